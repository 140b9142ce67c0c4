package id.siklus.security;

import java.util.Set;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContext;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/**
 * The request for a token that this thread works on.
 *
 * @param issuer of access tokens
 * @param tokenUrls what a client assertion may name as its audience
 */
record TokenRequest(String issuer, Set<String> tokenUrls) implements AuthorizationServerContext {

    private static final AuthorizationServerSettings SETTINGS = AuthorizationServerSettings.builder()
            .tokenEndpoint(TokenEndpoints.TOKEN)
            .build();

    static TokenRequest current() {
        return (TokenRequest) AuthorizationServerContextHolder.getContext();
    }

    @Override
    public String getIssuer() {
        return issuer;
    }

    @Override
    public AuthorizationServerSettings getAuthorizationServerSettings() {
        return SETTINGS;
    }
}
