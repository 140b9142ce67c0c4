package id.siklus.limits;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TokenRateFilterTest {

    private final TokenRateFilter filter = new TokenRateFilter(new LimitsProperties(0, 3, 20, 0));

    @Test
    void slowsDownWhoGuessesOneClientsSecret() throws IOException, ServletException {
        for (int i = 0; i < 3; i++) {
            assertThat(ask("203.0.113.1", "client_id", "penebak").getStatus()).isEqualTo(200);
        }

        MockHttpServletResponse refused = ask("203.0.113.1", "client_id", "penebak");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isPositive();
        assertThat(refused.getContentAsString()).contains("SKL-5303");
        assertThat(ask("203.0.113.1", "client_id", "lain").getStatus()).isEqualTo(200);
        assertThat(ask("203.0.113.2", "client_id", "penebak").getStatus()).isEqualTo(200);
    }

    @Test
    void knowsTheClientOfHttpBasic() throws IOException, ServletException {
        for (int i = 0; i < 3; i++) {
            ask("203.0.113.3", "Authorization", basic("penebak", "rahasia" + i));
        }

        assertThat(ask("203.0.113.3", "Authorization", basic("penebak", "lagi")).getStatus())
                .isEqualTo(429);
        assertThat(ask("203.0.113.3", "Authorization", basic("lain", "x")).getStatus())
                .isEqualTo(200);
        assertThat(ask("203.0.113.3", "Authorization", "Basic ###").getStatus()).isEqualTo(200);
    }

    /** One who sends rubbish in the name of one client does not hold up the others behind the same router. */
    @Test
    void knowsTheClientOfAnAssertion() throws IOException, ServletException {
        for (int i = 0; i < 3; i++) {
            ask("203.0.113.5", "client_assertion", assertion("{\"sub\":\"penebak\",\"n\":" + i + "}"));
        }

        assertThat(ask("203.0.113.5", "client_assertion", assertion("{\"sub\":\"penebak\"}"))
                        .getStatus())
                .isEqualTo(429);
        assertThat(ask("203.0.113.5", "client_assertion", assertion("{\"iss\":\"penebak\"}"))
                        .getStatus())
                .isEqualTo(429);
        assertThat(ask("203.0.113.5", "client_assertion", assertion("{\"sub\":\"lain\"}"))
                        .getStatus())
                .isEqualTo(200);
        assertThat(ask("203.0.113.5", "client_assertion", "bukan.jwt.x").getStatus())
                .isEqualTo(200);
    }

    @Test
    void slowsDownWhoNamesManyClients() throws IOException, ServletException {
        for (int i = 0; i < 20; i++) {
            assertThat(ask("203.0.113.4", "client_id", "nama-" + i).getStatus()).isEqualTo(200);
        }

        assertThat(ask("203.0.113.4", "client_id", "nama-baru").getStatus()).isEqualTo(429);
    }

    private MockHttpServletResponse ask(String address, String name, String value)
            throws IOException, ServletException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/oauth2/token");
        request.setRemoteAddr(address);
        if (name.equals("Authorization")) {
            request.addHeader(name, value);
        } else {
            request.setParameter(name, value);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static String assertion(String claims) {
        return "e30." + Base64.getUrlEncoder().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".x";
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
