package id.siklus.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpServer;
import id.siklus.TestServer;
import id.siklus.server.CallerRole;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clients that publish their keys, on hosts that are on the list and others. */
class PublishedKeysTest {

    private final AtomicInteger fetched = new AtomicInteger();
    private TestClient client;
    private HttpServer vendor;

    @BeforeEach
    void publish() throws Exception {
        client = TestClient.withEllipticKey();
        String keys = new JWKSet(client.key.toPublicJWK()).toString();
        vendor = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        vendor.createContext("/kunci", exchange -> answer(exchange, 200, keys));
        vendor.createContext("/besar", exchange -> answer(exchange, 200, keys + " ".repeat(300_000)));
        vendor.createContext("/pindah", exchange -> {
            exchange.getResponseHeaders().add("Location", "/kunci");
            answer(exchange, 302, "");
        });
        vendor.start();
    }

    @AfterEach
    void stop() {
        vendor.stop(0);
    }

    @Test
    void takesKeysFromAHostOnTheList() throws Exception {
        HttpResponse<String> first = ask("http://127.0.0.1:" + port() + "/kunci");
        HttpResponse<String> second = TestClient.askWith(client.signed(client.claims()));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(fetched).as("remembered").hasValue(1);
    }

    @Test
    void fetchesNothingFromAnyOtherPlace() throws Exception {
        for (String place : new String[] {
            "http://localhost:" + port() + "/kunci",
            "http://127.0.0.1@localhost:" + port() + "/kunci",
            "http://127.0.0.1.localhost:" + port() + "/kunci",
            "file:///etc/hostname",
            "https://169.254.169.254/latest/meta-data",
            "bukan url"
        }) {
            assertThat(ask(place).statusCode()).as(place).isEqualTo(401);
        }
        assertThat(fetched).hasValue(0);
    }

    @Test
    void followsNoRedirectAndReadsNoMoreThanAKeySetNeeds() throws Exception {
        assertThat(ask("http://127.0.0.1:" + port() + "/pindah").statusCode()).isEqualTo(401);
        assertThat(ask("http://127.0.0.1:" + port() + "/besar").statusCode()).isEqualTo(401);
        assertThat(ask("http://127.0.0.1:1/kunci").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> ask(String keysAt) throws Exception {
        TestServer.bean(ClientRegistry.class)
                .putWithKeysAt(client.id, TestServer.ORGANIZATION, CallerRole.PUSKESMAS, Set.of("system/*.rs"), keysAt);
        return TestClient.askWith(client.signed(client.claims()));
    }

    private int port() {
        return vendor.getAddress().getPort();
    }

    private void answer(com.sun.net.httpserver.HttpExchange exchange, int status, String body) throws IOException {
        fetched.incrementAndGet();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
