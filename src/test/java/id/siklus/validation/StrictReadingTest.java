package id.siklus.validation;

import static id.siklus.validation.SentResources.issues;
import static id.siklus.validation.SentResources.patient;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What the parser of HAPI would drop in silence or choke on. */
class StrictReadingTest {

    @Test
    void namesEveryUnknownElementWithItsPlace() {
        HttpResponse<String> answer = TestServer.post(
                "/Patient",
                patient()
                        .replace("\"gender\"", "\"hobi\":\"renang\",\"gender\"")
                        .replace("\"text\"", "\"alias\":1,\"text\""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(issues(answer))
                .extracting(issue -> issue.getExpression().get(0).getValue())
                .containsExactlyInAnyOrder("Patient.hobi", "Patient.name[0].alias");
    }

    @Test
    void namesEveryUnknownElementOfXmlToo() {
        HttpResponse<String> answer = TestServer.send(
                TestServer.request("/Patient")
                        .header("Content-Type", "application/fhir+xml")
                        .header("Accept", "application/fhir+json")
                        .POST(
                                BodyPublishers.ofString(
                                        "<Patient xmlns=\"http://hl7.org/fhir\"><hobi value=\"renang\"/><gender value=\"female\"/></Patient>")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(issues(answer))
                .anySatisfy(issue -> assertThat(issue.getDetails().getText()).contains("'hobi'"));
    }

    @Test
    void refusesGzipBombAndUnknownBodyType() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write("{\"resourceType\":\"Patient\",\"language\":\"".getBytes(StandardCharsets.UTF_8));
            byte[] padding = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 30; i++) {
                gzip.write(padding);
            }
            gzip.write("\"}".getBytes(StandardCharsets.UTF_8));
        }

        HttpResponse<String> tooLarge = TestServer.send(TestServer.request("/Patient")
                .header("Content-Type", "application/fhir+json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(bomb.toByteArray())));
        HttpResponse<String> unknown = TestServer.send(TestServer.request("/Patient")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(unknown.statusCode()).isEqualTo(415);
    }
}
