package id.siklus.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * What a browser must be told with every answer: run nothing, frame nothing, guess no content type, tell no other site where one came from, and keep no record
 * of care in a cache. A page that needs more says so itself.
 */
final class AnswerHeadersFilter implements Filter {

    static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** The API's documentation is a page with scripts of its own. */
    private static final String OWN_SCRIPTS =
            "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final List<String> CONFIDENTIAL = List.of("/fhir", "/oauth2", "/bulk", "/sasaran");

    private static final String ONE_YEAR = "max-age=31536000";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String path = http.getRequestURI();
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "no-referrer");
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Content-Security-Policy", path.startsWith("/fhir/swagger-ui") ? OWN_SCRIPTS : NOTHING);
        if (CONFIDENTIAL.stream().anyMatch(path::startsWith)) {
            answer.setHeader("Cache-Control", "no-store");
        }
        if (http.isSecure()) {
            answer.setHeader("Strict-Transport-Security", ONE_YEAR);
        }
        chain.doFilter(request, response);
    }
}
