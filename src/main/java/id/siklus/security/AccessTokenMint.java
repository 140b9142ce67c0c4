package id.siklus.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import id.siklus.server.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.oauth2.core.OAuth2AccessToken;

/** Makes access tokens, signed with ES256. */
final class AccessTokenMint {

    private final SigningKeys keys;
    private final PublicAddress address;
    private final Duration life;
    private final Clock clock;

    AccessTokenMint(SigningKeys keys, PublicAddress address, Duration life, Clock clock) {
        this.keys = keys;
        this.address = address;
        this.life = life;
        this.clock = clock;
    }

    OAuth2AccessToken mint(Caller caller) {
        Instant now = Instant.ofEpochSecond(clock.instant().getEpochSecond());
        Instant end = now.plus(life);
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(address.issuer())
                .audience(address.issuer())
                .subject(caller.clientId())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(end))
                .jwtID(UUID.randomUUID().toString())
                .claim(AccessTokenForm.CLIENT, caller.clientId())
                .claim(AccessTokenForm.ORGANIZATION, caller.organization())
                .claim(AccessTokenForm.ROLE, caller.role().code())
                .claim(AccessTokenForm.SCOPE, String.join(" ", caller.scopes()))
                .build();
        return new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, sign(claims), now, end, Set.copyOf(caller.scopes()));
    }

    private String sign(JWTClaimsSet claims) {
        ECKey key = keys.current();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(AccessTokenForm.TYPE)
                        .keyID(key.getKeyID())
                        .build(),
                claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("The signing key " + key.getKeyID() + " cannot sign", e);
        }
        return token.serialize();
    }
}
