package id.siklus.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Requests that nobody sends who has read a guide. Each is carried out or refused with a code of ours; none ends in 5xx, or tells names of classes or errors of the
 * engine. Where the engine alone knows what is wrong, its sentence stands there, marked as English.
 */
class StrangeRequestsTest {

    private static final Pattern ENGINE =
            Pattern.compile("HAPI-|Exception|ca\\.uhn|org\\.hl7|com\\.|java\\.|JsonToken|Cannot invoke|SQL");

    @ParameterizedTest
    @MethodSource("strange")
    void isRefusedInOurWordsOrCarriedOut(Strange asked) {
        HttpRequest.Builder request = TestServer.request(asked.path());
        if (!asked.body().isEmpty()) {
            request.header(
                    "Content-Type",
                    asked.method().equals("PATCH") ? "application/json-patch+json" : "application/fhir+json");
        }
        for (String header : asked.headers()) {
            String[] parts = header.split(": ", 2);
            request.setHeader(parts[0], parts[1]);
        }
        HttpResponse<String> answer = TestServer.send(request.method(
                asked.method(),
                asked.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(asked.body())));

        assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
        assertThat(answer.body()).as("entries of a batch").doesNotContainPattern("\"status\": *\"5");
        if (answer.statusCode() >= 400 && !asked.method().equals("HEAD")) {
            assertThat(outcome(answer).getIssue())
                    .as(answer.body())
                    .isNotEmpty()
                    .allSatisfy(issue -> {
                        assertThat(issue.getDetails().getCodingFirstRep().getCode())
                                .startsWith("SKL-");
                        assertThat(issue.getDetails().getText()).doesNotContainPattern(ENGINE);
                        assertThat(String.valueOf(issue.getDiagnostics())).doesNotContainPattern("HAPI|Exception");
                    });
        }
    }

    private static OperationOutcome outcome(HttpResponse<String> answer) {
        FhirContext fhir = FhirContext.forR4Cached();
        return (answer.body().startsWith("<") ? fhir.newXmlParser() : fhir.newJsonParser())
                .parseResource(OperationOutcome.class, answer.body());
    }

    private static Stream<Strange> strange() {
        return Stream.concat(Strange.requests(), StrangeBodies.requests());
    }
}
