package id.siklus.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.JWKGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import id.siklus.TestServer;
import id.siklus.security.ClientRegistry;
import id.siklus.server.CallerRole;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClientKeyTest {

    private static final URI BASE = URI.create(TestServer.fhir());

    @TempDir
    Path folder;

    @Test
    void theRealServerGivesATokenForAKeyOfEachKind() throws Exception {
        for (JWKGenerator<?> kind : List.of(new ECKeyGenerator(Curve.P_384), new RSAKeyGenerator(2048))) {
            JWK key = kind.keyID("kunci").generate();
            Path file = Files.writeString(folder.resolve("kunci.json"), key.toJSONString());
            register("uji-kunci-" + key.getKeyType(), key);
            Credentials credentials = ClientKey.of(BASE, "uji-kunci-" + key.getKeyType(), file);

            Answer answer =
                    new FhirEndpoint(BASE, RetryPolicy.ONCE, Locale.ROOT, credentials).get("/Organization?_count=1");

            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }
    }

    @Test
    void theKeyOfAnotherIsRefusedInOneSentence() throws Exception {
        JWK registered = new ECKeyGenerator(Curve.P_384).keyID("kunci").generate();
        JWK other = new ECKeyGenerator(Curve.P_384).keyID("kunci").generate();
        register("uji-kunci-lain", registered);
        Path file = Files.writeString(folder.resolve("kunci.json"), other.toJSONString());

        assertThatThrownBy(() -> ClientKey.of(BASE, "uji-kunci-lain", file).authorization())
                .isInstanceOf(CredentialsRefusedException.class)
                .hasMessageContaining("uji-kunci-lain");
    }

    @Test
    void aFileWithoutAPrivateKeyIsAMistakeOfUse() throws Exception {
        JWK key = new ECKeyGenerator(Curve.P_384).keyID("kunci").generate();
        for (String content : List.of("bukan kunci", "{}", key.toPublicJWK().toJSONString())) {
            Path file = Files.writeString(folder.resolve("kunci.json"), content);

            assertThatThrownBy(() -> ClientKey.of(BASE, "x", file))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("kunci.json");
        }
    }

    private static void register(String client, JWK key) {
        TestServer.bean(ClientRegistry.class)
                .putWithKeys(
                        client,
                        TestServer.ORGANIZATION,
                        CallerRole.PUSKESMAS,
                        Set.of("system/*.rs"),
                        new JWKSet(key.toPublicJWK()).toString());
    }
}
