package id.siklus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Beside the running test server, which does what the command asks for. */
class FollowCommandTest {

    private final StringWriter said = new StringWriter();

    @Test
    void hasTheTablesMadeAnewAndSaysWhenTheyAre() {
        TestServer.get("/metadata");

        int exitCode = run("follow", "--data", directory(), "--rebuild", "flat", "--lang", "en");

        assertThat(exitCode).as(said.toString()).isZero();
        assertThat(said.toString()).containsPattern("flat: done \\(\\d+ resources in \\d+ s\\)");
    }

    @Test
    void showsHowFarEachFollowerIs() {
        TestServer.get("/metadata");

        assertThat(run("follow", "--data", directory(), "--status", "--lang", "en"))
                .isZero();
        assertThat(said.toString())
                .containsPattern(
                        "flat: cursor \\d+/\\d+, \\d+ changes behind \\(\\d+\\.\\d s\\), \\d+ set aside, rebuild ")
                .doesNotContain("NO SERVER");

        assertThat(run("follow", "--data", directory())).isZero();
        assertThat(said.toString())
                .containsPattern("flat: kursor \\d+/\\d+, tertinggal \\d+ perubahan \\(\\d+,\\d dtk\\)");
    }

    @Test
    void hasWhatWasSetAsideTriedAgain() {
        assertThat(run("follow", "--data", directory(), "--retry", "flat", "--lang", "en"))
                .isZero();
        assertThat(said.toString()).containsPattern("\\d+ entries will be tried again");
    }

    @Test
    void namesThoseThereAreWhenAskedForAnother() {
        assertThat(run("follow", "--data", directory(), "--rebuild", "rencana-lain"))
                .isEqualTo(2);
        assertThat(said.toString())
                .contains("rencana-lain")
                .containsPattern("\\[[^\\]]*\\bflat\\b")
                .doesNotContain("Exception");
        assertThat(run("follow", "--data", directory(), "--rebuild", "flat", "--retry", "flat"))
                .isEqualTo(2);
        assertThat(run("follow", "--data", "target/tidak-ada")).isEqualTo(3);
    }

    private int run(String... arguments) {
        CommandLine command = SiklusCommand.commandLine();
        command.setOut(new PrintWriter(said, true));
        command.setErr(new PrintWriter(said, true));
        return command.execute(arguments);
    }

    private static String directory() {
        return TestServer.database().toString();
    }
}
