package id.siklus.server;

import static id.siklus.TestServer.get;
import static id.siklus.TestServer.post;
import static id.siklus.TestServer.put;
import static id.siklus.TestServer.request;
import static id.siklus.TestServer.send;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every interaction that the issue of the first release names, on the guide's own examples, over HTTP. */
class RestContractTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final Path EXAMPLES = Path.of("fhir-profiles", "example");

    @BeforeAll
    static void storeTheGuidesExamplesInOneTransaction() throws IOException {
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.sorted().toList()) {
                Resource resource = (Resource) FHIR.newJsonParser().parseResource(Files.readString(file));
                String url = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
                bundle.addEntry()
                        .setResource(resource)
                        .getRequest()
                        .setMethod(HTTPVerb.PUT)
                        .setUrl(url);
            }
        }

        HttpResponse<String> answer = post("", FHIR.newJsonParser().encodeResourceToString(bundle));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(parse(Bundle.class, answer).getEntry())
                .hasSize(bundle.getEntry().size());
    }

    @ParameterizedTest
    @CsvSource({
        "/Patient/ibu-hamil,                                                          200",
        "/Patient/ibu-hamil/_history/1,                                               200",
        "/Patient/ibu-hamil/_history,                                                 200",
        "/Patient/_history?_count=2,                                                  200",
        "/Patient/ibu-hamil/_history/99,                                              404",
        "/Patient/ibu-hamil?_format=xml,                                              200"
    })
    void readsCurrentAndPastVersions(String path, int status) {
        assertThat(get(path).statusCode()).as(path).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Patient?identifier=https://fhir.kemkes.go.id/id/nik%7C9202044510950001",
                "/Patient?name=maria&gender=female",
                "/Encounter?patient=ibu-hamil",
                "/Encounter?subject=Patient/ibu-hamil&status=finished",
                "/Encounter?patient.identifier=https://fhir.kemkes.go.id/id/nik%7C9202044510950001",
                "/Encounter?subject:Patient.name=maria",
                "/Encounter?service-provider=Organization/puskesmas",
                "/Encounter?service-provider:below=Organization/dinkes",
                "/Patient?_has:Observation:patient:code=http://loinc.org%7C8480-6",
                "/Observation?patient=ibu-hamil&code=http://loinc.org%7C8480-6&_include=Observation:encounter",
                "/Observation?encounter=Encounter/anc&_sort=-date",
                "/Observation?code=8480-6&value-quantity=gt50",
                "/Patient?_id=ibu-hamil&_revinclude=Encounter:subject",
                "/Patient?birthdate=ge1990-01-01&_sort=birthdate&_count=1",
                "/Organization?partof:below=dinkes",
                "/Location?partof:below=wilayah-prafi",
                "/Immunization?patient=bayi",
                "/Immunization?vaccineCode=http://sys-ids.kemkes.go.id/kfa%7C",
                "/ServiceRequest?requester=Practitioner/bidan",
                "/Patient?_lastUpdated=ge2020-01-01&_elements=name",
                "/Encounter/anc/$everything",
                "/Patient/ibu-hamil/$everything"
            })
    void findsTheExamplesAgain(String search) {
        HttpResponse<String> answer = get(search);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(parse(Bundle.class, answer).getEntry()).as(search).isNotEmpty();
    }

    @Test
    void searchesByPostWithoutANikInTheUrl() {
        HttpResponse<String> answer = send(request("/Patient/_search")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "identifier=https%3A%2F%2Ffhir.kemkes.go.id%2Fid%2Fnik%7C9202044510950001")));

        assertThat(parse(Bundle.class, answer).getEntry())
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.getResource().getIdElement().getIdPart())
                                .isEqualTo("ibu-hamil"));
    }

    @Test
    void countsAndSummarises() {
        Bundle count = parse(Bundle.class, get("/Observation?patient=ibu-hamil&_summary=count"));
        Bundle total = parse(Bundle.class, get("/Observation?patient=ibu-hamil&_count=1&_total=accurate"));

        assertThat(count.getEntry()).isEmpty();
        assertThat(count.getTotal()).isGreaterThanOrEqualTo(3).isEqualTo(total.getTotal());
    }

    @Test
    void includesWhatIsAskedFor() {
        Bundle found = parse(
                Bundle.class, get("/Encounter?_id=anc&_include=Encounter:subject&_include=Encounter:service-provider"));

        assertThat(found.getEntry())
                .extracting(entry -> entry.getResource().fhirType())
                .containsExactlyInAnyOrder("Encounter", "Patient", "Organization");
    }

    @Test
    void createsOnceWhenAskedTwice() {
        String system = "https://siklus.id/fhir/sid/no-rm/uji";
        String patient = patient(system, "RM-1");

        HttpResponse<String> first = ifNoneExist(patient, "identifier=" + system + "|RM-1");
        HttpResponse<String> second = ifNoneExist(patient, "identifier=" + system + "|RM-1");

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(parse(Bundle.class, get("/Patient?identifier=" + system + "%7CRM-1"))
                        .getEntry())
                .hasSize(1);
    }

    @Test
    void updatesByBusinessIdentifier() {
        String system = "https://siklus.id/fhir/sid/no-rm/uji";

        HttpResponse<String> created = put("/Patient?identifier=" + system + "%7CRM-2", patient(system, "RM-2"));
        HttpResponse<String> updated = put(
                "/Patient?identifier=" + system + "%7CRM-2",
                patient(system, "RM-2").replace("Uji", "Uji Dua"));

        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(updated.statusCode()).isEqualTo(200);
        assertThat(parse(Patient.class, updated).getNameFirstRep().getText()).contains("Dua");
    }

    @Test
    void patchesWithJsonPatchAndWithFhirPathPatch() {
        String id = parse(Patient.class, post("/Patient", patient("https://siklus.id/fhir/sid/no-rm/uji", "RM-3")))
                .getIdElement()
                .getIdPart();

        HttpResponse<String> json = send(request("/Patient/" + id)
                .header("Content-Type", "application/json-patch+json")
                .method(
                        "PATCH",
                        BodyPublishers.ofString("[{\"op\":\"replace\",\"path\":\"/gender\",\"value\":\"female\"}]")));
        HttpResponse<String> fhirPath = send(request("/Patient/" + id)
                .header("Content-Type", "application/fhir+json")
                .method("PATCH", BodyPublishers.ofString("""
                                {"resourceType":"Parameters","parameter":[{"name":"operation","part":[
                                  {"name":"type","valueCode":"replace"},{"name":"path","valueString":"Patient.birthDate"},
                                  {"name":"value","valueDate":"1991-02-03"}]}]}""")));

        assertThat(json.statusCode()).as(json.body()).isEqualTo(200);
        assertThat(fhirPath.statusCode()).as(fhirPath.body()).isEqualTo(200);
        Patient patched = parse(Patient.class, get("/Patient/" + id));
        assertThat(patched.getGender().toCode()).isEqualTo("female");
        assertThat(patched.getBirthDateElement().getValueAsString()).isEqualTo("1991-02-03");
        assertThat(patched.getMeta().getVersionId()).isEqualTo("3");
    }

    @Test
    void refusesAPatchThatWouldBreakTheProfile() {
        String id = parse(Patient.class, post("/Patient", patient("https://siklus.id/fhir/sid/no-rm/uji", "RM-4")))
                .getIdElement()
                .getIdPart();

        HttpResponse<String> answer = send(request("/Patient/" + id)
                .header("Content-Type", "application/json-patch+json")
                .method("PATCH", BodyPublishers.ofString("[{\"op\":\"remove\",\"path\":\"/name\"}]")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(get("/Patient/" + id).body()).contains("\"name\"");
    }

    @Test
    void takesXml() {
        Patient patient = FHIR.newJsonParser()
                .parseResource(Patient.class, patient("https://siklus.id/fhir/sid/no-rm/uji", "RM-5"));

        HttpResponse<String> answer = send(request("/Patient")
                .header("Content-Type", "application/fhir+xml")
                .header("Accept", "application/fhir+xml")
                .POST(BodyPublishers.ofString(FHIR.newXmlParser().encodeResourceToString(patient))));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).startsWith("<Patient");
    }

    @Test
    void patchesInsideATransaction() {
        Patient patient =
                parse(Patient.class, post("/Patient", patient("https://siklus.id/fhir/sid/no-rm/uji", "RM-7")));
        String id = patient.getIdElement().getIdPart();

        HttpResponse<String> answer = post("", """
                {"resourceType":"Bundle","type":"transaction","entry":[{
                  "fullUrl":"urn:uuid:00000000-0000-4000-8000-0000000000aa",
                  "resource":{"resourceType":"Parameters","parameter":[{"name":"operation","part":[
                    {"name":"type","valueCode":"replace"},{"name":"path","valueString":"Patient.gender"},
                    {"name":"value","valueCode":"female"}]}]},
                  "request":{"method":"PATCH","url":"Patient/%s"}}]}""".formatted(id));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(parse(Patient.class, get("/Patient/" + id)).getGender().toCode())
                .isEqualTo("female");
    }

    @Test
    void holdsSearchesInsideABatchToTheRulesOfSearches() {
        HttpResponse<String> answer = post("", """
                {"resourceType":"Bundle","type":"batch","entry":[
                  {"request":{"method":"GET","url":"Observation?patient=ibu-hamil&_count=1"}},
                  {"request":{"method":"GET","url":"Immunization?vaccineCode=x&_count=100000"}}]}""");

        Bundle pages = parse(Bundle.class, answer);
        Bundle first = (Bundle) pages.getEntry().get(0).getResource();
        assertThat(first.getEntry()).hasSize(1);
        assertThat(first.getLink("next").getUrl()).contains("_offset=1");
        assertThat(pages.getEntry().get(1).getResponse().getStatus()).startsWith("200");
        assertThat(((Bundle) pages.getEntry().get(1).getResource())
                        .getLink("self")
                        .getUrl())
                .contains("_count=200");
    }

    @Test
    void refusesUndeclaredOperationsInsideABatch() {
        HttpResponse<String> answer = post("", """
                {"resourceType":"Bundle","type":"batch","entry":[
                  {"request":{"method":"GET","url":"$get-resource-counts"}},
                  {"request":{"method":"GET","url":"Patient/ibu-hamil/$meta"}},
                  {"request":{"method":"GET","url":"_history"}}]}""");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(parse(OperationOutcome.class, answer).getIssue())
                .extracting(issue -> issue.getDetails().getCodingFirstRep().getCode())
                .containsExactly("SKL-4005", "SKL-4005", "SKL-4006");
    }

    @Test
    void refusesAnUpdateOfAStaleVersion() {
        String id = parse(Patient.class, post("/Patient", patient("https://siklus.id/fhir/sid/no-rm/uji", "RM-8")))
                .getIdElement()
                .getIdPart();
        String body =
                patient("https://siklus.id/fhir/sid/no-rm/uji", "RM-8").replaceFirst("\\{", "{\"id\":\"" + id + "\",");

        HttpResponse<String> answer = send(request("/Patient/" + id)
                .header("Content-Type", "application/fhir+json")
                .header("If-Match", "W/\"7\"")
                .PUT(BodyPublishers.ofString(body)));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(412);
    }

    @Test
    void answersEachEntryOfABatchForItself() {
        Bundle batch = new Bundle().setType(BundleType.BATCH);
        batch.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl("Patient/ibu-hamil");
        batch.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl("Patient/tidak-ada");
        batch.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl("Encounter?patient=ibu-hamil");

        Bundle answer = parse(Bundle.class, post("", FHIR.newJsonParser().encodeResourceToString(batch)));

        assertThat(answer.getEntry())
                .extracting(entry -> entry.getResponse().getStatus().substring(0, 3))
                .containsExactly("200", "404", "200");
    }

    @Test
    void resolvesAConditionalReferenceAsVendorsWriteIt() {
        Encounter encounter = (Encounter) example("Encounter-anc.json");
        encounter.setId((String) null);
        encounter.getIdentifierFirstRep().setValue("kunjungan-bersyarat");
        encounter.getSubject().setReference("Patient?identifier=https://fhir.kemkes.go.id/id/nik|9202044510950001");
        Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
        transaction
                .addEntry()
                .setResource(encounter)
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl("Encounter");

        HttpResponse<String> answer = post("", FHIR.newJsonParser().encodeResourceToString(transaction));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(parse(Bundle.class, get("/Encounter?patient=ibu-hamil&identifier=%7Ckunjungan-bersyarat"))
                                .getEntry()
                                .size()
                        + parse(Bundle.class, get("/Encounter?patient=ibu-hamil&identifier=kunjungan-bersyarat"))
                                .getEntry()
                                .size())
                .isEqualTo(1);
    }

    @Test
    void storesAWholeTransactionOrNothing() {
        Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
        transaction
                .addEntry()
                .setResource(FHIR.newJsonParser()
                        .parseResource(Patient.class, patient("https://siklus.id/fhir/sid/no-rm/uji", "RM-6")))
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl("Patient");
        Encounter dangling = (Encounter) example("Encounter-anc.json");
        dangling.setId((String) null);
        dangling.getSubject().setReference("Patient/tidak-ada");
        transaction
                .addEntry()
                .setResource(dangling)
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl("Encounter");

        HttpResponse<String> answer = post("", FHIR.newJsonParser().encodeResourceToString(transaction));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(parse(OperationOutcome.class, answer)
                        .getIssueFirstRep()
                        .getDetails()
                        .getText())
                .contains("Patient/tidak-ada");
        assertThat(parse(Bundle.class, get("/Patient?identifier=https://siklus.id/fhir/sid/no-rm/uji%7CRM-6"))
                        .getEntry())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/ValueSet/$expand?url=https://siklus.id/fhir/ValueSet/jenjang-layanan posyandu",
                "/CodeSystem/$lookup?system=https://siklus.id/fhir/CodeSystem/jenjang-layanan&code=pustu Pembantu",
                "/CodeSystem/$validate-code?url=https://siklus.id/fhir/CodeSystem/jenjang-layanan&code=pustu true",
                "/ValueSet/$validate-code?url=https://siklus.id/fhir/ValueSet/jenjang-layanan&system=https://siklus.id/fhir/CodeSystem/jenjang-layanan&code=bulan false",
                "/ConceptMap/$translate?system=https://siklus.id/fhir/CodeSystem/jenjang-layanan&code=pustu OT000002"
            })
    void answersQuestionsOfTerminology(String path, String expected) {
        awaitGuide();

        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains(expected);
    }

    @Test
    void servesTheGuideItself() {
        awaitGuide();

        assertThat(get("/StructureDefinition/ilp-patient").statusCode()).isEqualTo(200);
        assertThat(parse(Bundle.class, get("/NamingSystem?value=https://fhir.kemkes.go.id/id/nik"))
                        .getEntry())
                .isNotEmpty();
    }

    /** The guide is stored in the background after the port opens. */
    private static void awaitGuide() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> get("/ConceptMap?_summary=count").body().contains("\"total\":1"));
    }

    private static Resource example(String file) {
        try {
            return (Resource) FHIR.newJsonParser().parseResource(Files.readString(EXAMPLES.resolve(file)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> ifNoneExist(String patient, String condition) {
        return send(request("/Patient")
                .header("Content-Type", "application/fhir+json")
                .header("If-None-Exist", condition)
                .POST(BodyPublishers.ofString(patient)));
    }

    private static String patient(String system, String number) {
        return """
               {"resourceType":"Patient","active":true,"identifier":[{"system":"%s","value":"%s"}],
                "name":[{"use":"official","text":"Pasien Uji"}],"gender":"male","birthDate":"1990-02-03",
                "multipleBirthInteger":0}""".formatted(system, number);
    }

    private static <T extends Resource> T parse(Class<T> type, HttpResponse<String> answer) {
        return FHIR.newJsonParser().parseResource(type, answer.body());
    }
}
