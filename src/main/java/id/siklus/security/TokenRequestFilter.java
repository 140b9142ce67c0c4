package id.siklus.security;

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
import org.springframework.dao.DataAccessException;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;

/** The first step of a request for a token: it must be a POST, and the steps after it learn at which address they were asked. */
final class TokenRequestFilter implements Filter {

    private static final int SECONDS_UNTIL_RETRY = 10;

    private final PublicAddress address;

    TokenRequestFilter(PublicAddress address) {
        this.address = address;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (!"POST".equals(http.getMethod())) {
            answer.setHeader("Allow", "POST");
            TokenAnswers.refuse(answer, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "invalid_request", "POST only");
            return;
        }
        ClaimedClient.of(http).ifPresent(AuditTrail.of(http)::claimed);
        AuthorizationServerContextHolder.setContext(new TokenRequest(address.issuer(), address.tokenUrls(http)));
        try {
            chain.doFilter(request, response);
        } catch (DataAccessException away) {
            answer.setHeader("Retry-After", String.valueOf(SECONDS_UNTIL_RETRY));
            TokenAnswers.refuse(
                    answer, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "temporarily_unavailable", "database");
        } finally {
            AuthorizationServerContextHolder.resetContext();
        }
    }
}
