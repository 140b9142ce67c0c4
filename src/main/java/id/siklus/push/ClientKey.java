package id.siklus.push;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A registered client with its private key: an assertion of its own for each token (SMART Backend Services, private_key_jwt with ES384 or RS384). */
public final class ClientKey implements Credentials {

    private static final Duration LIFE = Duration.ofMinutes(4);

    private final TokenCache token;

    private ClientKey(TokenCache token) {
        this.token = token;
    }

    /**
     * @param base of the FHIR server
     * @param file a private JWK with its {@code kid}, as the client's public one was registered with
     * @throws IllegalArgumentException when the file holds no private key of RSA or P-384
     */
    public static ClientKey of(URI base, String id, Path file) throws IOException {
        JWK key = read(file);
        JWSAlgorithm algorithm = key.getKeyType().equals(KeyType.RSA) ? JWSAlgorithm.RS384 : JWSAlgorithm.ES384;
        return new ClientKey(new TokenCache(
                base,
                id,
                (tokenUrl, request) -> Map.of(
                        "client_assertion_type",
                        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                        "client_assertion",
                        assertion(id, key, algorithm, tokenUrl))));
    }

    private static JWK read(Path file) throws IOException {
        try {
            JWK key = JWK.parse(Files.readString(file));
            if (key instanceof AsymmetricJWK && key.isPrivate()) {
                return key;
            }
        } catch (ParseException notKey) {
            // Said below: what the parser says may quote the key.
        }
        throw new IllegalArgumentException(
                file + " bukan JWK kunci pribadi RSA atau P-384 / is no private JWK of RSA or P-384");
    }

    private static String assertion(String id, JWK key, JWSAlgorithm algorithm, URI tokenUrl) throws IOException {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(id)
                .subject(id)
                .audience(tokenUrl.toString())
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .build();
        SignedJWT signed = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
        try {
            signed.sign(new DefaultJWSSignerFactory().createJWSSigner(key, algorithm));
        } catch (JOSEException e) {
            throw new IOException(
                    "Kunci itu tidak dapat dipakai untuk " + algorithm + " / cannot sign with that key", e);
        }
        return signed.serialize();
    }

    @Override
    public Optional<String> authorization() throws IOException, InterruptedException {
        return token.authorization();
    }

    @Override
    public void forget() {
        token.forget();
    }
}
