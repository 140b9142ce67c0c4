package id.siklus.limits;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Slows down who guesses secrets: by address and client, and by address alone, since a guesser may name many clients. The client is what the request says it
 * is; nobody has proved anything yet.
 */
final class TokenRateFilter implements Filter {

    private static final String BASIC = "Basic ";
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int LONGEST_NAME = 200;

    private final @Nullable Rate ofClient;
    private final @Nullable Rate ofAddress;

    TokenRateFilter(LimitsProperties limits) {
        this.ofClient = rate(limits.tokensPerMinute());
        this.ofAddress = rate(limits.tokensPerMinuteAndAddress());
    }

    private static @Nullable Rate rate(int perMinute) {
        return perMinute == 0 ? null : new Rate(perMinute, perMinute, MINUTE);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String address = http.getRemoteAddr();
        String client = client(http);
        long wait = Math.max(
                ofAddress == null ? 0 : ofAddress.take(address),
                ofClient == null ? 0 : ofClient.take(address + " " + client));
        if (wait > 0) {
            RateLimitFilter.refuse(http, (HttpServletResponse) response, address, wait);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The user of HTTP Basic, or {@code client_id}; a signed assertion names its client inside, and counts by address. */
    private static String client(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        String named = authorization != null && authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())
                ? user(authorization.substring(BASIC.length()).trim())
                : request.getParameter("client_id");
        return named == null ? "" : named.length() > LONGEST_NAME ? named.substring(0, LONGEST_NAME) : named;
    }

    private static String user(String credentials) {
        try {
            return new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8).split(":", 2)[0];
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
