package id.siklus.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.siklus.TestServer;
import id.siklus.fhir.RefusedException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatchPathGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patient.birthDate",
                "Patient.name[0].given[1]",
                "Patient.identifier.where(system = 'https://fhir.kemkes.go.id/id/nik').value",
                "Patient.extension('https://siklus.id/fhir/StructureDefinition/matches(x)').value",
                "Patient.telecom.where(system = 'phone' and (use = 'home' or use.empty())).first()",
                "Observation.value.ofType(Quantity).value",
                "Patient.name.where(text = 'Ma\\'rifah // matches(\"a\")')"
            })
    void letsPathsPass(String path) {
        assertThatCode(() -> PatchPathGuard.check(path)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patient.name.where(text.matches('(a+)+\\1b'))",
                "Patient.name.where(text.matchesFull('(a+)+\\1b'))",
                "Patient.name.where(text.replaceMatches('(a+)+\\1b', '') = 'x')",
                "Patient.name.where(text . matches ('a'))",
                "Patient.name.where(text.matches/* */('a'))",
                "Patient.name.where(text.`matches`('a'))",
                "Patient.name.where(text.\"matches\"('a'))",
                "Patient.name.where(text = 'tidak tertutup)",
                "Patient.repeat(children())",
                "Patient.descendants().descendants()"
            })
    void refusesWhatIsMoreThanAPath(String path) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> PatchPathGuard.check(path));

        assertThat(refused).as(path).isNotNull();
        assertThat(refused.getStatusCode()).isEqualTo(422);
    }

    @Test
    void refusesAPathThatIsLongerThanAnyAddress() {
        assertThat(catchThrowableOfType(
                        RefusedException.class, () -> PatchPathGuard.check("Patient" + ".name".repeat(100))))
                .isNotNull();
    }

    /** HAPI reads such paths with a method of a library that is not here. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Patient.name[0].text", "Patient.name.first().text", "Patient.name.where(use = 'official').text"
            })
    void servesPathsWithAnIndexOrAFunction(String path) {
        String id = "jalur-" + System.nanoTime();
        assertThat(TestServer.put("/Patient/" + id, patient(id, "Nama Lama")).statusCode())
                .isEqualTo(201);

        HttpResponse<String> answer = patch(id, operation(path));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(TestServer.get("/Patient/" + id).body())
                .contains("Nama Baru")
                .doesNotContain("Nama Lama");
    }

    @Test
    void answersAtOnceWhatHapiWouldWorkOnForever() {
        String id = "pola-" + System.nanoTime();
        assertThat(TestServer.put("/Patient/" + id, patient(id, "a".repeat(60) + "!"))
                        .statusCode())
                .isEqualTo(201);
        String operation = operation("Patient.name.where(text.matches('(a+)+\\\\1b')).text");
        String bundle = """
                {"resourceType":"Bundle","type":"transaction","entry":[{"resource":%s,"request":{"method":"PATCH","url":"Patient/%s"}}]}""".formatted(operation, id);

        HttpResponse<String> alone = patch(id, operation);
        HttpResponse<String> bundled = TestServer.send(TestServer.request("")
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/fhir+json")
                .POST(BodyPublishers.ofString(bundle)));

        assertThat(alone.statusCode()).as(alone.body()).isEqualTo(422);
        assertThat(alone.body()).contains("SKL-5314", "matches()");
        assertThat(bundled.statusCode()).as(bundled.body()).isEqualTo(422);
        assertThat(bundled.body()).contains("SKL-5314");
    }

    private static HttpResponse<String> patch(String id, String operation) {
        return TestServer.send(TestServer.request("/Patient/" + id)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/fhir+json")
                .method("PATCH", BodyPublishers.ofString(operation)));
    }

    private static String operation(String path) {
        return """
                {"resourceType":"Parameters","parameter":[{"name":"operation","part":[
                  {"name":"type","valueCode":"replace"},{"name":"path","valueString":"%s"},{"name":"value","valueString":"Nama Baru"}]}]}""".formatted(path);
    }

    private static String patient(String id, String name) {
        return """
                {"resourceType":"Patient","id":"%1$s","identifier":[{"system":"https://siklus.id/fhir/sid/no-rm/uji","value":"%1$s"}],"active":true,
                 "name":[{"use":"official","text":"%2$s"}],"gender":"male","birthDate":"1990-02-03","multipleBirthInteger":0}""".formatted(id, name);
    }
}
