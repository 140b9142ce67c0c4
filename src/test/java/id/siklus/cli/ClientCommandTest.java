package id.siklus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import id.siklus.TestServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands on the database of a server that runs. */
class ClientCommandTest {

    private static final Pattern SECRET = Pattern.compile("client_secret (\\S+)");

    @TempDir
    Path folder;

    private final String id = "uji-" + UUID.randomUUID();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void registersAClientThatGetsATokenAtOnceAndRotatesItsSecret() {
        assertThat(siklus("add", id, "--organization", "uji", "--role", "puskesmas", "--scope", "system/*.cruds"))
                .as(err.toString())
                .isZero();
        String first = secret();
        assertThat(TestServer.issue(id, first)).startsWith("ey");

        assertThat(siklus("rotate", id)).isZero();
        String second = secret();

        assertThat(second).isNotEqualTo(first);
        assertThat(TestServer.issue(id, second)).startsWith("ey");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> TestServer.issue(id, first))
                .hasMessageContaining("invalid_client");
    }

    @Test
    void listsWithoutSecretsAndDisables() {
        siklus("add", id, "--role", "kemenkes", "--scope", "system/*.rs", "--scope", "siklus/admin");
        String secret = secret();

        assertThat(siklus("disable", id)).isZero();
        out.getBuffer().setLength(0);
        assertThat(siklus("list")).isZero();

        assertThat(out.toString().lines().filter(line -> line.startsWith(id)))
                .singleElement()
                .asString()
                .contains("kemenkes", "siklus/admin system/*.rs", "secret", "Z\t")
                .doesNotContain(secret, "$2");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> TestServer.issue(id, secret))
                .hasMessageContaining("invalid_client");
    }

    @Test
    void takesPublicKeysOfTheRightKindOnly() throws Exception {
        Path privateKey = keys("privat", new JWKSet(new ECKeyGenerator(Curve.P_384).generate()).toString(false));
        Path wrongCurve = keys(
                "kurva", new JWKSet(new ECKeyGenerator(Curve.P_256).generate().toPublicJWK()).toString());
        Path good = keys(
                "baik", new JWKSet(new ECKeyGenerator(Curve.P_384).generate().toPublicJWK()).toString());

        assertThat(add(privateKey)).isEqualTo(2);
        assertThat(err.toString()).contains("privat");
        assertThat(add(wrongCurve)).isEqualTo(2);
        assertThat(add(keys("rusak", "{}"))).isEqualTo(2);
        assertThat(add(good)).as(err.toString()).isZero();
    }

    @Test
    void refusesAnOrganizationThatIsNotThereAndNoneAtAll() {
        assertThat(siklus("add", id, "--organization", "tidak-ada", "--role", "pustu", "--scope", "system/*.rs"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("tidak-ada");
        assertThat(siklus("add", id, "--role", "pustu", "--scope", "system/*.rs"))
                .isEqualTo(2);
        assertThat(siklus("add", id, "--role", "kemenkes", "--scope", "system/Patient.read"))
                .isEqualTo(2);
        assertThat(siklus("disable", id)).isEqualTo(2);
    }

    private int add(Path jwks) {
        return siklus(
                "add",
                id,
                "--organization",
                "uji",
                "--role",
                "rs",
                "--scope",
                "system/*.rs",
                "--jwks",
                jwks.toString());
    }

    private Path keys(String name, String json) throws java.io.IOException {
        return Files.writeString(folder.resolve(name), json);
    }

    private String secret() {
        Matcher shown = SECRET.matcher(out.toString());
        String secret = "";
        while (shown.find()) {
            secret = shown.group(1);
        }
        return secret;
    }

    private int siklus(String... arguments) {
        List<String> all = new ArrayList<>(List.of("client"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", TestServer.database().toString()));
        CommandLine command =
                SiklusCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return command.execute(all.toArray(String[]::new));
    }
}
