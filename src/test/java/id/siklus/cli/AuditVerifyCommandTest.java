package id.siklus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import picocli.CommandLine;

/** Beside the running test server, on the same embedded PostgreSQL. */
class AuditVerifyCommandTest {

    private final StringWriter said = new StringWriter();

    @Test
    void saysThatTheTrailIsWholeAndEndsWithZero() {
        TestServer.get("/metadata");

        int exitCode = run("audit", "verify", "--data", directory(), "--lang", "en");

        assertThat(exitCode).as(said.toString()).isZero();
        assertThat(said.toString())
                .contains("The access trail is whole.")
                .containsPattern("noted elsewhere: \\d+:[0-9a-f]{64}");
    }

    @Test
    void endsWithOneWhenTheEndWasCutOff() {
        int exitCode = run("audit", "verify", "--data", directory(), "--head", "999999999:" + "0".repeat(64));

        assertThat(exitCode).isEqualTo(1);
        assertThat(said.toString()).contains("Jejak akses RUSAK.").contains("DIPOTONG");
    }

    @Test
    void endsWithThreeWhereThereIsNoDatabase() {
        assertThat(run("audit", "verify", "--data", "target/tidak-ada")).isEqualTo(3);
        assertThat(run("audit")).isEqualTo(2);
    }

    private int run(String... arguments) {
        CommandLine command = SiklusCommand.commandLine();
        command.setOut(new PrintWriter(said, true));
        command.setErr(new PrintWriter(said, true));
        return command.execute(arguments);
    }

    private static String directory() {
        return String.valueOf(TestServer.bean(Environment.class).getProperty("siklus.database.directory"));
    }
}
