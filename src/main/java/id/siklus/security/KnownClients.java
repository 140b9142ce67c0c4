package id.siklus.security;

import id.siklus.security.Client.Credential.InlineKeys;
import id.siklus.security.Client.Credential.KeysAt;
import id.siklus.security.Client.Credential.SecretHash;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The registry as Spring Authorization Server wants to see it; a disabled client is not in it. */
final class KnownClients implements RegisteredClientRepository {

    static final String INLINE_KEYS = "siklus.jwks";

    private final ClientRegistry registry;
    private final Duration tokenLife;

    KnownClients(ClientRegistry registry, Duration tokenLife) {
        this.registry = registry;
        this.tokenLife = tokenLife;
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Clients are registered by the command line");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String id) {
        // PostgreSQL keeps no NUL; an id with one is nobody's.
        return id.indexOf('\0') >= 0
                ? null
                : registry.find(id)
                        .filter(client -> client.disabledAt().isEmpty())
                        .map(this::registered)
                        .orElse(null);
    }

    private RegisteredClient registered(Client client) {
        RegisteredClient.Builder builder = RegisteredClient.withId(client.id())
                .clientId(client.id())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(client.scopes()))
                .tokenSettings(
                        TokenSettings.builder().accessTokenTimeToLive(tokenLife).build());
        ClientSettings.Builder settings = ClientSettings.builder();
        if (client.credential() instanceof SecretHash secret) {
            builder.clientSecret(secret.hash())
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        } else {
            builder.clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT);
            settings.tokenEndpointAuthenticationSigningAlgorithm(SignatureAlgorithm.ES384);
        }
        if (client.credential() instanceof InlineKeys keys) {
            settings.setting(INLINE_KEYS, keys.json());
        } else if (client.credential() instanceof KeysAt place) {
            settings.jwkSetUrl(place.url());
        }
        return builder.clientSettings(settings.build()).build();
    }
}
