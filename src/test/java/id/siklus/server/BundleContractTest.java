package id.siklus.server;

import static id.siklus.TestServer.get;
import static id.siklus.TestServer.post;
import static id.siklus.TestServer.request;
import static id.siklus.TestServer.send;
import static id.siklus.server.GuideExamples.FHIR;
import static id.siklus.server.GuideExamples.example;
import static id.siklus.server.GuideExamples.parse;
import static id.siklus.server.GuideExamples.patient;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Transactions, all or nothing, and batches, each entry for itself. */
class BundleContractTest {

    @BeforeAll
    static void theExamplesAreStored() {
        GuideExamples.stored();
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

    /** The index rows of the changed one must not take those of the new one along, before its own row is there. */
    @Test
    void changesOneResourceAndMakesAnotherByPutInOneTransaction() {
        String system = "https://siklus.id/fhir/sid/no-rm/uji";
        String changed = "pt" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(post("", puts(changed, patient(system, changed))).statusCode())
                .isEqualTo(200);

        HttpResponse<String> answer = post(
                "",
                puts(
                        changed,
                        patient(system, changed)
                                .replace("\"gender\":\"male\"", "\"gender\":\"female\",\"deceasedBoolean\":true"),
                        changed + "b",
                        patient(system, changed + "b")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(parse(Bundle.class, get("/Patient?identifier=" + system + "%7C" + changed + "b"))
                        .getEntry())
                .hasSize(1);
    }

    /** @param idsAndBodies one after the other */
    private static String puts(String... idsAndBodies) {
        Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
        for (int i = 0; i < idsAndBodies.length; i += 2) {
            Patient patient = FHIR.newJsonParser().parseResource(Patient.class, idsAndBodies[i + 1]);
            patient.setId("Patient/" + idsAndBodies[i]);
            transaction
                    .addEntry()
                    .setResource(patient)
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl("Patient/" + idsAndBodies[i]);
        }
        return FHIR.newJsonParser().encodeResourceToString(transaction);
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
        dangling.getIdentifierFirstRep().setValue("2026-09-17-9999");
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
    void answersWhatIsNotServedInABatchAtItsPlaceAndCarriesOutTheOthers() {
        String name = UUID.randomUUID().toString();
        HttpResponse<String> answer = post("", """
                {"resourceType":"Bundle","type":"batch","entry":[
                  {"request":{"method":"GET","url":"$get-resource-counts"}},
                  {"request":{"method":"GET","url":"Patient/ibu-hamil"}},
                  {"request":{"method":"DELETE","url":"Observation/1"}},
                  {"request":{"method":"GET","url":"Account?name=x"}},
                  {"resource":{"resourceType":"Library","status":"draft","name":"%s","version":"1",
                    "type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/library-type","code":"asset-collection"}]}},
                   "request":{"method":"POST","url":"Library"}},
                  {"resource":{"resourceType":"Patient"},"request":{"method":"POST","url":"Patient"}},
                  {"request":{"method":"GET","url":"Patient?birthdate=kemarin"}},
                  {"request":{"method":"POST","url":"Patient"}},
                  {"request":{"method":"GET","url":"_history"}}]}""".formatted(name));

        List<BundleEntryComponent> entries = parse(Bundle.class, answer).getEntry();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(entries)
                .extracting(entry -> entry.getResponse().getStatus().substring(0, 3))
                .containsExactly("404", "200", "405", "404", "201", "422", "400", "422", "405");
        assertThat(entries)
                .extracting(BundleContractTest::code)
                .containsExactly(
                        "SKL-4005", "", "SKL-4002", "SKL-4001", "", "SKL-2101", "SKL-4013", "SKL-4020", "SKL-4006");
        assertThat(issue(entries.get(2)).getExpression().get(0).getValue()).isEqualTo("Bundle.entry[2]");
        assertThat(issue(entries.get(5)).getExpression().get(0).getValue())
                .as(answer.body())
                .startsWith("Bundle.entry[5].resource");
        assertThat(issue(entries.get(6)).getExpression().get(0).getValue()).isEqualTo("Bundle.entry[6].request.url");
        assertThat(parse(Bundle.class, get("/Library?name=" + name)).getEntry()).hasSize(1);
    }

    @Test
    void answersAnUnknownTypeInABatchAtItsPlaceAndCarriesOutTheOthers() {
        String name = UUID.randomUUID().toString();
        String batch = """
                {"resourceType":"Bundle","type":"batch","entry":[
                  {"resource":{"resourceType":"Pasien","nama":"Siti"},"request":{"method":"POST","url":"Pasien"}},
                  {"resource":{"resourceType":"Library","status":"draft","name":"%s","version":"1",
                    "type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/library-type","code":"asset-collection"}]}},
                   "request":{"method":"POST","url":"Library"}},
                  {"resource":{"resourceType":"Kunjungan"},"request":{"method":"PUT","url":"Kunjungan/1"}},
                  {"request":{"method":"GET","url":"Patient?birthdate=kemarin"}}]}""".formatted(name);

        List<BundleEntryComponent> entries =
                parse(Bundle.class, post("", batch)).getEntry();

        assertThat(entries)
                .extracting(entry -> entry.getResponse().getStatus().substring(0, 3))
                .containsExactly("404", "201", "404", "400");
        assertThat(entries)
                .extracting(BundleContractTest::code)
                .containsExactly("SKL-4001", "", "SKL-4001", "SKL-4013");
        assertThat(issue(entries.get(2)).getExpression().get(0).getValue()).isEqualTo("Bundle.entry[2].resource");
        assertThat(issue(entries.get(3)).getExpression().get(0).getValue()).isEqualTo("Bundle.entry[3].request.url");
        String onlyUnknown = "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"resource\":"
                + "{\"resourceType\":\"Pasien\"},\"request\":{\"method\":\"POST\",\"url\":\"Pasien\"}}]}";
        assertThat(parse(Bundle.class, post("", onlyUnknown)).getEntry()).hasSize(1);
        assertThat(post("/Bundle/$validate", onlyUnknown).statusCode()).isEqualTo(422);
    }

    /** It would let a client hold a thread for forty seconds. */
    @Test
    void letsNoHeaderChooseHowABatchIsCarriedOut() {
        HttpResponse<String> answer = send(request("")
                .header("Content-Type", "application/fhir+json")
                .header("X-Transaction-Semantics", "retryCount=4; minRetryDelay=9000; tryBatchAsTransactionFirst=true")
                .POST(BodyPublishers.ofString("{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":["
                        + "{\"request\":{\"method\":\"GET\",\"url\":\"Patient/ibu-hamil\"}}]}")));

        assertThat(parse(Bundle.class, answer).getType()).isEqualTo(BundleType.BATCHRESPONSE);
    }

    @Test
    void refusesATransactionWithOneEntryThatIsNotServedAsAWhole() {
        String name = UUID.randomUUID().toString();
        HttpResponse<String> answer = post("", """
                {"resourceType":"Bundle","type":"transaction","entry":[
                  {"resource":{"resourceType":"Library","status":"draft","name":"%s","version":"1",
                    "type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/library-type","code":"asset-collection"}]}},
                   "request":{"method":"POST","url":"Library"}},
                  {"request":{"method":"GET","url":"Patient/ibu-hamil/$meta"}},
                  {"request":{"method":"GET","url":"_history"}}]}""".formatted(name));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(parse(OperationOutcome.class, answer).getIssue())
                .extracting(issue -> issue.getDetails().getCodingFirstRep().getCode())
                .containsExactly("SKL-4005", "SKL-4006");
        assertThat(parse(Bundle.class, get("/Library?name=" + name)).getEntry()).isEmpty();
    }

    @Test
    void saysOfTheEntriesOfABatchWhatItSaysOfSingleRequestsInTheCallersLanguage() {
        HttpResponse<String> answer = send(request("")
                .header("Content-Type", "application/fhir+json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString("""
                {"resourceType":"Bundle","type":"batch","entry":[
                  {"request":{"method":"GET","url":"Patient/tidak-ada"}},
                  {"request":{"method":"GET","url":"Patient?foo=1"}},
                  {"resource":{"resourceType":"Organization","active":true,"name":"Uji batch",
                    "partOf":{"reference":"Organization/tidak-ada"},
                    "identifier":[{"system":"https://siklus.id/fhir/sid/kode-fasyankes","value":"uji-batch"}],
                    "type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/organization-type","code":"prov"}]}]},
                   "request":{"method":"POST","url":"Organization"}},
                  {"request":{"method":"GET","url":"Patient/ibu-hamil"}}]}""")));

        List<BundleEntryComponent> entries = parse(Bundle.class, answer).getEntry();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(entries)
                .extracting(entry -> entry.getResponse().getStatus().substring(0, 3))
                .containsExactly("404", "400", "422", "200");
        assertThat(entries)
                .extracting(BundleContractTest::code)
                .containsExactly("SKL-4004", "SKL-4003", "SKL-2001", "");
        assertThat(issue(entries.get(0)).getDetails().getText()).isEqualTo("Patient/tidak-ada was not found.");
        assertThat(issue(entries.get(2)).getDetails().getText())
                .startsWith("Reference Organization/tidak-ada points to a resource that does not exist.");
        assertThat(answer.body()).doesNotContain("HAPI-");
    }

    @Test
    void takesNoOtherBundleThanTransactionsAndBatches() {
        HttpResponse<String> answer = post("", "{\"resourceType\":\"Bundle\",\"type\":\"collection\"}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("SKL-4021").contains("collection");
    }

    private static String code(BundleEntryComponent entry) {
        return entry.getResponse().hasOutcome()
                        && entry.getResponse().getOutcome() instanceof OperationOutcome outcome
                        && outcome.getIssueFirstRep().getSeverity() == OperationOutcome.IssueSeverity.ERROR
                ? outcome.getIssueFirstRep().getDetails().getCodingFirstRep().getCode()
                : "";
    }

    private static OperationOutcomeIssueComponent issue(BundleEntryComponent entry) {
        return ((OperationOutcome) entry.getResponse().getOutcome()).getIssueFirstRep();
    }
}
