package id.siklus.limits;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.RefusalAnswer;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** 414 for a URL that no honest search needs; what is longer goes into the body of {@code POST _search}. */
final class LongUrlFilter implements Filter {

    private static final RefusalAnswer ANSWER = new RefusalAnswer(FhirContext.forR4Cached());

    private final int longest;

    LongUrlFilter(int longest) {
        this.longest = longest;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String query = http.getQueryString();
        if (http.getRequestURI().length() + (query == null ? 0 : query.length()) > longest) {
            ANSWER.write(
                    http,
                    (HttpServletResponse) response,
                    new RefusedException(414, Issue.error(ErrorCode.URL_TOO_LONG, "", longest)));
        } else {
            chain.doFilter(request, response);
        }
    }
}
