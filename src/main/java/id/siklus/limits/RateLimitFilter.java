package id.siklus.limits;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import id.siklus.server.RefusalAnswer;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** 429 with Retry-After (RFC 6585) for a client that asks faster than it may; who is unknown is counted by address. */
final class RateLimitFilter implements Filter {

    private static final RefusalAnswer ANSWER = new RefusalAnswer(FhirContext.forR4Cached());

    private final Rate rate;

    RateLimitFilter(int perSecond) {
        this.rate = new Rate(2 * perSecond, perSecond, Duration.ofSeconds(1));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String name = request.getAttribute(Caller.ATTRIBUTE) instanceof Caller caller
                ? caller.clientId()
                : request.getRemoteAddr();
        long wait = rate.take(name);
        if (wait > 0) {
            refuse((HttpServletRequest) request, (HttpServletResponse) response, name, wait);
        } else {
            chain.doFilter(request, response);
        }
    }

    static void refuse(HttpServletRequest request, HttpServletResponse response, String name, long wait)
            throws IOException {
        response.setHeader("Retry-After", String.valueOf(wait));
        ANSWER.write(
                request, response, new RefusedException(429, Issue.error(ErrorCode.TOO_MANY_REQUESTS, "", name, wait)));
    }
}
