package id.siklus.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Reads what an authenticated client asks for: only client_credentials, and of the scopes what is registered too. */
final class GrantConverter implements AuthenticationConverter {

    @Override
    public Authentication convert(HttpServletRequest request) {
        if (!AuthorizationGrantType.CLIENT_CREDENTIALS.getValue().equals(request.getParameter("grant_type"))) {
            throw refused(OAuth2ErrorCodes.UNSUPPORTED_GRANT_TYPE, "grant_type must be client_credentials");
        }
        Authentication principal = SecurityContextHolder.getContext().getAuthentication();
        @Nullable
        RegisteredClient client =
                principal instanceof OAuth2ClientAuthenticationToken token ? token.getRegisteredClient() : null;
        if (client == null || !principal.isAuthenticated()) {
            throw refused(OAuth2ErrorCodes.INVALID_CLIENT, "the client sent neither a secret nor an assertion");
        }
        Set<String> granted = RegisteredScopes.granted(asked(request), client.getScopes());
        if (granted.isEmpty()) {
            throw refused(
                    OAuth2ErrorCodes.INVALID_SCOPE,
                    "none of these scopes is registered for this client; registered: "
                            + String.join(" ", client.getScopes()));
        }
        return new OAuth2ClientCredentialsAuthenticationToken(principal, granted, Map.of());
    }

    private static Set<String> asked(HttpServletRequest request) {
        String[] sent = request.getParameterValues("scope");
        if (sent == null) {
            return Set.of();
        }
        if (sent.length > 1) {
            throw refused(OAuth2ErrorCodes.INVALID_REQUEST, "scope is there more than once");
        }
        Set<String> asked = new LinkedHashSet<>(Arrays.asList(sent[0].trim().split(" +")));
        asked.remove("");
        return asked;
    }

    private static OAuth2AuthenticationException refused(String code, String description) {
        return new OAuth2AuthenticationException(new OAuth2Error(code, description, null));
    }
}
