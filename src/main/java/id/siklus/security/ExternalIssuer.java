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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
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

    private static final Duration MEMORY_OF_FAILURE = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String issuer;
    private final String audience;
    private final BoundedFetch fetch = new BoundedFetch();
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Found found;
    private volatile @Nullable Failed failed;

    private record Found(JwtDecoder decoder, String tokenUrl) {}

    /** @param nanos when, by {@link System#nanoTime} */
    private record Failed(IOException why, long nanos) {

        boolean isRecent() {
            return System.nanoTime() - nanos < MEMORY_OF_FAILURE.toNanos();
        }
    }

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
        return known == null ? ask() : known;
    }

    /**
     * One request asks at a time, the others wait for what it hears, but not long; and for a moment after a failure nobody asks. Else, while the issuer is down,
     * each token would hold a thread for seconds, until none is left.
     */
    private Found ask() {
        Failed before = failed;
        if (before != null && before.isRecent()) {
            throw unreachable(before.why());
        }
        try {
            if (!asking.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw unreachable(new IOException("it has not answered yet"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable(new IOException("interrupted", e));
        }
        try {
            Found known = found;
            if (known == null) {
                known = discover();
                found = known;
            }
            return known;
        } catch (IOException e) {
            failed = new Failed(e, System.nanoTime());
            throw unreachable(e);
        } finally {
            asking.unlock();
        }
    }

    private JwtException unreachable(IOException why) {
        return new JwtException("The issuer " + issuer + " cannot be reached: " + why.getMessage(), why);
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
