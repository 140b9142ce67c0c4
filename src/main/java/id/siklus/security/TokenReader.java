package id.siklus.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Turns an access token into its caller. A signature is checked once, because P-256 costs more CPU than a search; life time, key and standing are asked at every
 * request.
 */
final class TokenReader {

    private static final int MOST_REMEMBERED = 5_000;
    private static final Duration LONGEST_MEMORY = Duration.ofMinutes(10);

    private final JwtDecoder decoder;
    private final Function<Jwt, Optional<Caller>> claims;
    private final Predicate<String> trustedKey;
    private final Clock clock;
    private final Cache<String, Known> verified = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(LONGEST_MEMORY)
            .build();

    private record Known(Caller caller, Instant end, String key) {}

    /**
     * @param claims what a verified token says of its caller; empty when it says too little
     * @param trustedKey whether the key of this id, which was good when the token was verified, still is
     */
    TokenReader(JwtDecoder decoder, Function<Jwt, Optional<Caller>> claims, Predicate<String> trustedKey, Clock clock) {
        this.trustedKey = trustedKey;
        this.decoder = decoder;
        this.claims = claims;
        this.clock = clock;
    }

    /** @throws RefusedException 401; 503 when an issuer elsewhere cannot be asked for its keys */
    Caller read(String token) {
        Known known = verified.getIfPresent(token);
        if (known == null) {
            known = verify(token);
            verified.put(token, known);
        }
        if (!clock.instant().isBefore(known.end())) {
            throw refused(ErrorCode.TOKEN_EXPIRED);
        }
        if (!trustedKey.test(known.key())) {
            throw refused(ErrorCode.TOKEN_INVALID);
        }
        return known.caller();
    }

    private Known verify(String token) {
        Jwt jwt;
        try {
            jwt = decoder.decode(token);
        } catch (JwtValidationException invalid) {
            boolean expired = invalid.getErrors().stream()
                    .anyMatch(error -> String.valueOf(error.getDescription()).contains("expired"));
            throw refused(expired ? ErrorCode.TOKEN_EXPIRED : ErrorCode.TOKEN_INVALID);
        } catch (BadJwtException broken) {
            throw refused(ErrorCode.TOKEN_INVALID);
        } catch (JwtException unreachable) {
            throw new RefusedException(503, Issue.error(ErrorCode.ISSUER_UNREACHABLE, ""));
        }
        @Nullable Instant end = jwt.getExpiresAt();
        Caller caller = claims.apply(jwt).orElseThrow(() -> refused(ErrorCode.TOKEN_INVALID));
        if (end == null) {
            throw refused(ErrorCode.TOKEN_INVALID);
        }
        return new Known(caller, end, String.valueOf(jwt.getHeaders().get("kid")));
    }

    private static RefusedException refused(ErrorCode code) {
        return new RefusedException(401, Issue.error(code, ""));
    }
}
