package id.siklus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.site.TestSite;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class IgCommandTest {

    private static final String ARCHIVE = "siklus.site.archive";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine siklus =
            SiklusCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));

    @TempDir
    private Path place;

    @BeforeEach
    void carryASmallSite() {
        System.setProperty(ARCHIVE, TestSite.archive().toString());
    }

    @AfterEach
    void carryTheUsualSite() {
        System.clearProperty(ARCHIVE);
    }

    @Test
    void writesTheSiteToANewFolderAndSaysWhereItBegins() {
        Path folder = place.resolve("ig");

        int exitCode = siklus.execute("ig", "--out", folder.toString());

        assertThat(exitCode).isZero();
        assertThat(out.toString())
                .contains("5 berkas ditulis", folder.resolve("index.html").toString());
        assertThat(folder.resolve("index.html")).content().contains("Panduan ILP");
        assertThat(folder.resolve("package.tgz")).exists();
        assertThat(folder.resolve("json.zip")).exists();
    }

    @Test
    void writesAgainOverItsOwnEarlierSite() {
        siklus.execute("ig", "--out", place.resolve("ig").toString());

        assertThat(siklus.execute("ig", "--out", place.resolve("ig").toString(), "--lang", "en"))
                .isZero();
        assertThat(out.toString()).contains("5 files are written");
    }

    @Test
    void leavesAFolderAloneThatHoldsOtherFiles() throws IOException {
        Files.writeString(place.resolve("catatan.txt"), "x");

        assertThat(siklus.execute("ig", "--out", place.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("berisi berkas lain").doesNotContain("\tat ");
        assertThat(place.resolve("index.html")).doesNotExist();
    }

    @Test
    void saysThatAFileIsInTheWay() throws IOException {
        Path file = Files.writeString(place.resolve("ig"), "x");

        assertThat(siklus.execute("ig", "--out", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains(file.toString(), "bukan folder");
    }

    @Test
    void saysThatAFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(place.resolve("berkas"), "x");

        assertThat(siklus.execute("ig", "--out", file.resolve("ig").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("berkas").doesNotContain("\tat ");
    }

    @Test
    void wantsToKnowWhereTo() {
        assertThat(siklus.execute("ig")).isEqualTo(2);
        assertThat(err.toString()).contains("--out");
    }

    @Test
    void saysHowToGetTheSiteWhenTheProgramHasNone() {
        System.setProperty(ARCHIVE, place.resolve("tidak-ada.xz").toString());

        assertThat(siklus.execute("ig", "--out", place.resolve("ig").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("tidak-ada.xz");
        assertThat(place.resolve("ig")).doesNotExist();
    }
}
