package id.siklus.limits;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The size of a whole body, over HTTP: ten megabytes on the wire, twenty once gzip is undone. */
class LargestBodyTest {

    private static final int MEGABYTE = 1024 * 1024;

    /** Spaces beside its resources: no resource is too large, and each megabyte is on the wire. */
    @Test
    void refusesMoreThanTenMegabytesOnTheWire() {
        assertThat(send(padded(" ".repeat(10 * MEGABYTE)).getBytes(StandardCharsets.UTF_8), false))
                .satisfies(answer -> {
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
                    assertThat(answer.body()).contains("OperationOutcome", "SKL-");
                });
        assertThat(send(padded(" ".repeat(9 * MEGABYTE)).getBytes(StandardCharsets.UTF_8), false)
                        .statusCode())
                .isEqualTo(200);
    }

    /** It inflates fourfold, which no ratio can suspect. */
    @Test
    void refusesMoreThanTwentyMegabytesOnceInflated() throws IOException {
        byte[] tooMuch = zipped(padded(spaces(21)));
        byte[] fits = zipped(padded(spaces(19)));

        assertThat(tooMuch.length).isBetween(MEGABYTE / 2, 10 * MEGABYTE);
        HttpResponse<String> answer = send(tooMuch, true);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.body()).contains("OperationOutcome", "SKL-").doesNotContain("SKL-5309");
        assertThat(send(fits, true).statusCode()).isEqualTo(200);
    }

    /** White space of four kinds at random: a quarter of a byte of it is news, so that it inflates fourfold. */
    private static String spaces(int megabytes) {
        Random random = new Random(7);
        char[] kinds = {' ', '\t', '\n', '\r'};
        StringBuilder text = new StringBuilder(megabytes * MEGABYTE);
        for (int i = 0; i < megabytes * MEGABYTE; i++) {
            text.append(kinds[random.nextInt(kinds.length)]);
        }
        return text.toString();
    }

    private static String padded(String space) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"batch\"," + space
                + "\"entry\":[{\"request\":{\"method\":\"GET\",\"url\":\"Patient?_summary=count\"}}]}";
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static HttpResponse<String> send(byte[] body, boolean gzip) {
        var request = TestServer.request("").header("Content-Type", "application/fhir+json");
        return TestServer.send(
                (gzip ? request.header("Content-Encoding", "gzip") : request).POST(BodyPublishers.ofByteArray(body)));
    }
}
