package id.siklus.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** How tokens of our own service are verified, and what they say. */
final class OwnTokens {

    private OwnTokens() {}

    /** ES256 only, by a key of ours that is named; issuer, audience, times and type are checked. */
    static JwtDecoder decoder(SigningKeys keys, String issuer) {
        JWKSource<SecurityContext> ours = (selector, context) -> selector.select(new com.nimbusds.jose.jwk.JWKSet(
                keys.all().stream().<JWK>map(key -> key.toPublicJWK()).toList()));
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, ours));
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(AccessTokenForm.TYPE));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        // Signed and checked by the same clock, or by those of nodes that are set by the same time service.
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtTimestampValidator(Duration.ofSeconds(5)),
                new JwtIssuerValidator(issuer),
                new JwtAudienceValidator(issuer))));
        return decoder;
    }

    static Optional<Caller> caller(Jwt token) {
        @Nullable String client = token.getClaimAsString(AccessTokenForm.CLIENT);
        @Nullable String organization = token.getClaimAsString(AccessTokenForm.ORGANIZATION);
        @Nullable String role = token.getClaimAsString(AccessTokenForm.ROLE);
        @Nullable String scope = token.getClaimAsString(AccessTokenForm.SCOPE);
        if (client == null || organization == null || role == null || scope == null) {
            return Optional.empty();
        }
        return CallerRole.ofCode(role)
                .filter(known -> !organization.isEmpty() || known == CallerRole.KEMENKES)
                .map(known -> new Caller(client, organization, known, Set.of(scope.split(" "))));
    }
}
