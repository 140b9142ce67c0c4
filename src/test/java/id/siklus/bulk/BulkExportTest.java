package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import id.siklus.TestPatients;
import id.siklus.TestServer;
import id.siklus.server.CallerRole;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    /** The fastest of thirty: what else the machine does is not the server's fault. */
    @Test
    void beginsAtOnce() {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 30; i++) {
            long before = System.nanoTime();
            HttpResponse<String> answer = pipeline.kickOff("/Patient/$export");
            fastest = Math.min(fastest, System.nanoTime() - before);
            assertThat(pipeline.send("DELETE", Pipeline.begun(answer)).statusCode())
                    .isEqualTo(202);
        }

        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(500));
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

    /** The ministry's: what a facility gets again because somebody has just come into its care is the engine's matter. */
    @Test
    void givesOnlyWhatHasChangedSinceTheLastOne() {
        Pipeline ministry = new Pipeline(TestServer.tokenOf(CallerRole.KEMENKES, "", "system/*.rs"));
        JsonNode first = ministry.manifest(ministry.kickOff("/$export?_type=Patient"));
        String third = "ekspor-" + UUID.randomUUID();
        store(TestPatients.woman(third, "Tuti Ekspor"));

        JsonNode next = ministry.manifest(ministry.kickOff(
                "/$export?_type=Patient&_since=" + first.path("transactionTime").textValue()));

        assertThat(next.path("error")).as(next.toString()).isEmpty();
        assertThat(ministry.names(next)).contains("Patient/" + third).doesNotContain("Patient/" + SITI);
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

    @Test
    void leavesOutWhatItDoesNotServeUnlessItMustBeStrict() {
        String path =
                "/$export?_type=Patient&_typeFilter=Patient%3F_id%3D" + SITI + "&_banyak=5&organizeOutputBy=Encounter";

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
