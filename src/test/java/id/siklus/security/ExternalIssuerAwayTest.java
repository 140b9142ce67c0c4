package id.siklus.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;

class ExternalIssuerAwayTest {

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer broken;

    @BeforeEach
    void start() throws IOException {
        broken = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        broken.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });
        broken.start();
    }

    @AfterEach
    void stop() {
        broken.stop(0);
    }

    @Test
    void isNotAskedAgainForEachTokenWhileItIsAway() {
        ExternalIssuer issuer =
                new ExternalIssuer("http://127.0.0.1:" + broken.getAddress().getPort(), "https://siklus.example");

        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> issuer.decode("e30.e30.e30"))
                    .isInstanceOf(JwtException.class)
                    .isNotInstanceOf(BadJwtException.class)
                    .hasMessageContaining("cannot be reached");
        }

        assertThat(asked).hasValue(1);
    }
}
