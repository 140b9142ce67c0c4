package id.siklus.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import id.siklus.TestServer;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What comes with a request in place of a good token. */
class AccessTokenTest {

    private static final Caller CALLER =
            new Caller("uji", TestServer.ORGANIZATION, CallerRole.PUSKESMAS, Set.of("system/*.cruds"));

    @BeforeAll
    static void registerTheUsualClient() {
        TestServer.usualToken();
    }

    @Test
    void asksForATokenWhenThereIsNone() {
        HttpResponse<String> answer =
                TestServer.send(TestServer.anonymous("/Patient").GET());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"siklus\"");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/fhir+json");
        assertThat(answer.body()).contains("OperationOutcome", "SKL-5010", "\"login\"");
    }

    @Test
    void saysItInEnglishWhenAsked() {
        assertThat(TestServer.send(TestServer.anonymous("/Patient")
                                .header("Accept-Language", "en")
                                .GET())
                        .body())
                .contains("needs an access token");
    }

    @Test
    void letsInATokenOfItsOwn() throws Exception {
        assertThat(status(mint(Clock.systemUTC()))).isEqualTo(200);
        assertThat(SignedJWT.parse(mint(Clock.systemUTC())).getJWTClaimsSet().getClaims())
                .containsEntry("client_id", "uji")
                .containsEntry("organization", TestServer.ORGANIZATION)
                .containsEntry("role", "puskesmas")
                .containsEntry("scope", "system/*.cruds");
    }

    @Test
    void refusesATokenThatHasExpiredOrHasNotBegun() {
        String expired = mint(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-6)));
        String notYet = mint(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(3)));

        assertThat(send(expired).body()).contains("SKL-5012", "expired");
        assertThat(status(expired)).isEqualTo(401);
        assertThat(status(notYet)).isEqualTo(401);
    }

    @Test
    void refusesATokenForAnotherServerSignedWithOurKey() {
        AccessTokenMint elsewhere = new AccessTokenMint(
                keys(), new PublicAddress("https://lain.example/fhir"), Duration.ofMinutes(5), Clock.systemUTC());

        assertThat(status(elsewhere.mint(CALLER).getTokenValue())).isEqualTo(401);
    }

    @Test
    void refusesTokensThatNobodySigned() throws Exception {
        JWTClaimsSet claims = claims();

        assertThat(status(new PlainJWT(claims).serialize())).as("alg none").isEqualTo(401);
        SignedJWT good = SignedJWT.parse(mint(Clock.systemUTC()));
        assertThat(status(
                        good.getHeader().toBase64URL() + "." + good.getPayload().toBase64URL() + "."))
                .as("signature cut off")
                .isEqualTo(401);
        assertThat(status(good.getHeader().toBase64URL() + "."
                        + new PlainJWT(claims()).getPayload().toBase64URL() + "." + good.getSignature()))
                .as("content exchanged")
                .isEqualTo(401);
    }

    @Test
    void refusesThePublicKeyUsedAsASecret() throws Exception {
        ECKey ours = keys().current();
        for (String secret : new String[] {
            ours.toPublicJWK().toJSONString(),
            new String(ours.toECPublicKey().getEncoded(), java.nio.charset.StandardCharsets.ISO_8859_1)
        }) {
            SignedJWT token = new SignedJWT(header(JWSAlgorithm.HS256, ours.getKeyID()), claims());
            token.sign(new MACSigner(secret));

            assertThat(status(token.serialize())).isEqualTo(401);
        }
    }

    @Test
    void refusesAKeyItDoesNotKnowWhateverItIsCalled() throws Exception {
        ECKey stranger = new ECKeyGenerator(Curve.P_256).generate();

        assertThat(status(signed(stranger, header(JWSAlgorithm.ES256, "tidak-dikenal"))))
                .isEqualTo(401);
        assertThat(status(signed(
                        stranger, header(JWSAlgorithm.ES256, keys().current().getKeyID()))))
                .isEqualTo(401);
        assertThat(status(signed(
                        stranger,
                        new JWSHeader.Builder(JWSAlgorithm.ES256)
                                .type(AccessTokenForm.TYPE)
                                .jwk(stranger.toPublicJWK())
                                .build())))
                .as("key brought along")
                .isEqualTo(401);
    }

    @Test
    void refusesAJwtOfAnotherKindThatOurKeySigned() throws Exception {
        JWSHeader other = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(keys().current().getKeyID())
                .build();

        assertThat(status(signed(keys().current(), other))).isEqualTo(401);
    }

    @Test
    void refusesATokenOutsideTheHeaderAndTwoOfThem() {
        String token = mint(Clock.systemUTC());

        assertThat(TestServer.send(TestServer.anonymous("/Patient?access_token=" + token)
                                .GET())
                        .statusCode())
                .isEqualTo(401);
        assertThat(TestServer.send(TestServer.requestWith(token, "/Patient")
                                .header("Authorization", "Bearer " + token)
                                .GET())
                        .statusCode())
                .isEqualTo(401);
        assertThat(TestServer.send(TestServer.anonymous("/Patient")
                                .header("Authorization", "Basic dWppOnVqaQ==")
                                .GET())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void acceptsTokensOfTheKeyBeforeARotation() {
        String before = mint(Clock.systemUTC());
        String oldKey = kid(before);

        String newKey = keys().rotate(false);
        String after = mint(Clock.systemUTC());

        assertThat(kid(after)).isEqualTo(newKey).isNotEqualTo(oldKey);
        assertThat(status(before)).isEqualTo(200);
        assertThat(status(after)).isEqualTo(200);
    }

    private static String kid(String token) {
        try {
            return SignedJWT.parse(token).getHeader().getKeyID();
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static SigningKeys keys() {
        return TestServer.bean(SigningKeys.class);
    }

    private static String mint(Clock clock) {
        return new AccessTokenMint(
                        keys(),
                        TestServer.bean(PublicAddress.class),
                        Duration.ofMinutes(5),
                        clock.withZone(ZoneOffset.UTC))
                .mint(CALLER)
                .getTokenValue();
    }

    private static JWTClaimsSet claims() throws ParseException {
        return new JWTClaimsSet.Builder(SignedJWT.parse(mint(Clock.systemUTC())).getJWTClaimsSet())
                .claim("scope", "system/*.cruds siklus/admin")
                .expirationTime(new Date(System.currentTimeMillis() + 200_000))
                .build();
    }

    private static JWSHeader header(JWSAlgorithm algorithm, String kid) {
        return new JWSHeader.Builder(algorithm)
                .type(AccessTokenForm.TYPE)
                .keyID(kid)
                .build();
    }

    private static String signed(ECKey key, JWSHeader header) throws JOSEException, ParseException {
        SignedJWT token = new SignedJWT(header, claims());
        token.sign(new ECDSASigner(key));
        return token.serialize();
    }

    private static int status(String token) {
        return send(token).statusCode();
    }

    private static HttpResponse<String> send(String token) {
        return TestServer.send(
                TestServer.requestWith(token, "/Patient?_count=1").GET());
    }
}
