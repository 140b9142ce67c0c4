package id.siklus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a mistake with {@code siklus backup} and {@code siklus restore} ends in: one line and its exit code. */
class BackupCommandTest {

    private static final int FAILED = 1;
    private static final int USAGE = 2;
    private static final int UNREACHABLE = 3;

    @TempDir
    private static Path folder;

    private static Path backup;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine siklus =
            SiklusCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));

    @BeforeAll
    static void backUpTheRunningServer() {
        backup = folder.resolve("cadangan.zip");
        assertThat(SiklusCommand.run(
                        "backup",
                        backup.toString(),
                        "--data",
                        TestServer.database().toString()))
                .isZero();
    }

    @Test
    void tellsWhatIsInAFileInTheLanguageThatIsAskedFor() {
        assertThat(siklus.execute("restore", "--check", backup.toString())).isZero();
        assertThat(siklus.execute("restore", "--check", "--lang", "en", backup.toString()))
                .isZero();

        assertThat(out.toString()).contains("semua jumlah periksa cocok", "every checksum compared");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void overwritesNoFile() {
        assertRefused(
                USAGE,
                "SKL-5602",
                "backup",
                backup.toString(),
                "--data",
                TestServer.database().toString());
    }

    @Test
    void needsAFolderForTheFile() {
        assertRefused(
                USAGE,
                "SKL-5603",
                "backup",
                folder.resolve("tidak/ada/x.zip").toString(),
                "--data",
                TestServer.database().toString());
    }

    @Test
    void backsUpNoDatabaseOfOnesOwn() {
        assertRefused(
                USAGE,
                "SKL-5601",
                "backup",
                folder.resolve("x.zip").toString(),
                "-Dsiklus.database.url=jdbc:postgresql://127.0.0.1:1/x");
    }

    @Test
    void saysThatThereIsNoDatabase() {
        assertRefused(
                UNREACHABLE,
                "there is no database",
                "backup",
                folder.resolve("y.zip").toString(),
                "--data",
                folder.resolve("kosong/pg").toString());

        assertThat(folder.resolve("y.zip")).doesNotExist();
        assertThat(folder.resolve("y.zip.part")).doesNotExist();
    }

    @Test
    void restoresNothingOverTheDatabaseOfARunningServer() {
        assertRefused(
                USAGE,
                "SKL-5608",
                "restore",
                backup.toString(),
                "--data",
                TestServer.database().toString());
    }

    @Test
    void restoresNothingOverWhatIsThere() throws IOException {
        Path used = Files.createDirectories(folder.resolve("terisi/pg"));
        Files.writeString(used.resolve("catatan.txt"), "milik saya");
        Path file = Files.writeString(folder.resolve("berkas"), "milik saya");

        assertRefused(USAGE, "SKL-5608", "restore", backup.toString(), "--data", used.toString());
        assertRefused(USAGE, "SKL-5608", "restore", backup.toString(), "--data", file.toString());

        assertThat(used.resolve("catatan.txt")).hasContent("milik saya");
        assertThat(file).hasContent("milik saya");
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        String missing = folder.resolve("hilang.zip").toString();

        assertRefused(
                USAGE,
                missing,
                "restore",
                missing,
                "--data",
                folder.resolve("a/pg").toString());
        assertRefused(USAGE, folder.toString(), "restore", "--check", folder.toString());
    }

    @Test
    void saysThatAFileIsDamagedOrNoBackup() throws IOException {
        byte[] whole = Files.readAllBytes(backup);
        Path cut = Files.write(folder.resolve("potong.zip"), Arrays.copyOf(whole, whole.length / 2));
        Path text = Files.writeString(folder.resolve("catatan.zip"), "bukan cadangan");

        assertRefused(
                FAILED,
                "SKL-5606",
                "restore",
                cut.toString(),
                "--data",
                folder.resolve("b/pg").toString());
        assertRefused(FAILED, "SKL-5606", "restore", "--check", cut.toString());
        assertRefused(
                FAILED,
                "SKL-5605",
                "restore",
                text.toString(),
                "--data",
                folder.resolve("c/pg").toString());

        assertThat(folder.resolve("b/pg")).doesNotExist();
    }

    @Test
    void saysThatAnotherVersionHasMadeIt() throws IOException {
        Path older = folder.resolve("lama.zip");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(backup));
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(older))) {
            ZipEntry head = in.getNextEntry();
            zip.putNextEntry(new ZipEntry(head.getName()));
            zip.write(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("\"postgresql\" : \\d+", "\"postgresql\" : 17")
                    .getBytes(StandardCharsets.UTF_8));
        }

        assertRefused(
                FAILED,
                "SKL-5607",
                "restore",
                older.toString(),
                "--data",
                folder.resolve("d/pg").toString());
        assertThat(err.toString()).contains("PostgreSQL 17");
    }

    private void assertRefused(int exitCode, String told, String... command) {
        err.getBuffer().setLength(0);

        assertThat(siklus.execute(command)).as(err.toString()).isEqualTo(exitCode);

        assertThat(err.toString().strip().lines())
                .singleElement()
                .asString()
                .startsWith("siklus: ")
                .contains(told);
    }
}
