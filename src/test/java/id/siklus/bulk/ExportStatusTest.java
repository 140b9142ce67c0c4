package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.bulk.ExportFile.Purpose;
import id.siklus.bulk.ExportStatus.State;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of an export on its way, failed, or asked about in other ways than the specification has. */
class ExportStatusTest extends DoorSteps {

    @Test
    void tellsHowFarAnExportIs() {
        put(State.RUNNING, 40, List.of());

        HttpResponse<String> answer = get("");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("X-Progress"))
                .hasValueSatisfying(progress -> assertThat(progress)
                        .startsWith("40% ")
                        .hasSizeLessThan(100)
                        .matches("[ -~]+"));
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 30L);
    }

    @Test
    void slowsDownWhoAsksTooFastWithoutAskingTheDatabase() {
        put(State.RUNNING, 40, List.of());
        get("");
        int before = exports.asked.get();

        for (int i = 0; i < 100; i++) {
            HttpResponse<String> answer = get("");
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isPositive();
            assertThat(answer.body()).contains("SKL-5915");
        }

        assertThat(exports.asked.get()).isEqualTo(before);
    }

    @Test
    void asksNobodyElseForPatience() {
        put(State.RUNNING, 40, List.of());
        get("");

        assertThat(send(request("").header("X-Client", "lain").GET()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void letsTheFirstQuestionWaitForAnExportThatIsNearlyDone() throws InterruptedException {
        exports.put(OWNER, status(State.RUNNING, 0, List.of(), List.of(), Instant.now(), null, false));
        Thread ending = new Thread(() -> {
            try {
                // Long enough for the question to be there before the end.
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exports.put(OWNER, status(State.DONE, 100, List.of(), List.of(), Instant.now(), null, false));
        });
        ending.start();

        assertThat(get("").statusCode()).isEqualTo(200);
        ending.join();
    }

    @Test
    void tellsWhyAnExportFailed() {
        exports.put(
                OWNER,
                status(State.FAILED, 70, List.of(), List.of(), NOW.minusSeconds(60), "The disk is full.", false));

        HttpResponse<String> answer = get("");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/fhir+json");
        assertThat(answer.body()).contains("OperationOutcome", "SKL-5916", "The disk is full.");
    }

    @ParameterizedTest
    @CsvSource({"RUNNING, 202 Accepted", "DONE, 200 OK", "FAILED, 500 Internal Server Error"})
    void tellsTheStatusOfTheExportApartFromItsOwnWhereThatIsWanted(State state, String expected) {
        exports.put(OWNER, status(state, 50, List.of(), List.of(), NOW.minusSeconds(60), "x", false));

        HttpResponse<String> answer = get("?status=separate");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Export-Status")).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/fhir+xml", "text/html", "application/json;q=0"})
    void speaksJsonOnly(String accept) {
        put(State.DONE, 100, List.of());

        HttpResponse<String> answer = send(
                request("").header("X-Client", OWNER).header("Accept", accept).GET());

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("SKL-5918");
    }

    @Test
    void answersAHeadLikeAGetWithoutItsBody() {
        put(State.DONE, 100, List.of());

        HttpResponse<String> answer =
                send(request("").header("X-Client", OWNER).method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Expires")).isPresent();
        assertThat(answer.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isEqualTo(get("").body().length());
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1-1-1-1-1", "00000000-0000-0000-0000-00000000000G", "..", "%2e%2e"})
    void knowsNoOtherPlaces(String path) {
        assertThat(send(HttpRequest.newBuilder(URI.create(root() + path))
                                .header("X-Client", OWNER)
                                .GET())
                        .statusCode())
                .isIn(400, 404);
    }

    @ParameterizedTest
    @CsvSource({"POST, ''", "PUT, ''", "PATCH, ''", "OPTIONS, ''", "POST, /Patient-1-abc", "DELETE, /Patient-1-abc"})
    void servesNoOtherMethods(String method, String path) throws IOException {
        put(State.DONE, 100, List.of(keep("Patient-1-abc", Purpose.OUTPUT, "Patient", 1)));

        HttpResponse<String> answer =
                send(request(path).header("X-Client", OWNER).method(method, BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue(path.isEmpty() ? "GET, HEAD, DELETE" : "GET, HEAD");
    }

    @Test
    void saysThatADatabaseThatIsAwayIsWorthAskingAgain() {
        put(State.RUNNING, 40, List.of());
        exports.away = true;
        try {
            for (HttpResponse<String> answer : List.of(get(""), get("/Patient-1-abc"), delete(""))) {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                        .isPositive();
                assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                        .startsWith("application/fhir+json");
                assertThat(answer.body())
                        .contains("OperationOutcome", "\"transient\"")
                        .doesNotContain("away");
            }
        } finally {
            exports.away = false;
        }
        assertThat(get("").statusCode()).isEqualTo(202);
    }
}
