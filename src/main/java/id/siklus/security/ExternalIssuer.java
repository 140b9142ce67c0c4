package id.siklus.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * An OIDC issuer that gives the tokens in place of our own service. Its discovery document is read when it is first needed, so that this server starts while
 * that one is down.
 */
final class ExternalIssuer implements TokenIssuer, JwtDecoder {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String issuer;
    private final String audience;
    private final BoundedFetch fetch = new BoundedFetch();
    private volatile @Nullable Found found;

    private record Found(JwtDecoder decoder, String tokenUrl) {}

    ExternalIssuer(String issuer, String audience) {
        if (audience.isBlank()) {
            throw new IllegalArgumentException("siklus.security.issuer-uri memerlukan siklus.security.audience"
                    + " / needs siklus.security.audience, or a token for any other server would be good here");
        }
        this.issuer = issuer;
        this.audience = audience;
    }

    @Override
    public Optional<String> tokenUrl(HttpServletRequest request) {
        try {
            return Optional.of(found().tokenUrl());
        } catch (JwtException unreachable) {
            return Optional.empty();
        }
    }

    /** @throws JwtException also when the issuer cannot be reached, which then is no {@code BadJwtException} */
    @Override
    public org.springframework.security.oauth2.jwt.Jwt decode(String token) {
        return found().decoder().decode(token);
    }

    private Found found() {
        Found known = found;
        if (known == null) {
            try {
                known = discover();
            } catch (IOException e) {
                throw new JwtException("The issuer " + issuer + " cannot be reached: " + e.getMessage(), e);
            }
            found = known;
        }
        return known;
    }

    private Found discover() throws IOException {
        URI place = URI.create(issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration");
        JsonNode document = JSON.readTree(fetch.text(place));
        if (!issuer.equals(document.path("issuer").asText())) {
            throw new IOException(
                    place + " speaks for " + document.path("issuer").asText());
        }
        return new Found(
                decoder(document.path("jwks_uri").asText()),
                document.path("token_endpoint").asText());
    }

    private JwtDecoder decoder(String keys) throws IOException {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        // Signatures by key pairs only: a public key must not serve as a shared secret.
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                JWSAlgorithm.Family.SIGNATURE,
                JWKSourceBuilder.<SecurityContext>create(URI.create(keys).toURL(), fetch)
                        .build()));
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, AccessTokenForm.TYPE, null));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtTimestampValidator(), new JwtIssuerValidator(issuer), new JwtAudienceValidator(audience))));
        return decoder;
    }
}
