package id.siklus.security;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import id.siklus.server.CallerRole;
import id.siklus.storage.ServedApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a token's scopes allow, by every way that leads to a resource. */
class ScopeTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private final String id = "uji-" + UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "system/Patient.s,     /Patient/x,                                              system/Patient.r",
        "system/Patient.s,     /Patient/x/_history,                                     system/Patient.r",
        "system/Patient.s,     /Patient/x/_history/1,                                   system/Patient.r",
        "system/Patient.r,     /Patient?name=x,                                         system/Patient.s",
        "system/Patient.r,     /Patient/_history,                                       system/Patient.s",
        "system/Encounter.rs,  /Patient?name=x,                                         system/Patient.s",
        "system/Patient.rs,    /Patient?_summary=count,                                 ''",
        "system/Observation.rs,/Observation?patient.name=x,                             system/Patient.s",
        "system/Observation.rs,/Observation?subject:Patient.name=x,                     system/Patient.s",
        "system/Observation.rs,/Observation?encounter.service-provider.name=x,          system/Encounter.s system/Organization.s",
        "system/Patient.rs,    /Patient?_has:Encounter:patient:status=finished,         system/Encounter.s",
        "system/Patient.rs,    /Patient?_has:Encounter:patient:_has:Observation:encounter:status=final, system/Encounter.s system/Observation.s",
        "system/Observation.rs,/Observation?_include=Observation:encounter:Encounter,   system/Encounter.r",
        "system/Observation.rs,/Observation?_include=*,                                 system/*.r",
        "system/Observation.rs,/Observation?_include:iterate=Observation:encounter:Encounter, system/Encounter.r",
        "system/Observation.rs,/Observation?_include=Observation:encounter,             system/Encounter.r system/EpisodeOfCare.r",
        "system/Patient.rs,    /Patient?_revinclude=Encounter:patient,                  system/Encounter.r",
        "system/Observation.rs,/Observation?_sort=patient.name,                         system/Patient.s",
        "system/Patient.rs,    /Organization/uji/$hierarchy,                            system/Organization.rs",
        "system/Patient.s,     /Patient/x/$everything,                                  system/Patient.r"
    })
    void refusesToReadWithoutTheScope(String scopes, String path, String missing) {
        HttpResponse<String> answer =
                TestServer.send(TestServer.requestWith(token(scopes), path).GET());

        if (missing.isEmpty()) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        } else {
            refused(answer, missing);
        }
    }

    @Test
    void searchesByPostUnderTheSameRules() {
        HttpResponse<String> answer =
                TestServer.send(TestServer.requestWith(token("system/Observation.rs"), "/Observation/_search")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("patient.name=x")));

        refused(answer, "system/Patient.s");
    }

    @Test
    void refusesToWriteWithoutTheScope() {
        refused(write("POST", "/Patient", token("system/Patient.rus"), patient()), "system/Patient.c");
        refused(write("PUT", "/Patient/" + id, token("system/Patient.crs"), patient()), "system/Patient.u");
        refused(
                write("PATCH", "/Patient/" + id, token("system/Patient.crs"), "[]", "application/json-patch+json"),
                "system/Patient.u");
        refused(write("DELETE", "/Organization/x", token("system/Organization.crus"), ""), "system/Organization.d");
    }

    @Test
    void refusesAnUpdateThatTurnsOutToCreate() {
        refused(write("PUT", "/Patient/" + id, token("system/Patient.u"), patient()), "system/Patient.c");
        assertThat(TestServer.get("/Patient/" + id).statusCode()).isEqualTo(404);

        assertThat(write("PUT", "/Patient/" + id, token("system/Patient.cu"), patient())
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void refusesConditionsOnWhatMayNotBeSearched() {
        String condition = "identifier=https://siklus.id/fhir/sid/no-rm/uji%7C" + id;

        HttpResponse<String> create = TestServer.send(TestServer.requestWith(token("system/Patient.c"), "/Patient")
                .header("Content-Type", "application/fhir+json")
                .header("If-None-Exist", condition)
                .POST(BodyPublishers.ofString(patient())));

        refused(create, "system/Patient.s");
        refused(
                TestServer.send(TestServer.requestWith(token("system/Patient.cs"), "/Patient")
                        .header("Content-Type", "application/fhir+json")
                        .header("If-None-Exist", "Encounter?status=finished")
                        .POST(BodyPublishers.ofString(patient()))),
                "system/Encounter.s");
        refused(write("PUT", "/Patient?" + condition, token("system/Patient.cu"), patient()), "system/Patient.s");
        refused(
                write("PUT", "/Encounter?patient.name=x", token("system/Encounter.cus"), encounter("Patient/x")),
                "system/Patient.s");
    }

    @Test
    void refusesAReferenceThatIsASearchOfWhatMayNotBeSearched() {
        refused(
                write("POST", "/Encounter", token("system/Encounter.cs"), encounter("Patient?identifier=x%7Cy")),
                "system/Patient.s");
    }

    @Test
    void namesEveryEntryThatIsNotAllowed() {
        String bundle = """
                {"resourceType":"Bundle","type":"%s","entry":[
                 {"request":{"method":"GET","url":"Patient?name=x"}},
                 {"request":{"method":"GET","url":"Encounter/x"}},
                 {"request":{"method":"GET","url":"Encounter?patient.name=x"}},
                 {"request":{"method":"GET","url":"Patient/x/$everything"}},
                 {"resource":{"resourceType":"Flag"},"request":{"method":"POST","url":"Flag","ifNoneExist":"identifier=x"}},
                 {"resource":{"resourceType":"Flag"},"request":{"method":"PUT","url":"Flag/x"}},
                 {"request":{"method":"PATCH","url":"Flag/x"},"resource":{"resourceType":"Binary"}}]}""";
        HttpResponse<String> answer = write("POST", "", token("system/Encounter.s"), bundle.formatted("transaction"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(outcome(answer).getIssue())
                .extracting(issue -> issue.getExpression().get(0).getValue())
                .containsExactly(
                        "Bundle.entry[0]",
                        "Bundle.entry[1]",
                        "Bundle.entry[2]",
                        "Bundle.entry[3]",
                        "Bundle.entry[4]",
                        "Bundle.entry[5]",
                        "Bundle.entry[6]");
        assertThat(outcome(answer).getIssue().get(4).getDetails().getText()).contains("system/Flag.cs");

        HttpResponse<String> batch = write("POST", "", token("system/Encounter.s"), bundle.formatted("batch"));

        assertThat(batch.statusCode()).as(batch.body()).isEqualTo(200);
        assertThat(FHIR.newJsonParser()
                        .parseResource(Bundle.class, batch.body())
                        .getEntry())
                .hasSize(7)
                .allSatisfy(entry -> {
                    assertThat(entry.getResponse().getStatus()).startsWith("403");
                    assertThat(FHIR.newJsonParser()
                                    .encodeResourceToString(entry.getResponse().getOutcome()))
                            .contains("SKL-5017");
                });
    }

    @Test
    void carriesOutTheEntriesOfABatchThatAreAllowed() {
        String bundle = """
                {"resourceType":"Bundle","type":"batch","entry":[
                 {"request":{"method":"GET","url":"Encounter/x"}},
                 {"resource":%s,"request":{"method":"POST","url":"Patient"}},
                 {"resource":{"resourceType":"StructureDefinition"},"request":{"method":"POST","url":"StructureDefinition"}},
                 {"request":{"method":"GET","url":"Patient?name=x"}}]}""".formatted(patient());

        HttpResponse<String> answer = write("POST", "", token("system/Patient.cs"), bundle);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(FHIR.newJsonParser()
                        .parseResource(Bundle.class, answer.body())
                        .getEntry())
                .extracting(entry -> entry.getResponse().getStatus().substring(0, 3))
                .containsExactly("403", "201", "403", "200");
    }

    @Test
    void refusesAPatchWhoseValueIsASearchOfWhatMayNotBeSearched() {
        String patch =
                "[{\"op\":\"replace\",\"path\":\"/subject/reference\",\"value\":\"Patient\\u003fidentifier=x|y\"}]";
        String binary =
                java.util.Base64.getEncoder().encodeToString(patch.getBytes(java.nio.charset.StandardCharsets.UTF_8));

        refused(
                write("PATCH", "/Encounter/" + id, token("system/Encounter.u"), patch, "application/json-patch+json"),
                "system/Patient.s");
        refused(write("POST", "", token("system/Encounter.u"), """
                {"resourceType":"Bundle","type":"transaction","entry":[{"request":{"method":"PATCH","url":"Encounter/%s"},
                 "resource":{"resourceType":"Binary","contentType":"application/json-patch+json","data":"%s"}}]}""".formatted(id, binary)), "system/Patient.s");
    }

    @Test
    void showsOfEverythingOnlyTheTypesThatMayBeRead() {
        TestServer.put("/Patient/" + id, patient());
        TestServer.put("/Flag/" + id, flag());

        Bundle all = FHIR.newJsonParser()
                .parseResource(
                        Bundle.class,
                        TestServer.get("/Patient/" + id + "/$everything").body());
        Bundle some = FHIR.newJsonParser()
                .parseResource(
                        Bundle.class,
                        TestServer.send(TestServer.requestWith(
                                                token("system/Patient.r"), "/Patient/" + id + "/$everything")
                                        .GET())
                                .body());

        assertThat(all.getEntry())
                .extracting(entry -> entry.getResource().fhirType())
                .contains("Flag");
        assertThat(some.getEntry())
                .extracting(entry -> entry.getResource().fhirType())
                .containsOnly("Patient");
    }

    @Test
    void keepsConformanceForAdministrators() {
        String library = """
                {"resourceType":"Library","status":"draft","name":"Uji",
                 "type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/library-type","code":"asset-collection"}]}}""";

        refused(write("POST", "/Library", token("system/*.cruds"), library), "siklus/admin");
        assertThat(write("POST", "/Library", token("system/Library.c", "siklus/admin"), library)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void knowsWhatEachOperationNeedsThatTheServerDeclares() {
        ServedApi api = ServedApi.fromGuide(FHIR);

        api.resourceTypes()
                .forEach(type -> api.type(type)
                        .orElseThrow()
                        .getOperation()
                        .forEach(operation -> assertThat(OperationNeeds.of("$" + operation.getName(), type))
                                .as(type + " " + operation.getName())
                                .isPresent()));
    }

    @Test
    void knowsScopesOnlyInTheirCanonicalForm() {
        for (String wrong : new String[] {
            "system/Patient.read",
            "system/Patient.sr",
            "system/Patient.",
            "system/patient.r",
            "user/Patient.r",
            "system/Patient.rs?x=y",
            "system/*.*",
            " system/Patient.r",
            "system/Patient.rr"
        }) {
            assertThat(SystemScope.parse(wrong)).as(wrong).isEmpty();
        }
        assertThat(SystemScope.parse("system/*.cruds")).hasValue(new SystemScope("*", "cruds"));
    }

    private static String token(String... scopes) {
        return TestServer.tokenOf(CallerRole.PUSKESMAS, TestServer.ORGANIZATION, scopes);
    }

    private static void refused(HttpResponse<String> answer, String missing) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains("SKL-5017", "\"forbidden\"");
        assertThat(outcome(answer).getIssueFirstRep().getDetails().getText()).contains("scope " + missing + ".");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    private static OperationOutcome outcome(HttpResponse<String> answer) {
        return FHIR.newJsonParser().parseResource(OperationOutcome.class, answer.body());
    }

    private static HttpResponse<String> write(String method, String path, String token, String body) {
        return write(method, path, token, body, "application/fhir+json");
    }

    private static HttpResponse<String> write(String method, String path, String token, String body, String type) {
        return TestServer.send(TestServer.requestWith(token, path)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body)));
    }

    private String patient() {
        return """
                {"resourceType":"Patient","id":"%1$s","active":true,"name":[{"text":"Uji"}],"gender":"female",
                 "birthDate":"1990-05-04","multipleBirthInteger":0,
                 "identifier":[{"system":"https://siklus.id/fhir/sid/no-rm/uji","value":"%1$s"}]}""".formatted(id);
    }

    private String flag() {
        return """
                {"resourceType":"Flag","id":"%1$s","status":"active","code":{"text":"uji"},
                 "subject":{"reference":"Patient/%1$s"}}""".formatted(id);
    }

    private static String encounter(String subject) {
        return """
                {"resourceType":"Encounter","status":"finished","class":{"code":"AMB"},
                 "subject":{"reference":"%s"}}""".formatted(subject);
    }
}
