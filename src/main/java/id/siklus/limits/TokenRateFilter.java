package id.siklus.limits;

import id.siklus.server.AuditTrail;
import id.siklus.server.ClaimedClient;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Slows down who guesses secrets: by address and client, and by address alone, since a guesser may name many clients. The client is what the request says it
 * is; nobody has proved anything yet.
 */
final class TokenRateFilter implements Filter {

    private static final Duration MINUTE = Duration.ofMinutes(1);

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
        Optional<String> client = ClaimedClient.of(http);
        client.ifPresent(AuditTrail.of(http)::claimed);
        long wait = Math.max(
                ofAddress == null ? 0 : ofAddress.take(address),
                ofClient == null ? 0 : ofClient.take(address + " " + client.orElse("")));
        if (wait > 0) {
            RateLimitFilter.refuse(http, (HttpServletResponse) response, address, wait);
        } else {
            chain.doFilter(request, response);
        }
    }
}
