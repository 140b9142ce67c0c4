package id.siklus.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.siklus.TestServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;

class ManagementTest {

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/liveness", "/health/readiness"})
    void saysThatTheServerIsWellOnceTheGuideIsStored(String path) {
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            HttpResponse<String> answer = get(path);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).contains("\"status\":\"UP\"");
        });
    }

    @Test
    void countsRequestsForPrometheus() {
        TestServer.get("/Patient?name=siapapun");

        HttpResponse<String> answer = get("/prometheus");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .containsPattern("siklus_requests_seconds_count\\{[^}]*} [1-9]")
                .contains("hikaricp_connections_active");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/env",
                "/beans",
                "/heapdump",
                "/threaddump",
                "/loggers",
                "/configprops",
                "/shutdown",
                "/mappings"
            })
    void offersNothingElse(String path) {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    /** Needs a second address to knock at; a machine that has none shows this test as skipped, never as passed. */
    @Test
    void isNotReachedFromTheNetwork() throws SocketException {
        Optional<InetAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .findFirst();
        Assumptions.assumeTrue(outside.isPresent(), "this machine has no address but loopback");

        assertThatThrownBy(() -> connect(outside.get())).isInstanceOf(ConnectException.class);
    }

    private static void connect(InetAddress address) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port()), 2_000);
        }
    }

    private static HttpResponse<String> get(String path) {
        return TestServer.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path)));
    }

    private static int port() {
        return TestServer.bean(Environment.class).getRequiredProperty("local.management.port", Integer.class);
    }
}
