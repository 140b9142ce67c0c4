package id.siklus.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spellings of a path, headers and tricks by which somebody might get past the door. */
class DoorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fhir//Patient",
                "//fhir/Patient",
                "/fhir/metadata/../Patient",
                "/fhir/metadata/%2e%2e/Patient",
                "/fhir/%2e%2e/fhir/Patient",
                "/fhir%2FPatient",
                "/fhir/metadata%2f..%2fPatient",
                "/fhir/Patient;jsessionid=1",
                "/fhir/metadata;/../Patient",
                "/;/fhir/Patient",
                "/fhir/./Patient",
                "/fhir/%50atient",
                "/FHIR/Patient",
                "/fhir/metadata/Patient",
                "/fhir/metadata%00/Patient",
                "/fhir/swagger-ui/../Patient",
                "/fhir/swagger-ui/%2e%2e/Patient",
                "/fhir/swagger-ui/..%5cPatient",
                "/fhir/api-docs/../Patient",
                "/fhir/Patient",
                "/fhir/Patient/",
                "/fhir/?_getpages=00000000-0000-0000-0000-000000000000",
                "/fhir?_getpages=1",
                "/fhir/swagger-ui/Patient?_getpages=1",
                "/oauth2/../fhir/Patient",
                "/oauth2/token/../../fhir/Patient",
                "/oauth2/%2e%2e/fhir/Patient",
                "http://127.0.0.1/fhir/Patient",
                "/fhir/.well-known/smart-configuration/../../Patient"
            })
    void letsNobodyPastTheDoorByASpelling(String target) throws IOException {
        String answer = RawRequest.get(target, "");

        assertThat(answer)
                .as(target)
                .containsPattern("^HTTP/1.1 (400|401|404) ")
                .doesNotContain("searchset");
    }

    @Test
    void answersAnAmbiguousPathWithAnOutcomeEvenWithAToken() throws IOException {
        String answer = RawRequest.get("/fhir//Patient", "Authorization: Bearer " + TestServer.usualToken() + "\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("OperationOutcome", "SKL-5018");
    }

    @Test
    void answersThePublicStatementWithoutThePagesOfSomebody() throws IOException {
        assertThat(RawRequest.get("/fhir/metadata?_getpages=1", ""))
                .startsWith("HTTP/1.1 200")
                .contains("CapabilityStatement");
    }

    @Test
    void refusesOtherMethodsOnThePublicStatement() {
        for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"}) {
            assertThat(TestServer.send(TestServer.anonymous("/metadata")
                                    .method(method, HttpRequest.BodyPublishers.noBody()))
                            .statusCode())
                    .as(method)
                    .isEqualTo(401);
        }
    }

    @Test
    void survivesAHeaderOfTwoMegabytes() throws IOException {
        String answer =
                RawRequest.get("/fhir/Patient", "Authorization: Bearer " + "a".repeat(2 * 1024 * 1024) + "\r\n");

        assertThat(answer).doesNotContain("searchset");
        if (!answer.isEmpty()) {
            assertThat(answer).containsPattern("^HTTP/1.1 4(00|31) ");
        }
        assertThat(TestServer.get("/Patient?_count=1").statusCode()).isEqualTo(200);
    }

    @Test
    void readsTheBodyOfNobodyItDoesNotKnow() throws IOException {
        String answer = RawRequest.post("/fhir", "Content-Type: text/plain\r\n", "{".repeat(100_000));

        assertThat(answer).startsWith("HTTP/1.1 401");
    }

    @Test
    void believesNoForgedHeaderAboutItsOwnAddress() throws IOException {
        String forged = "Host: lain.example\r\nX-Forwarded-Host: lain.example\r\nX-Forwarded-Proto: https\r\n"
                + "X-Forwarded-For: 10.0.0.1\r\nForwarded: host=lain.example;proto=https\r\n";

        String discovery = RawRequest.get("/.well-known/smart-configuration", forged);
        RawRequest.get("/fhir/metadata", forged);
        HttpResponse<String> next =
                TestServer.send(TestServer.anonymous("/metadata").GET());

        assertThat(discovery).startsWith("HTTP/1.1 200").doesNotContain("lain.example");
        assertThat(next.body()).as("the statement of the next caller").doesNotContain("lain.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/fhir/metadata",
                "/fhir/api-docs",
                "/fhir/swagger-ui/",
                "/.well-known/smart-configuration",
                "/fhir/.well-known/smart-configuration"
            })
    void showsTheFewPublicPagesToAnybody(String path) {
        assertThat(TestServer.send(HttpRequest.newBuilder(URI.create(TestServer.root() + path))
                                .GET())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void answersWhatIsNotThereOnlyToACaller() {
        URI nowhere = URI.create(TestServer.root() + "/tidak-ada");

        assertThat(TestServer.send(HttpRequest.newBuilder(nowhere).GET()).statusCode())
                .isEqualTo(401);
        assertThat(TestServer.send(HttpRequest.newBuilder(nowhere)
                                .header("Authorization", "Bearer " + TestServer.usualToken())
                                .GET())
                        .statusCode())
                .isEqualTo(404);
    }
}
