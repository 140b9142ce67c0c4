package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import id.siklus.TestPatients;
import id.siklus.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bulk export as a pipeline meets it: real tokens, real engine, real gzip. Every status and header of FHIR Bulk Data Access 3.0 that a real export passes. */
class BulkExportTest {

    private static final String SITI = "ekspor-" + UUID.randomUUID();
    private static final String WATI = "ekspor-" + UUID.randomUUID();

    private final Pipeline pipeline = new Pipeline(TestServer.usualToken());

    @BeforeAll
    static void twoWomen() {
        store(TestPatients.woman(SITI, "Siti Ekspor"));
        store(TestPatients.woman(WATI, "Wati Ekspor"));
    }

    @Test
    void beginsWithAnAddressAndNoBody() {
        HttpResponse<String> answer = pipeline.kickOff("/$export?_type=Patient");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("Content-Location").orElseThrow())
                .matches(TestServer.root() + "/bulk/[0-9a-f-]{36}");
        assertThat(answer.headers().firstValue("Preference-Applied")).hasValue("respond-async");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    /** The fastest of ten: what else the machine does is not the server's fault. */
    @Test
    void beginsWithinATenthOfASecond() {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long before = System.nanoTime();
            HttpResponse<String> answer = pipeline.kickOff("/Patient/$export");
            fastest = Math.min(fastest, System.nanoTime() - before);
            assertThat(pipeline.send("DELETE", Pipeline.begun(answer)).statusCode())
                    .isEqualTo(202);
        }

        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(100));
    }

    @Test
    void exportsWholeResourcesAsTheyAreRead() {
        JsonNode manifest = pipeline.manifest(
                pipeline.kickOff("/$export?_type=Patient&_typeFilter=Patient%3F_id%3D" + SITI + "," + WATI));

        List<JsonNode> lines = pipeline.lines(manifest, "output");

        assertThat(lines).hasSize(2);
        assertThat(lines)
                .contains(Pipeline.json(TestServer.get("/Patient/" + SITI).body()));
        assertThat(Instant.parse(manifest.path("transactionTime").textValue()))
                .isBeforeOrEqualTo(Instant.now().plusSeconds(1));
        assertThat(manifest.path("request").textValue())
                .isEqualTo(
                        TestServer.fhir() + "/$export?_type=Patient&_typeFilter=Patient%3F_id%3D" + SITI + "," + WATI);
        assertThat(manifest.path("requiresAccessToken").booleanValue()).isTrue();
        assertThat(manifest.path("error")).isEmpty();
    }

    @Test
    void givesOnlyWhatHasChangedSinceTheLastOne() {
        JsonNode first = pipeline.manifest(pipeline.kickOff("/$export?_type=Patient"));
        String third = "ekspor-" + UUID.randomUUID();
        store(TestPatients.woman(third, "Tuti Ekspor"));

        JsonNode next = pipeline.manifest(pipeline.kickOff(
                "/$export?_type=Patient&_since=" + first.path("transactionTime").textValue()));

        assertThat(pipeline.names(next)).contains("Patient/" + third).doesNotContain("Patient/" + SITI);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"resourceType\":\"Parameters\"}",
                "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"_type\",\"valueString\":\"Patient\"}]}"
            })
    void takesParametersByPostInTheBodyAndInTheUrl(String body) {
        JsonNode manifest = pipeline.manifest(pipeline.kickOffByPost("/$export?_type=Patient", body));

        assertThat(manifest.path("output"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("type").textValue()).isEqualTo("Patient"));
        assertThat(pipeline.names(manifest)).contains("Patient/" + SITI, "Patient/" + WATI);
    }

    @Test
    void takesAllKindsOfParametersByPost() {
        JsonNode manifest = pipeline.manifest(pipeline.kickOffByPost("/Patient/$export", """
                {"resourceType":"Parameters","parameter":[
                 {"name":"_type","valueString":"Patient"},
                 {"name":"_outputFormat","valueString":"ndjson"},
                 {"name":"_since","valueInstant":"2020-01-01T00:00:00+07:00"},
                 {"name":"_elements","valueString":"birthDate"},
                 {"name":"allowPartialManifests","valueBoolean":true},
                 {"name":"patient","valueReference":{"reference":"Patient/%s"}}]}""".formatted(SITI)));

        assertThat(pipeline.lines(manifest, "output")).singleElement().satisfies(line -> {
            assertThat(line.path("id").textValue()).isEqualTo(SITI);
            assertThat(line.path("birthDate").textValue()).isEqualTo("1990-05-04");
            assertThat(line.has("name")).isFalse();
            assertThat(line.path("meta").path("tag").toString()).contains("SUBSETTED");
        });
    }

    @Test
    void takesParametersAsXml() {
        HttpResponse<String> answer = TestServer.send(
                TestServer.request("/$export")
                        .header("Prefer", "respond-async")
                        .header("Content-Type", "application/fhir+xml")
                        .POST(
                                BodyPublishers.ofString(
                                        "<Parameters xmlns=\"http://hl7.org/fhir\"><parameter><name value=\"_type\"/><valueString value=\"Patient\"/></parameter></Parameters>")));

        assertThat(pipeline.manifest(answer).path("output")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name":"_since","valueInteger":5}                                  | SKL-5925
            {"name":"_type","valueBoolean":true}                                | SKL-5925
            {"name":"_type","valueCoding":{"code":"Patient"}}                   | SKL-5925
            {"name":"patient","valueString":"Patient/1"}                        | SKL-5925
            {"name":"allowPartialManifests","valueString":"true"}               | SKL-5925
            {"name":"_typeFilter","resource":{"resourceType":"Parameters"}}     | SKL-5925
            {"name":"_type","part":[{"name":"x","valueString":"Patient"}]}      | SKL-5925
            {"name":"_type"}                                                    | SKL-5925
            """)
    void refusesParametersOfOtherTypesAndSaysWhere(String parameter, String code) {
        HttpResponse<String> answer = pipeline.kickOffByPost(
                "/Patient/$export", "{\"resourceType\":\"Parameters\",\"parameter\":[" + parameter + "]}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(code, "Parameters.parameter[0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"resourceType\":\"Patient\"}", "{\"resourceType\":\"Bundle\",\"type\":\"batch\"}"})
    void refusesABodyThatIsNoParameters(String body) {
        assertThat(pipeline.kickOffByPost("/$export", body).body()).contains("SKL-5924");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"resourceType\":\"Parameters\",\"parameter\":{}", "nonsense"})
    void refusesABodyThatCannotBeRead(String body) {
        HttpResponse<String> answer = pipeline.kickOffByPost("/$export", body);

        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 422);
        assertThat(answer.headers().firstValue("Content-Location")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /$export?_since=2999-01-01T00:00:00Z                               | SKL-5906
            /$export?_since=kemarin                                            | SKL-5904
            /$export?_since=                                                   | SKL-5926
            /$export?_type=Pasien                                              | SKL-5907
            /$export?_type=AuditEvent                                          | SKL-5907
            /Patient/$export?_type=StructureDefinition                         | SKL-5907
            /$export?_type=Patient&_typeFilter=Patient                         | SKL-5908
            /$export?_type=Patient&_typeFilter=Encounter%3Fstatus%3Dfinished   | SKL-5909
            /$export?_type=Patient&_typeFilter=Patient%3F_sort%3Dname          | SKL-5910
            /$export?_type=Patient&_typeFilter=Patient%3Fnama%3Dsiti           | SKL-4003
            /$export?_outputFormat=text/csv                                    | SKL-5911
            /$export?_outputFormat=application/vnd.apache.parquet              | SKL-5912
            /$export?_type=Patient&_elements=nama                              | SKL-5913
            /$export?patient=Patient/1                                         | SKL-5920
            /Patient/$export?patient=Patient/1                                 | SKL-5920
            """)
    void refusesWhatCannotBeMeant(String path, String code) {
        HttpResponse<String> answer = pipeline.kickOff(path, "Accept-Language", "en");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/fhir+json");
        assertThat(answer.body()).contains("OperationOutcome", code);
        assertThat(answer.headers().firstValue("Content-Location")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"return=minimal", "handling=strict", "respond-later"})
    void needsToBeAskedAsynchronously(String prefer) {
        HttpResponse<String> answer = pipeline.kickOff("/$export", "Prefer", prefer);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("SKL-5901");
    }

    @Test
    void leavesOutWhatItDoesNotServeUnlessItMustBeStrict() {
        String path =
                "/$export?_type=Patient&_typeFilter=Patient%3F_id%3D" + SITI + "&_banyak=5&organizeOutputBy=Patient";

        HttpResponse<String> strict = pipeline.kickOff(path, "Prefer", "respond-async, handling=strict");
        JsonNode lenient = pipeline.manifest(pipeline.kickOff(path, "Prefer", "respond-async, handling=lenient"));

        assertThat(strict.statusCode()).isEqualTo(400);
        assertThat(strict.body()).contains("SKL-5902", "SKL-5903", "_banyak", "organizeOutputBy");
        JsonNode warnings = lenient.path("error").path(0);
        assertThat(warnings.path("type").textValue()).isEqualTo("OperationOutcome");
        assertThat(pipeline.send("GET", warnings.path("url").textValue()).body().lines())
                .hasSize(warnings.path("count").intValue())
                .anySatisfy(line -> assertThat(line).contains("_banyak"))
                .anySatisfy(line -> assertThat(line).contains("organizeOutputBy"));
        assertThat(lenient.has("outputOrganizedBy")).isFalse();
    }

    @Test
    void tellsTheStatusApartWhereThatIsPreferred() {
        HttpResponse<String> kickOff =
                pipeline.kickOff("/$export?_type=Patient", "Prefer", "respond-async,separate-export-status");

        HttpResponse<String> status = pipeline.send("GET", Pipeline.begun(kickOff));

        assertThat(kickOff.headers().firstValue("Preference-Applied").orElseThrow())
                .contains("respond-async", "separate-export-status");
        assertThat(status.statusCode()).isEqualTo(200);
        assertThat(status.headers().firstValue("X-Export-Status").orElseThrow()).matches("20[02] .*");
    }

    @ParameterizedTest
    @CsvSource({
        "/Group/nobody/$export, 404",
        "/Organization/nobody/$export, 404",
        "/Location/nobody/$export, 404",
        "/Group/$export, 4",
        "/Patient/x/$export, 4",
        "/Encounter/$export, 404"
    })
    void knowsNoOtherLevels(String path, String status) {
        HttpResponse<String> answer = pipeline.kickOff(path);

        assertThat(String.valueOf(answer.statusCode())).as(answer.body()).startsWith(status);
        assertThat(answer.body()).contains("OperationOutcome");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void beginsByGetAndPostOnly(String method) {
        assertThat(pipeline.send(method, TestServer.fhir() + "/$export", "Prefer", "respond-async")
                        .statusCode())
                .isBetween(400, 405);
    }

    @Test
    void exportsTheMembersOfAGroup() {
        String group = "ekspor-" + UUID.randomUUID();
        HttpResponse<String> stored = TestServer.put("/Group/" + group, """
                {"resourceType":"Group","id":"%s","identifier":[{"system":"https://siklus.id/fhir/sid/rumah","value":"%s"}],
                 "active":true,"type":"person","actual":true,"name":"Keluarga Ekspor","quantity":1,
                 "member":[{"entity":{"reference":"Patient/%s"}}]}""".formatted(group, group, SITI));
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);

        JsonNode manifest = pipeline.manifest(pipeline.kickOff("/Group/" + group + "/$export?_type=Patient"));
        HttpResponse<String> noMember = pipeline.kickOffByPost("/Group/" + group + "/$export", """
                {"resourceType":"Parameters","parameter":[{"name":"patient","valueReference":{"reference":"Patient/%s"}}]}""".formatted(WATI));

        assertThat(pipeline.names(manifest)).containsExactly("Patient/" + SITI);
        assertThat(noMember.statusCode()).isEqualTo(404);
        assertThat(noMember.body()).contains("SKL-5921", WATI).doesNotContain(SITI);
    }

    @Test
    void beginsTwoExportsForTwoEqualKickOffs() {
        String first = Pipeline.begun(pipeline.kickOff("/$export?_type=Practitioner"));
        String second = Pipeline.begun(pipeline.kickOff("/$export?_type=Practitioner"));

        assertThat(first).isNotEqualTo(second);
        assertThat(pipeline.send("DELETE", first).statusCode()).isEqualTo(202);
        assertThat(pipeline.send("GET", second).statusCode()).isIn(200, 202);
        assertThat(pipeline.send("DELETE", second).statusCode()).isEqualTo(202);
    }

    @Test
    void cancelsOnceAndIsGoneAfterwards() {
        HttpResponse<String> kickOff = pipeline.kickOff("/$export?_type=Patient");
        JsonNode manifest = pipeline.manifest(kickOff);
        String address = Pipeline.begun(kickOff);
        String file = manifest.path("output").path(0).path("url").textValue();
        assertThat(pipeline.download(file).statusCode()).isEqualTo(200);

        assertThat(pipeline.send("DELETE", address).statusCode()).isEqualTo(202);

        assertThat(pipeline.send("DELETE", address).statusCode()).isEqualTo(404);
        assertThat(pipeline.send("GET", address).statusCode()).isEqualTo(404);
        assertThat(pipeline.send("GET", address).body()).contains("OperationOutcome", "SKL-5914");
        assertThat(pipeline.download(file).statusCode()).isEqualTo(404);
    }

    @Test
    void resumesADownload() {
        JsonNode manifest = pipeline.manifest(pipeline.kickOff("/$export?_type=Patient"));
        String file = manifest.path("output").path(0).path("url").textValue();
        HttpResponse<byte[]> whole = pipeline.download(file);
        String tag = whole.headers().firstValue("ETag").orElseThrow();
        int half = whole.body().length / 2;

        HttpResponse<byte[]> rest = pipeline.download(file, "Range", "bytes=" + half + "-", "If-Range", tag);

        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(rest.body()).isEqualTo(java.util.Arrays.copyOfRange(whole.body(), half, whole.body().length));
        assertThat(whole.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(whole.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void answersAThousandQuestionsAboutAFinishedExportAlike() {
        HttpResponse<String> kickOff = pipeline.kickOff("/$export?_type=Practitioner");
        JsonNode manifest = pipeline.manifest(kickOff);
        HashSet<String> answers = new HashSet<>();

        for (int i = 0; i < 1_000; i++) {
            answers.add(pipeline.send("GET", Pipeline.begun(kickOff)).body());
        }

        assertThat(answers).hasSize(1);
        assertThat(Pipeline.json(answers.iterator().next())).isEqualTo(manifest);
    }

    @Test
    void saysSoInItsStatement() {
        JsonNode statement = Pipeline.json(TestServer.get("/metadata").body());

        assertThat(statement.path("instantiates").toString())
                .contains("http://hl7.org/fhir/uv/bulkdata/CapabilityStatement/bulk-data");
        assertThat(statement.path("rest").path(0).path("operation").toString())
                .contains("http://hl7.org/fhir/uv/bulkdata/OperationDefinition/export");
        assertThat(statement.toString())
                .contains(
                        "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/patient-export",
                        "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/group-export",
                        "https://siklus.id/fhir/OperationDefinition/organization-export",
                        "https://siklus.id/fhir/OperationDefinition/location-export");
    }

    private static void store(Patient patient) {
        HttpResponse<String> answer = TestServer.put(
                "/Patient/" + patient.getIdElement().getIdPart(),
                FhirContext.forR4Cached().newJsonParser().encodeResourceToString(patient));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
}
