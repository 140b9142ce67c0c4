package id.siklus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;

class SiklusCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine siklus =
            SiklusCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));

    @Test
    void explainsItselfInBothLanguages() {
        int exitCode = siklus.execute("--help");

        assertThat(exitCode).isZero();
        assertThat(out.toString())
                .contains("Perintah / commands:")
                .contains("Kode keluar / exit codes:")
                .contains("demo", "serve", "push", "import-wilayah", "import-ig", "check", "bench");
    }

    @Test
    void saysThatAnUnknownCommandIsAMistakeOfUse() {
        assertThat(siklus.execute("terbang")).isEqualTo(2);
        assertThat(err.toString()).contains("terbang");
    }

    @Test
    void refusesWhatNoCommandUnderstands() {
        assertThat(siklus.execute("serve", "--siklus.server.port=8090")).isEqualTo(2);
        assertThat(err.toString()).contains("--siklus.server.port=8090");
    }

    @Test
    void saysInOneLineThatAPackageCannotBeRead() {
        assertThat(siklus.execute("import-ig", "target/tidak-ada.tgz")).isEqualTo(2);
        assertThat(err.toString().strip().lines())
                .singleElement()
                .asString()
                .contains("target/tidak-ada.tgz", "tidak dapat dibaca", "cannot be read");
    }

    @Test
    void saysInOneLineThatAFolderIsNoPackage() {
        assertThat(siklus.execute("import-ig", "target")).isEqualTo(2);
        assertThat(err.toString().strip().lines()).singleElement().asString().contains("target", "tidak dapat dibaca");
    }

    @Test
    void explainsEachClientCommand() {
        assertThat(siklus.execute("client", "--help")).isZero();
        assertThat(out.toString()).contains("add", "list", "rotate", "disable");
        assertThat(siklus.execute("client", "add", "--help")).isZero();
        assertThat(out.toString()).contains("--organization", "--role", "--scope", "--jwks");
    }

    @Test
    void refusesAClientOfARoleOrScopeThatDoesNotExist() {
        assertThat(siklus.execute("client", "add", "uji", "--role", "bidan", "--scope", "system/*.rs"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("bidan", "puskesmas", "kemenkes");
        assertThat(siklus.execute("client", "add", "uji", "--role", "kemenkes")).isEqualTo(2);
        assertThat(siklus.execute("client", "add", "nama dengan spasi", "--role", "kemenkes", "--scope", "system/*.rs"))
                .isEqualTo(2);
    }

    @Test
    void saysThatADatabaseCannotBeReached() {
        assertThat(siklus.execute("check", "-Dsiklus.database.url=jdbc:postgresql://127.0.0.1:1/x?connectTimeout=1"))
                .isEqualTo(3);
    }

    @Test
    void saysInOneLineThatNobodyListensWherePushSends() {
        int exitCode = siklus.execute("push", "--to", "http://127.0.0.1:1/fhir", "docs/contoh/00-fasilitas.json");

        assertThat(exitCode).isEqualTo(3);
        assertThat(err.toString().strip().lines())
                .singleElement()
                .asString()
                .contains("http://127.0.0.1:1/fhir", "Tidak ada jawaban", "no answer");
    }

    @Test
    void namesTheOptionForEitherPortThatIsTaken() {
        int exitCode = new ReadableFailure()
                .handleExecutionException(new PortInUseException(8081), siklus, siklus.parseArgs());

        assertThat(exitCode).isEqualTo(3);
        assertThat(err.toString()).contains("8081", "--port N", "-Dsiklus.management.port=N");
    }

    @Test
    void movesMonitoringAlongWithTheFhirPort() {
        ServerOptions options = new ServerOptions();
        options.port = 8090;

        assertThat(options.arguments()).contains("--siklus.server.port=8090", "--siklus.management.port=8091");
    }

    @Test
    void leavesMonitoringWhereItWasPutByHand() {
        ServerOptions options = new ServerOptions();
        options.port = 65_535;
        assertThat(options.arguments()).contains("--siklus.management.port=65534");

        options.keys.put("siklus.management.port", "9000");
        assertThat(options.arguments())
                .contains("--siklus.server.port=65535", "--siklus.management.port=9000")
                .hasSize(2);
    }
}
