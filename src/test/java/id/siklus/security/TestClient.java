package id.siklus.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import id.siklus.TestServer;
import id.siklus.security.Client.Credential.InlineKeys;
import id.siklus.server.CallerRole;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A vendor's client with a key pair, registered for one test. */
final class TestClient {

    static final String TOKEN_URL = TestServer.root() + "/oauth2/token";

    private static final ObjectMapper JSON = new ObjectMapper();

    final String id = "uji-" + UUID.randomUUID();
    final JWK key;

    private TestClient(JWK key) {
        this.key = key;
    }

    static TestClient withEllipticKey() throws JOSEException {
        return new TestClient(new ECKeyGenerator(Curve.P_384).keyID("kunci-ec").generate());
    }

    static TestClient withRsaKey() throws JOSEException {
        return new TestClient(new RSAKeyGenerator(2048).keyID("kunci-rsa").generate());
    }

    TestClient registered() {
        TestServer.bean(ClientRegistry.class)
                .put(
                        id,
                        TestServer.ORGANIZATION,
                        CallerRole.PUSKESMAS,
                        Set.of("system/*.cruds"),
                        new InlineKeys(new JWKSet(key.toPublicJWK()).toString()));
        return this;
    }

    /** A correct assertion's claims, for a test to spoil. */
    JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(id)
                .subject(id)
                .audience(TOKEN_URL)
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(Date.from(Instant.now().plusSeconds(120)));
    }

    String signed(JWTClaimsSet.Builder claims) throws JOSEException {
        return signed(claims.build(), key instanceof ECKey ? JWSAlgorithm.ES384 : JWSAlgorithm.RS384, key.getKeyID());
    }

    String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, String kid) throws JOSEException {
        JWSSigner signer = key instanceof ECKey elliptic ? new ECDSASigner(elliptic) : new RSASSASigner((RSAKey) key);
        SignedJWT assertion =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID(kid).build(), claims);
        assertion.sign(signer);
        return assertion.serialize();
    }

    static HttpResponse<String> askWith(String assertion, String... more) {
        return ask(Stream.concat(
                        Stream.of(
                                "grant_type",
                                "client_credentials",
                                "client_assertion_type",
                                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                                "client_assertion",
                                assertion),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    /** @param namesAndValues of the form */
    static HttpResponse<String> ask(String... namesAndValues) {
        return TestServer.send(form("/oauth2/token", namesAndValues));
    }

    static HttpRequest.Builder form(String pathAndQuery, String... namesAndValues) {
        String body = java.util.stream.IntStream.range(0, namesAndValues.length / 2)
                .mapToObj(i -> namesAndValues[2 * i] + "="
                        + URLEncoder.encode(namesAndValues[2 * i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(TestServer.root() + pathAndQuery))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(answer.body(), e);
        }
    }
}
