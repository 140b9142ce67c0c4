package id.siklus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.siklus.launch.JavaLaunch;
import id.siklus.launch.LaunchException;
import id.siklus.launch.ServerPlan;
import id.siklus.launch.ServerProcess;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code siklus chaos} and {@code siklus bench} refuse what they cannot do in one line, before hours are spent on it. */
class TrialCommandsTest {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();
    private final CommandLine siklus = SiklusCommand.commandLine()
            .setOut(new PrintWriter(new StringWriter(), true))
            .setErr(new PrintWriter(err, true));

    @Test
    void refusesATrialThatDoesNotExist() {
        assertRefused(2, "R99", "chaos", "--only", "R99");
        assertRefused(2, "--short", "chaos", "--short", "--long");
    }

    @Test
    void removesNothingThatAnEarlierRunDidNotMake() throws IOException {
        Path mine = Files.writeString(folder.resolve("catatan.txt"), "milik saya");

        assertRefused(2, folder.toString(), "chaos", "--directory", folder.toString());

        assertThat(mine).hasContent("milik saya");
    }

    @Test
    void removesNothingOfARunThatIsStillGoingOn() throws IOException {
        Path theirs = Files.writeString(folder.resolve("basis-data"), "masih dipakai");
        try (FileChannel marker =
                FileChannel.open(folder.resolve("siklus-chaos"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            marker.lock();

            assertRefused(2, "is in use", "chaos", "--directory", folder.toString());
        }

        assertThat(theirs).exists();
    }

    @Test
    void saysThatAFileIsNoFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("berkas"));

        assertRefused(1, "is no folder", "chaos", "--directory", file.toString());
    }

    @Test
    void measuresNothingThatItCouldNotWriteDown() {
        assertRefused(2, "--report=" + folder, "bench", "--quick", "--report", folder.toString());
    }

    @Test
    void saysThatNobodyAnswersWhereBenchMeasures() {
        assertRefused(3, "Tidak ada jawaban", "bench", "--quick", "--url", "http://127.0.0.1:1/fhir");
    }

    @Test
    void saysWhereToLookWhenAServerDoesNotStart() throws IOException {
        Path blocked = Files.createFile(folder.resolve("berkas"));
        LaunchException failure = catchThrowableOfType(
                LaunchException.class,
                () -> ServerProcess.start(
                        new JavaLaunch(System.getProperty("java.class.path"), List.of()),
                        ServerPlan.siklus("uji"),
                        blocked.resolve("server"),
                        HttpClient.newHttpClient()));

        int exitCode = new ReadableFailure().handleExecutionException(failure, siklus, siklus.parseArgs());
        assertThat(exitCode).isEqualTo(3);
        assertOneLine(blocked.toString());
    }

    private void assertRefused(int exitCode, String told, String... command) {
        err.getBuffer().setLength(0);

        assertThat(siklus.execute(command)).as(err.toString()).isEqualTo(exitCode);

        assertOneLine(told);
    }

    private void assertOneLine(String told) {
        assertThat(err.toString().strip().lines())
                .singleElement()
                .asString()
                .startsWith("siklus: ")
                .contains(told);
    }
}
