package id.siklus.validation;

import static id.siklus.validation.SentResources.bundle;
import static id.siklus.validation.SentResources.code;
import static id.siklus.validation.SentResources.encounter;
import static id.siklus.validation.SentResources.found;
import static id.siklus.validation.SentResources.issues;
import static id.siklus.validation.SentResources.nik;
import static id.siklus.validation.SentResources.parse;
import static id.siklus.validation.SentResources.patient;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A single resource that breaks its profile is refused, and the answer names what, where and why. */
class ValidationOnWriteTest {

    @BeforeAll
    static void serverIsReady() {
        TestServer.put("/Organization/uji-validasi", """
                {"resourceType":"Organization","id":"uji-validasi","active":true,"name":"Puskesmas Uji",
                 "identifier":[{"system":"http://sys-ids.kemkes.go.id/organization/uji-validasi","value":"1"}],
                 "type":[{"coding":[{"system":"http://terminology.kemkes.go.id/CodeSystem/organization-type","code":"102"}]}]}""");
    }

    @Test
    void refusesNikOfFifteenDigitsInIndonesian() {
        HttpResponse<String> answer = TestServer.post("/Patient", patient().replace("NIK", "927106031200001"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(issues(answer)).anySatisfy(issue -> {
            assertThat(issue.getDetails().getText()).contains("NIK harus 16 digit");
            assertThat(code(issue)).isEqualTo("SKL-2106");
            assertThat(issue.getExpression().get(0).getValue()).isEqualTo("Patient.identifier[0]");
        });
    }

    @Test
    void refusesFutureBirthDateInEnglishWhenAsked() {
        HttpResponse<String> answer = TestServer.send(TestServer.request("/Patient")
                .header("Content-Type", "application/fhir+json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(patient().replace("2003-12-06", "2090-01-01"))));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(issues(answer))
                .anySatisfy(issue ->
                        assertThat(issue.getDetails().getText()).contains("The birth date lies in the future"));
    }

    @Test
    void refusesCodeOutsideRequiredBinding() {
        HttpResponse<String> answer = TestServer.post("/Patient", patient().replace("\"female\"", "\"perempuan\""));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(issues(answer)).anySatisfy(issue -> {
            assertThat(code(issue)).isEqualTo("SKL-2103");
            assertThat(issue.getExpression().get(0).getValue()).isEqualTo("Patient.gender");
            assertThat(issue.getDetails().getText()).contains("perempuan");
        });
    }

    @Test
    void refusesWrongTypeAndImpossibleDate() {
        HttpResponse<String> type = TestServer.post("/Patient", patient().replace("\"female\"", "[\"female\"]"));
        HttpResponse<String> date = TestServer.post("/Patient", patient().replace("2003-12-06", "2003-13-45"));

        assertThat(type.statusCode()).isEqualTo(400);
        assertThat(issues(type))
                .anySatisfy(issue ->
                        assertThat(issue.getExpression().get(0).getValue()).startsWith("Patient.gender"));
        assertThat(date.statusCode()).isEqualTo(422);
        assertThat(issues(date)).anySatisfy(issue -> {
            assertThat(code(issue)).isEqualTo("SKL-2108");
            assertThat(issue.getExpression().get(0).getValue()).isEqualTo("Patient.birthDate");
        });
    }

    @Test
    void marksWhatTheEngineSaysInEnglishOnly() {
        HttpResponse<String> answer = TestServer.post("/Patient", patient().replace("2003-12-06", "2003-13-45"));

        assertThat(issues(answer))
                .anySatisfy(issue ->
                        assertThat(issue.getDetails().getText()).startsWith("Nilai tidak sah: rincian (Inggris): "));
    }

    @Test
    void refusesEncounterThatEndsBeforeItStarts() {
        HttpResponse<String> answer = TestServer.post("/Encounter", encounter("Patient/tidak-ada"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(issues(answer)).anySatisfy(issue -> {
            assertThat(issue.getDetails().getText())
                    .contains("Akhir periode (end) tidak boleh sebelum awalnya (start)");
            assertThat(issue.getExpression().get(0).getValue()).isEqualTo("Encounter.period");
        });
    }

    @Test
    void refusesReferenceToTheWrongType() {
        HttpResponse<String> answer = TestServer.post("/Encounter", encounter("Organization/uji-validasi"));

        assertThat(issues(answer)).anySatisfy(issue -> {
            assertThat(code(issue)).isEqualTo("SKL-2107");
            assertThat(issue.getExpression().get(0).getValue()).isEqualTo("Encounter.subject");
        });
    }

    @Test
    void checksTheResultOfPatchBeforeItIsStored() {
        Resource stored = parse(
                Resource.class,
                TestServer.post("/Patient", patient().replace("NIK", nik())).body());
        String id = stored.getIdElement().getIdPart();

        HttpResponse<String> answer = TestServer.send(TestServer.request("/Patient/" + id)
                .header("Content-Type", "application/json-patch+json")
                .method(
                        "PATCH",
                        BodyPublishers.ofString(
                                "[{\"op\":\"replace\",\"path\":\"/birthDate\",\"value\":\"2090-01-01\"}]")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(TestServer.get("/Patient/" + id).body())
                .contains("2003-12-06")
                .doesNotContain("2090-01-01");
    }

    @Test
    void validatesWithoutStoring() {
        String nik = nik();

        HttpResponse<String> good =
                TestServer.post("/Patient/$validate", patient().replace("NIK", nik));
        HttpResponse<String> bad =
                TestServer.post("/Patient/$validate", patient().replace("\"gender\"", "\"hobi\":1,\"gender\""));
        HttpResponse<String> bundle =
                TestServer.post("/Bundle/$validate", bundle("transaction", "{\"resourceType\":\"Patient\"}"));

        assertThat(good.statusCode()).isEqualTo(200);
        assertThat(issues(good)).extracting(SentResources::code).contains("SKL-2000");
        assertThat(bad.statusCode()).isEqualTo(200);
        assertThat(issues(bad)).extracting(SentResources::code).contains("SKL-1012");
        assertThat(issues(bundle))
                .anySatisfy(issue ->
                        assertThat(issue.getExpression().get(0).getValue()).startsWith("Bundle.entry[0].resource."));
        assertThat(found("/Patient?identifier=https://fhir.kemkes.go.id/id/nik%7C" + nik))
                .isEmpty();
    }
}
