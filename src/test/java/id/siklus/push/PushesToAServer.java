package id.siklus.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A server that answers a push as a test wants it, and the folder that is pushed. */
abstract class PushesToAServer {

    private static final String REPEATABLE = """
            {"resourceType":"Bundle","type":"transaction","id":"%s","entry":[{"request":{"method":"PUT","url":"Patient/%s"}}]}""";

    @TempDir
    Path folder;

    final List<String> received = Collections.synchronizedList(new ArrayList<>());
    HttpServer server;

    /** Takes everything, until a test says otherwise. */
    Reply reply = (exchange, number) -> answer(exchange, 200, "{\"resourceType\":\"Bundle\"}");

    /** @param number of the request, 1.. */
    interface Reply {
        void to(HttpExchange exchange, int number) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/", exchange -> {
            if (exchange.getRequestURI().getPath().endsWith("/metadata")) {
                answer(exchange, 200, "{\"resourceType\":\"CapabilityStatement\"}");
                return;
            }
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
            reply.to(exchange, requests.incrementAndGet());
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        ((java.util.concurrent.ExecutorService) server.getExecutor()).shutdownNow();
    }

    PushResult push() throws Exception {
        return push(URI.create(base()));
    }

    PushResult push(URI base) throws Exception {
        return new BundlePusher(settings(base, 4), PushProgress.SILENT).push(List.of(folder));
    }

    PushSettings settings(URI base, int connections) {
        RetryPolicy quick = new RetryPolicy(4, Duration.ofMillis(10), Duration.ofMillis(40));
        return new PushSettings(
                base, connections, folder.resolve(PushSettings.JOURNAL_NAME), quick, Locale.ROOT, Credentials.NONE);
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/fhir";
    }

    void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static String bundle(String id) {
        return REPEATABLE.formatted(id, id).strip();
    }

    static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
