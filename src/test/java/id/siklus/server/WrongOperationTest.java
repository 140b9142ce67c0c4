package id.siklus.server;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operations called with the wrong body, method or value: told in our words, and never as a fault of the server. */
class WrongOperationTest {

    private static final String SITI = """
            {"resourceType":"Patient","name":[{"text":"Siti Aminah"}],"gender":"female","birthDate":"1990-01-01"}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/Patient/$merge                  | patient | 400 | SKL-1019 | Parameters",
                "/Patient/$undo-merge             | patient | 400 | SKL-1019 | Parameters",
                "/Patient/$merge                  |         | 400 | SKL-1015 | kosong",
                "/Patient/$match                  |         | 400 | SKL-1015 | kosong",
                "/QuestionnaireResponse/$extract  |         | 400 | SKL-1015 | kosong",
                "/Patient/$match                  | text    | 400 | SKL-1019 | count",
                "/Patient/$match                  | other   | 400 | SKL-1019 | Observation",
                "/ValueSet/$expand                | form    | 422 | SKL-5816 | -"
            })
    void tellsWhatTheBodyLacks(
            String path, @org.jspecify.annotations.Nullable String body, int status, String code, String told) {
        HttpResponse<String> answer = post(path, body(body), "id");
        HttpResponse<String> english = post(path, body(body), "en");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("OperationOutcome", code, told).doesNotContain("HAPI", "Failed", "null");
        assertThat(english.body()).contains(code).isNotEqualTo(answer.body());
    }

    private static String body(@org.jspecify.annotations.Nullable String kind) {
        if (kind == null) {
            return "";
        }
        return switch (kind) {
            case "patient" -> SITI;
            case "text" -> """
                    {"resourceType":"Parameters","parameter":[{"name":"resource","resource":%s},{"name":"count","valueString":"sepuluh"}]}""".formatted(SITI);
            case "other" -> """
                    {"resourceType":"Parameters","parameter":[{"name":"resource","resource":{"resourceType":"Observation","status":"final","code":{"text":"x"}}}]}""";
            default -> """
                    {"resourceType":"Parameters","parameter":[{"name":"valueSet","resource":{"resourceType":"ValueSet","status":"active",
                     "compose":{"include":[{"system":"https://siklus.id/fhir/CodeSystem/klaster","filter":[{"property":"concept"}]}]}}}]}""";
        };
    }

    @ParameterizedTest
    @CsvSource({
        "/ValueSet/$expand?url=https://siklus.id/fhir/ValueSet/klaster&count=abc, count, abc",
        "/ValueSet/$expand?url=https://siklus.id/fhir/ValueSet/klaster&count=99999999999, count, 99999999999",
        "/ValueSet/$expand?url=https://siklus.id/fhir/ValueSet/klaster&offset=1.5, offset, 1.5"
    })
    void tellsTheValueThatIsNoNumber(String path, String parameter, String value) {
        HttpResponse<String> answer = TestServer.get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("SKL-4013", parameter, value);
    }

    @Test
    void tellsTheMethodThatAnOperationDoesNotTake() {
        HttpResponse<String> answer = TestServer.get("/Patient/$match");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(405);
        assertThat(answer.body()).contains("SKL-4006", "GET", "$match").doesNotContain("Inggris");
    }

    @Test
    void tellsTheHeaderThatMeansNothing() {
        HttpResponse<String> answer = TestServer.send(TestServer.request("")
                .header("Content-Type", "application/fhir+json")
                .header("X-Siklus-Extract", "ya")
                .POST(BodyPublishers.ofString("{\"resourceType\":\"Bundle\",\"type\":\"transaction\"}")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("SKL-5713", "X-Siklus-Extract", "ya");
    }

    private static HttpResponse<String> post(String path, String body, String language) {
        return TestServer.send(TestServer.request(path)
                .header("Content-Type", "application/fhir+json")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(body)));
    }
}
