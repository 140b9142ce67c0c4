package id.siklus.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/**
 * Checks the assertion by which a client proves that it holds its private key: SMART Backend Services ("Client Authentication: Asymmetric"), RFC 7523. RS384
 * or ES384, for this token URL, expiring within five minutes, and good once.
 */
final class ClientAssertions implements JwtDecoderFactory<RegisteredClient> {

    static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS384, JWSAlgorithm.ES384);

    private static final Duration LONGEST_LIFE = Duration.ofMinutes(5);

    /** How far the clocks of client and server may be apart. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    private static final int LONGEST_JTI = 255;

    private final UsedAssertions used;
    private final KeySets published;
    private final Clock clock;

    ClientAssertions(UsedAssertions used, KeySets published, Clock clock) {
        this.published = published;
        this.used = used;
        this.clock = clock;
    }

    @Override
    public JwtDecoder createDecoder(RegisteredClient client) {
        return token -> {
            try {
                SignedJWT assertion = SignedJWT.parse(token);
                check(processor(client).process(assertion, null), client.getClientId());
                return new Jwt(
                        token,
                        null,
                        null,
                        assertion.getHeader().toJSONObject(),
                        assertion.getJWTClaimsSet().getClaims());
            } catch (ParseException | BadJOSEException | JOSEException wrong) {
                throw new BadJwtException(
                        "it is not signed RS384 or ES384 with a registered key of this client", wrong);
            }
        };
    }

    private DefaultJWTProcessor<SecurityContext> processor(RegisteredClient client) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys(client)));
        // The claims are checked below, in words that help.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        return processor;
    }

    private JWKSource<SecurityContext> keys(RegisteredClient client) {
        @Nullable String place = client.getClientSettings().getJwkSetUrl();
        if (place != null) {
            try {
                return published.at(place);
            } catch (IllegalArgumentException notAllowed) {
                throw new BadJwtException(String.valueOf(notAllowed.getMessage()), notAllowed);
            }
        }
        @Nullable String inline = client.getClientSettings().getSetting(KnownClients.INLINE_KEYS);
        try {
            return new ImmutableJWKSet<>(inline == null ? new JWKSet() : JWKSet.parse(inline));
        } catch (ParseException e) {
            throw new IllegalStateException("siklus.client holds an unreadable key set for " + client.getClientId(), e);
        }
    }

    private void check(JWTClaimsSet claims, String client) {
        Instant now = clock.instant();
        Set<String> urls = TokenRequest.current().tokenUrls();
        require(
                client.equals(claims.getIssuer()) && client.equals(claims.getSubject()),
                "iss and sub must be the client_id");
        require(claims.getAudience().stream().anyMatch(urls::contains), "aud must be " + String.join(" or ", urls));
        @Nullable Date expiry = claims.getExpirationTime();
        if (expiry == null) {
            throw new BadJwtException("exp is missing");
        }
        Instant end = expiry.toInstant();
        require(now.isBefore(end.plus(SKEW)), "exp has passed");
        require(!end.isAfter(now.plus(LONGEST_LIFE).plus(SKEW)), "exp is more than 5 minutes ahead");
        require(hasBegun(claims.getNotBeforeTime(), now), "nbf lies in the future");
        require(hasBegun(claims.getIssueTime(), now), "iat lies in the future");
        @Nullable String jti = claims.getJWTID();
        if (jti == null || jti.isBlank() || jti.length() > LONGEST_JTI || jti.indexOf('\0') >= 0) {
            throw new BadJwtException("jti is missing or longer than 255 characters");
        }
        require(used.use(client, jti, end.plus(SKEW)), "jti was used before: make a new assertion for each request");
    }

    private static boolean hasBegun(@Nullable Date time, Instant now) {
        return time == null || !time.toInstant().isAfter(now.plus(SKEW));
    }

    private static void require(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new BadJwtException(otherwise);
        }
    }
}
