package id.siklus.security;

import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.web.OAuth2ClientAuthenticationFilter;
import org.springframework.security.oauth2.server.authorization.web.OAuth2TokenEndpointFilter;
import org.springframework.security.oauth2.server.authorization.web.authentication.ClientSecretBasicAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.ClientSecretPostAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.DelegatingAuthenticationConverter;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The token service, put together from Spring Authorization Server's own steps: client authentication, then the client_credentials grant. Its other endpoints
 * (authorization codes, introspection, registration ...) are not there at all.
 */
final class TokenService {

    private final AuthenticationManager steps;
    private final PublicAddress address;
    private final ClientRegistry registry;

    TokenService(
            ClientRegistry registry,
            TokenGenerator generator,
            ClientAssertions assertions,
            PublicAddress address,
            Duration tokenLife) {
        KnownClients clients = new KnownClients(registry, tokenLife);
        OAuth2AuthorizationService nothingStored = new NoStoredAuthorizations();
        ClientSecretAuthenticationProvider secrets = new ClientSecretAuthenticationProvider(clients, nothingStored);
        secrets.setPasswordEncoder(ClientRegistry.secrets());
        JwtClientAssertionAuthenticationProvider keys =
                new JwtClientAssertionAuthenticationProvider(clients, nothingStored);
        keys.setJwtDecoderFactory(assertions);
        OAuth2ClientCredentialsAuthenticationProvider grant =
                new OAuth2ClientCredentialsAuthenticationProvider(nothingStored, generator);
        // It would compare scopes as texts; the converter of the grant has compared what they mean.
        grant.setAuthenticationValidator(context -> {});
        this.steps = new ProviderManager(secrets, keys, grant);
        this.address = address;
        this.registry = registry;
    }

    SecurityFilterChain standard() {
        return chain(
                TokenEndpoints.TOKEN,
                new DelegatingAuthenticationConverter(List.of(
                        new ClientAssertionConverter(),
                        new ClientSecretBasicAuthenticationConverter(),
                        new ClientSecretPostAuthenticationConverter())),
                TokenAnswers::standard);
    }

    SecurityFilterChain satusehat() {
        return chain(TokenEndpoints.SATUSEHAT, SatusehatForm::client, SatusehatForm::answer);
    }

    private SecurityFilterChain chain(
            String path, AuthenticationConverter credentials, AuthenticationSuccessHandler success) {
        AuthenticationFailureHandler failure = TokenAnswers::refused;
        RequestMatcher here = request -> path.equals(request.getRequestURI());
        RequestMatcher posted =
                request -> here.matches(request) && HttpMethod.POST.name().equals(request.getMethod());
        OAuth2ClientAuthenticationFilter who = new OAuth2ClientAuthenticationFilter(steps, posted);
        who.setAuthenticationConverter(credentials);
        who.setAuthenticationFailureHandler(failure);
        OAuth2TokenEndpointFilter grant = new OAuth2TokenEndpointFilter(steps, path);
        grant.setAuthenticationConverter(new GrantConverter());
        grant.setAuthenticationSuccessHandler(success);
        grant.setAuthenticationFailureHandler(failure);
        return new DefaultSecurityFilterChain(
                here, new TokenRequestFilter(address), who, new TokenTrail(registry), grant);
    }
}
