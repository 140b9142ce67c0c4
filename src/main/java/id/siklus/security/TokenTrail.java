package id.siklus.security;

import id.siklus.server.AuditTrail;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells the access trail to whom a token is given: the client that the step before has just recognised. */
final class TokenTrail implements Filter {

    private final ClientRegistry registry;

    TokenTrail(ClientRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Authentication recognised = SecurityContextHolder.getContext().getAuthentication();
        if (recognised != null && recognised.isAuthenticated()) {
            registry.find(recognised.getName())
                    .ifPresent(client -> AuditTrail.of((HttpServletRequest) request)
                            .client(
                                    client.id(),
                                    client.organization(),
                                    client.role().code()));
        }
        chain.doFilter(request, response);
    }
}
