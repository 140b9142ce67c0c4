package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.siklus.TestServer;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An export that is cancelled while one of its files is on the wire. */
class CancelledDownloadTest {

    /** Many times what fits into the buffers between server and client. */
    private static final long LARGE_BYTES = 60_000_000;

    private final TestLibraries libraries = new TestLibraries();

    @AfterEach
    void none() {
        libraries.purge(libraries.id);
    }

    @Test
    void theFileThatIsOnTheWireArrivesWholeAndCanBeAskedForNoMore() throws Exception {
        libraries.put(libraries.id, "\"description\":\"1\"");
        libraries.rewrite(libraries.id, TestLibraries.hardToCompress(LARGE_BYTES));
        String token = TestServer.tokenOf(CallerRole.KEMENKES, "", "system/*.rs", Caller.SENSITIVE);
        Pipeline pipeline = new Pipeline(token);
        HttpResponse<String> begun = pipeline.kickOff("/$export?_type=Library");
        String job = Pipeline.begun(begun);
        JsonNode file = largest(pipeline.manifest(begun));
        MessageDigest digest = MessageDigest.getInstance("SHA-256");

        HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(file.path("url").textValue()))
                                .header("Authorization", "Bearer " + token)
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            digest.update(body.readNBytes(100_000));
            assertThat(pipeline.send("DELETE", job).statusCode()).isEqualTo(202);
            digest.update(body.readAllBytes());
        }

        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo(file.at("/extension/sha256").textValue());
        assertThat(pipeline.download(file.path("url").textValue()).statusCode()).isEqualTo(404);
        assertThat(pipeline.send("GET", job).statusCode()).isEqualTo(404);
    }

    private static JsonNode largest(JsonNode manifest) {
        JsonNode largest = manifest.path("output").path(0);
        for (JsonNode one : manifest.path("output")) {
            if (one.at("/extension/size").longValue()
                    > largest.at("/extension/size").longValue()) {
                largest = one;
            }
        }
        assertThat(largest.at("/extension/size").longValue()).isGreaterThan(LARGE_BYTES / 4);
        return largest;
    }
}
