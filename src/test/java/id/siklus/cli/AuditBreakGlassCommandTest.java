package id.siklus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Beside the running test server, on the same embedded PostgreSQL. */
class AuditBreakGlassCommandTest {

    private final StringWriter said = new StringWriter();

    @Test
    void tellsWhoOpenedWhoseRecordAndWhy() {
        TestServer.usualToken();
        String patient = "gawat-" + UUID.randomUUID();
        String token =
                TestServer.tokenOf(CallerRole.PUSKESMAS, TestServer.ORGANIZATION, "system/*.rs", Caller.BREAK_GLASS);
        TestServer.send(TestServer.requestWith(token, "/Encounter?patient=" + patient)
                .header(Caller.BREAK_GLASS_HEADER, "Pasien pingsan di IGD, alergi tidak diketahui")
                .GET());

        assertThat(run("--since", LocalDate.now(ZoneOffset.UTC).toString())).isZero();
        assertThat(said.toString().lines().filter(line -> line.contains(patient)))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("break-glass\t")
                        .contains("\t" + TestServer.ORGANIZATION + "\t" + patient + "\tsearch-type\t200\t")
                        .endsWith("Pasien pingsan di IGD, alergi tidak diketahui"));
    }

    @Test
    void refusesADayThatIsNone() {
        assertThat(run("--since", "kemarin")).isEqualTo(2);
        assertThat(said.toString()).contains("--since=kemarin: YYYY-MM-DD");
    }

    private int run(String... arguments) {
        CommandLine command = SiklusCommand.commandLine();
        command.setOut(new PrintWriter(said, true));
        command.setErr(new PrintWriter(said, true));
        String[] all = new String[arguments.length + 4];
        all[0] = "audit";
        all[1] = "break-glass";
        all[2] = "--data";
        all[3] = TestServer.database().toString();
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        return command.execute(all);
    }
}
