package id.siklus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.bulk.SmallDisk;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExportCommandTest {

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();
    private final CommandLine siklus = SiklusCommand.commandLine()
            .setOut(new PrintWriter(new StringWriter()))
            .setErr(new PrintWriter(err, true));

    @Test
    void saysInOneLineWhatIsWrongWithItsOptions() {
        assertUsage("export", "--out", folder.toString(), "--format", "csv");
        assertUsage("export", "--out", folder.toString(), "--since", "kemarin");
        assertUsage("export", "--out", folder.toString(), "--level", "group");
        assertUsage("export", "--out", folder.toString(), "--connections", "0");
        assertUsage("export", "--out", folder.toString(), "--client-id", "x", "--client-key", "pom.xml");
        assertThat(siklus.execute("export")).isEqualTo(2);
    }

    @Test
    void saysThatAFolderHoldsSomethingElse() throws Exception {
        Files.writeString(folder.resolve("surat.txt"), "x");

        assertUsage("export", "--out", folder.toString());
        assertUsage("export", "--out", folder.resolve("surat.txt").toString());
    }

    @Test
    void saysThatAFolderMayNotBeWrittenToBeforeItAsksTheServer() throws Exception {
        try (SmallDisk disk = new SmallDisk(1)) {
            Path inside = Files.createDirectory(disk.folder().resolve("ekspor"));
            disk.refuseWrites();

            assertUsage("export", "--out", inside.toString());
            assertThat(err.toString()).contains("tidak boleh ditulisi");
            err.getBuffer().setLength(0);
            assertThat(siklus.execute(
                            "export", "--out", disk.folder().resolve("baru").toString()))
                    .isEqualTo(1);
            assertThat(err.toString().strip().lines()).hasSize(1);
            assertThat(err.toString()).contains("baru").doesNotContain("127.0.0.1");
        }
    }

    private void assertUsage(String... arguments) {
        err.getBuffer().setLength(0);
        assertThat(siklus.execute(arguments)).as(String.join(" ", arguments)).isEqualTo(2);
        assertThat(err.toString().strip().lines()).hasSize(1);
    }
}
