package id.siklus.audit;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * One row for each request, whoever answers it: HAPI, the token service, or a filter that refuses. The row is durable before the first byte of the answer
 * leaves; where it cannot be, the caller gets 503 and nothing else.
 */
final class AuditFilter implements Filter {

    private final AuditWriter writer;

    AuditFilter(AuditWriter writer) {
        this.writer = writer;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String query = http.getQueryString();
        Optional<RequestShape> shape =
                RequestShape.of(http.getMethod(), http.getRequestURI(), query != null && query.contains("_getpages="));
        // A preflight asks for no data.
        if (shape.isEmpty() || http.getMethod().equals("OPTIONS")) {
            chain.doFilter(request, response);
            return;
        }
        Draft draft = Draft.begin(http, shape.get());
        AuditedResponse audited = new AuditedResponse(http, (HttpServletResponse) response, draft, writer);
        try {
            chain.doFilter(request, audited);
        } catch (IOException | ServletException | RuntimeException failure) {
            audited.failing();
            throw failure;
        }
        audited.leaving();
    }
}
