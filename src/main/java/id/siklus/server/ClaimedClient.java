package id.siklus.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The client that a request for a token says it is, before anybody has proved it: the subject of its assertion (RFC 7523), the user of HTTP Basic, or {@code
 * client_id}. Short, and only in the characters that a client's id may have, because it is written where others read it.
 */
public final class ClaimedClient {

    private static final String BASIC = "Basic ";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ASSERTION = 16 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private ClaimedClient() {}

    public static Optional<String> of(HttpServletRequest request) {
        String assertion = request.getParameter("client_assertion");
        String authorization = request.getHeader("Authorization");
        @Nullable String named;
        if (assertion != null) {
            named = subject(assertion);
        } else if (authorization != null && authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            named = user(authorization.substring(BASIC.length()).trim());
        } else {
            named = request.getParameter("client_id");
        }
        return Optional.ofNullable(named)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(ClaimedClient::legible);
    }

    private static String legible(String name) {
        String bounded = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
        return bounded.replaceAll("[^A-Za-z0-9._-]", "?");
    }

    private static @Nullable String subject(String assertion) {
        String[] parts = assertion.length() > LONGEST_ASSERTION ? new String[0] : assertion.split("\\.", -1);
        if (parts.length != 3) {
            return null;
        }
        try {
            JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
            return claims.path("sub").asText(claims.path("iss").asText(null));
        } catch (IOException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static @Nullable String user(String credentials) {
        try {
            return new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8).split(":", 2)[0];
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
