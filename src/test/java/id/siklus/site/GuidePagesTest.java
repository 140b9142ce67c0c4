package id.siklus.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidePagesTest {

    @Test
    void showsTheFirstPageToAnybody() {
        HttpResponse<String> page = TestServer.send(ig("/"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.body()).contains("Panduan ILP");
    }

    @Test
    void leadsFromTheBareAddressToTheFirstPage() {
        HttpResponse<String> answer = TestServer.send(ig(""));

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(URI.create(TestServer.root() + "/ig")
                        .resolve(answer.headers().firstValue("Location").orElseThrow()))
                .isEqualTo(URI.create(TestServer.root() + "/ig/"));
    }

    @Test
    void isOnTheLandingPage() {
        assertThat(TestServer.send(HttpRequest.newBuilder(URI.create(TestServer.root() + "/")))
                        .body())
                .contains("href=\"ig/\"");
    }

    @Test
    void letsThePagesRunNothingThatIsNotTheirs() {
        HttpResponse<String> page = TestServer.send(ig("/index.html"));

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void saysThatAPageHasNotChanged() {
        String tag =
                TestServer.send(ig("/style.css")).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = TestServer.send(ig("/style.css").header("If-None-Match", "\"lain\", " + tag));
        HttpResponse<String> other = TestServer.send(ig("/style.css").header("If-None-Match", "\"lain\""));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void sendsCompressedToWhoeverTakesIt() throws Exception {
        HttpResponse<byte[]> packed = HttpClient.newHttpClient()
                .send(
                        ig("/style.css")
                                .header("Accept-Encoding", "br, gzip;q=0.8")
                                .build(),
                        BodyHandlers.ofByteArray());
        HttpResponse<String> plain = TestServer.send(ig("/style.css").header("Accept-Encoding", "gzip;q=0"));

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.body().length).isLessThan(TestSite.STYLE.length() / 4);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(TestSite.STYLE.getBytes(StandardCharsets.UTF_8));
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(plain.body()).isEqualTo(TestSite.STYLE);
    }

    @Test
    void answersHeadWithTheSameHeadersAndNoBody() {
        HttpResponse<String> head =
                TestServer.send(ig("/style.css").method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(TestSite.STYLE.length());
        assertThat(head.body()).isEmpty();
    }

    @Test
    void givesThePackageAsAFile() throws Exception {
        HttpResponse<byte[]> tgz =
                HttpClient.newHttpClient().send(ig("/package.tgz").build(), BodyHandlers.ofByteArray());

        assertThat(tgz.headers().firstValue("Content-Type")).contains("application/gzip");
        assertThat(tgz.body()).startsWith(0x1f, 0x8b);
    }

    @Test
    void saysInIndonesianThatAPageIsNotThere() {
        HttpResponse<String> missing = TestServer.send(ig("/tidak-ada.html"));

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("SKL-5861", "tidak-ada.html", "tidak ada di panduan");
    }

    @Test
    void escapesWhatItIsAskedFor() {
        HttpResponse<String> missing = TestServer.send(ig("/%3Cscript%3Ealert(1)%3C/script%3E.html"));

        assertThat(missing.body()).doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ig/../fhir/Patient",
                "/ig/%2e%2e/etc/passwd",
                "/ig/..%2f..%2fpom.xml",
                "/ig/..\\pom.xml",
                "/ig//etc/passwd",
                "/ig/..;/fhir/Patient"
            })
    void neverLeavesItsPages(String path) throws IOException {
        assertThat(statusOf(path)).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void takesNothing(String method) {
        HttpResponse<String> answer =
                TestServer.send(ig("/index.html").method(method, HttpRequest.BodyPublishers.ofString("x")));

        assertThat(answer.statusCode()).isIn(401, 403, 405);
    }

    private static HttpRequest.Builder ig(String path) {
        return HttpRequest.newBuilder(URI.create(TestServer.root() + "/ig" + path));
    }

    /** By hand, because a client would tidy the path up. */
    private static int statusOf(String path) throws IOException {
        URI root = URI.create(TestServer.root());
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: uji\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }
}
