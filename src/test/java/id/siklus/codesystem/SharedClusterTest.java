package id.siklus.codesystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an OpenSearch is asked for, as far as an HTTP server that only listens can tell. */
class SharedClusterTest {

    @TempDir
    private Path folder;

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private HttpServer listener;

    @BeforeEach
    void listen() throws IOException {
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.createContext("/", this::answer);
        listener.start();
    }

    @AfterEach
    void stop() {
        listener.stop(0);
    }

    @Test
    void isAskedForAnIndexOfItsOwnWithTheSameFields() {
        IndexSettings settings =
                settings("http://127.0.0.1:" + listener.getAddress().getPort());

        Throwable refused =
                catchThrowable(() -> ConceptIndex.open(settings, "b1", true).close());

        assertThat(refused).isInstanceOf(RuntimeException.class);
        assertThat(asked).anyMatch(request -> request.startsWith("GET / "));
        assertThat(asked)
                .as(() -> refused.getMessage())
                .anyMatch(request -> request.startsWith("PUT /siklus-concept-b1"));
        assertThat(asked.stream()
                        .filter(request -> request.startsWith("PUT "))
                        .findFirst()
                        .orElseThrow())
                .contains("\"words\"", "\"whitespace\"", "\"names\"", "\"edition\"", "\"digest\"");
    }

    @Test
    void thatIsAwayFailsInsteadOfHanging() {
        IndexSettings settings = settings("http://127.0.0.1:1");

        assertThatThrownBy(() -> ConceptIndex.open(settings, "b1", true)).isInstanceOf(RuntimeException.class);
    }

    private IndexSettings settings(String uri) {
        return new IndexSettings(folder, new SearchProperties.Elasticsearch(List.of(uri), "", "", ""));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
        boolean version = "/".equals(exchange.getRequestURI().getPath());
        int status = "PUT".equals(exchange.getRequestMethod()) ? 500 : 200;
        byte[] answer = (version ? "{\"version\":{\"distribution\":\"opensearch\",\"number\":\"2.11.0\"}}" : "{}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        boolean head = "HEAD".equals(exchange.getRequestMethod());
        exchange.sendResponseHeaders(status, head ? -1 : answer.length);
        try (OutputStream out = exchange.getResponseBody()) {
            if (!head) {
                out.write(answer);
            }
        }
    }
}
