package id.siklus.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import id.siklus.TestServer;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** private_key_jwt, as SMART Backend Services wants it, and what must not pass for it. */
class ClientAssertionTest {

    @Test
    void givesATokenForAnAssertionSignedWithEs384OrRs384() throws Exception {
        for (TestClient client : List.of(TestClient.withEllipticKey(), TestClient.withRsaKey())) {
            client.registered();

            HttpResponse<String> answer =
                    TestClient.askWith(client.signed(client.claims()), "scope", "system/Patient.rs");

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(TestClient.json(answer).path("token_type").asText()).isEqualTo("Bearer");
            assertThat(TestClient.json(answer).path("expires_in").asInt()).isEqualTo(300);
            assertThat(TestClient.json(answer).path("scope").asText()).isEqualTo("system/Patient.rs");
            String token = TestClient.json(answer).path("access_token").asText();
            assertThat(TestServer.send(TestServer.requestWith(token, "/Patient?_count=1")
                                    .GET())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void refusesAReplayedAssertion() throws Exception {
        TestClient client = TestClient.withEllipticKey().registered();
        String assertion = client.signed(client.claims());

        assertThat(TestClient.askWith(assertion).statusCode()).isEqualTo(200);
        refused(TestClient.askWith(assertion), "jti was used before");
    }

    @Test
    void takesOneOfTwentyEqualAssertionsThatArriveAtOnce() throws Exception {
        TestClient client = TestClient.withEllipticKey().registered();
        String assertion = client.signed(client.claims());
        ExecutorService senders = Executors.newFixedThreadPool(20);

        List<Future<Integer>> answers = senders.invokeAll(java.util.Collections.nCopies(
                20, (Callable<Integer>) () -> TestClient.askWith(assertion).statusCode()));
        senders.shutdown();

        int taken = 0;
        for (Future<Integer> answer : answers) {
            taken += answer.get() == 200 ? 1 : 0;
        }
        assertThat(taken).isEqualTo(1);
    }

    @Test
    void refusesTimesThatArePastFutureOrTooFarAhead() throws Exception {
        TestClient client = TestClient.withEllipticKey().registered();

        refused(client, client.signed(client.claims().expirationTime(at(-120))), "exp has passed");
        refused(client, client.signed(client.claims().expirationTime(at(420))), "more than 5 minutes");
        refused(client, client.signed(client.claims().notBeforeTime(at(120))), "nbf lies in the future");
        refused(client, client.signed(client.claims().issueTime(at(120))), "iat lies in the future");
        refused(client, client.signed(client.claims().expirationTime(null)), "exp is missing");
        refused(client, client.signed(client.claims().jwtID(null)), "jti is missing");
    }

    @Test
    void refusesAnAssertionMadeForAnotherServer() throws Exception {
        TestClient client = TestClient.withEllipticKey().registered();

        refused(client, client.signed(client.claims().audience("https://lain.example/oauth2/token")), "aud must be");
        refused(client, client.signed(client.claims().audience(TestServer.fhir())), "aud must be");
    }

    @Test
    void refusesAnAssertionForAnotherServerEvenUnderItsHostName() throws Exception {
        TestClient client = TestClient.withEllipticKey().registered();
        String assertion = client.signed(client.claims().audience("http://lain.example/oauth2/token"));

        String answer = RawRequest.post(
                "/oauth2/token",
                "Host: lain.example\r\nX-Forwarded-Host: lain.example\r\nX-Forwarded-Proto: http\r\n"
                        + "Forwarded: host=lain.example\r\nContent-Type: application/x-www-form-urlencoded\r\n",
                "grant_type=client_credentials&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
                        + "&client_assertion=" + assertion);

        assertThat(answer).startsWith("HTTP/1.1 401").contains("aud must be");
    }

    @Test
    void refusesWhatIsNotSignedWithARegisteredKey() throws Exception {
        TestClient client = TestClient.withEllipticKey().registered();
        TestClient stranger = TestClient.withEllipticKey();
        String unsigned = new PlainJWT(client.claims().build()).serialize();
        SignedJWT withPublicKeyAsSecret = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(client.key.getKeyID())
                        .build(),
                client.claims().build());
        withPublicKeyAsSecret.sign(new MACSigner(client.key.toPublicJWK().toJSONString()));

        refused(client, unsigned, null);
        refused(client, withPublicKeyAsSecret.serialize(), "not signed");
        refused(client, stranger.signed(client.claims()), "not signed");
        refused(client, client.signed(client.claims().build(), JWSAlgorithm.ES384, "kunci-lain"), "not signed");
        refused(client, "bukan.jwt.sama-sekali", null);
    }

    @Test
    void refusesAnAssertionInTheNameOfAnotherClient() throws Exception {
        TestClient client = TestClient.withEllipticKey().registered();
        TestClient victim = TestClient.withEllipticKey().registered();

        refused(client, client.signed(victim.claims()), "not signed");
        refused(client, client.signed(client.claims().issuer(victim.id)), "iss and sub");
        refused(client, client.signed(client.claims().subject("tidak-terdaftar").issuer("tidak-terdaftar")), null);
    }

    private static Date at(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static void refused(TestClient client, String assertion, String reason) {
        refused(TestClient.askWith(assertion), reason);
    }

    private static void refused(HttpResponse<String> answer, String reason) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        assertThat(TestClient.json(answer).path("error").asText()).isEqualTo("invalid_client");
        if (reason != null) {
            assertThat(TestClient.json(answer).path("error_description").asText())
                    .contains(reason);
        }
    }
}
