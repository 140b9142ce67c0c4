package id.siklus.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siklus.TestServer;
import id.siklus.storage.DatabaseAccess;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of the running test server, restored beside it. */
class BackupTest {

    private static final String MARK = "CADANGAN-1";

    @TempDir
    private static Path folder;

    private static Path backup;
    private static BackupReport report;

    @BeforeAll
    static void takeBackupOfTheRunningServer() {
        assertThat(TestServer.post("/Patient", """
                {"resourceType":"Patient","identifier":[{"system":"https://siklus.id/fhir/sid/no-rm/uji","value":"%s"}],"active":true,
                 "name":[{"use":"official","text":"Pasien Cadangan"}],"gender":"male","birthDate":"1990-02-03","multipleBirthInteger":0}""".formatted(MARK)).statusCode())
                .isEqualTo(201);
        backup = folder.resolve("cadangan.zip");
        report = new Backup(Clock.systemUTC(), bytes -> {}).write(backup, at(TestServer.database()));
    }

    @Test
    void isARunningDatabaseAgainWithEveryVersionAndTheTrail() throws SQLException {
        Path elsewhere = folder.resolve("pulih/pg");

        BackupReport restored = new Restore(bytes -> {}).from(backup, at(elsewhere));

        assertThat(restored.files()).isEqualTo(report.files());
        assertThat(column(elsewhere, "select res_text_vc from hfj_res_ver where res_text_vc like '%" + MARK + "%'"))
                .hasSize(1);
        List<String> rows = column(elsewhere, VERSIONS);
        assertThat(rows).isNotEmpty();
        assertThat(column(TestServer.database(), VERSIONS)).containsAll(rows);
        assertThat(column(elsewhere, "select count(*)::text from siklus.audit_event"))
                .first()
                .asString()
                .isNotEqualTo("0");
        assertThat(column(elsewhere, MOMENTS)).isNotEmpty().isSubsetOf(column(TestServer.database(), MOMENTS));
        assertThat(elsewhere.resolveSibling("pg.password"))
                .hasSameTextualContentAs(TestServer.database()
                        .resolveSibling(TestServer.database().getFileName() + ".password"));
    }

    /** A physical copy numbers its transactions on, so the states that it was told of are still exact. */
    private static final String MOMENTS =
            "select time || ' ' || snapshot from siklus.moment where database_id = siklus.database_id()";

    private static final String VERSIONS =
            "select res_id || '/' || res_ver || ' ' || md5(coalesce(res_text_vc, '')) from hfj_res_ver";

    @Test
    void mayBeReadByItsOwnerOnly() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        assertThat(report.bytes()).isLessThan(report.unpacked() / 2);
    }

    @Test
    void refusesToOverwriteAFileOrADatabase() throws IOException {
        Path used = Files.createDirectories(folder.resolve("terisi/pg"));
        Files.writeString(used.resolve("apa"), "x");
        Path withSecret = folder.resolve("rahasia/pg");
        Files.createDirectories(withSecret.resolveSibling(""));
        Files.createFile(
                withSecret.resolveSibling("pg.password"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));

        assertMistake(
                () -> new Backup(Clock.systemUTC(), bytes -> {}).write(backup, at(TestServer.database())), "SKL-5602");
        assertMistake(
                () -> new Backup(Clock.systemUTC(), bytes -> {})
                        .write(TestServer.database().resolve("x.zip"), at(TestServer.database())),
                "SKL-5603");
        assertMistake(() -> new Restore(bytes -> {}).from(backup, at(used)), "SKL-5608");
        assertMistake(() -> new Restore(bytes -> {}).from(backup, at(withSecret)), "SKL-5608");
        assertMistake(
                () -> new Restore(bytes -> {}).from(backup, "--siklus.database.url=jdbc:postgresql://127.0.0.1:1/x"),
                "SKL-5601");
    }

    @Test
    void writesOverWhatAKilledBackupHasLeft() throws IOException {
        Path file = folder.resolve("lagi.zip");
        Path left = Files.writeString(folder.resolve("lagi.zip.part"), "separuh");

        BackupReport again = new Backup(Clock.systemUTC(), bytes -> {}).write(file, at(TestServer.database()));

        assertThat(again.file()).isEqualTo(file);
        assertThat(left).doesNotExist();
        assertThat(Backup.verify(file, bytes -> {}).files()).isEqualTo(again.files());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void leavesAFileToTheBackupThatIsWritingIt() throws IOException {
        Path file = folder.resolve("bersama.zip");
        Path part = Files.writeString(folder.resolve("bersama.zip.part"), "separuh");

        try (FileChannel other = FileChannel.open(part, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertMistake(
                    () -> new Backup(Clock.systemUTC(), bytes -> {}).write(file, at(TestServer.database())),
                    "SKL-5602");
        }

        assertThat(part).hasContent("separuh");
        assertThat(file).doesNotExist();
    }

    @Test
    void followsNoLinkThatSomebodyHasLaid() throws IOException {
        Path victim = Files.writeString(folder.resolve("milik-orang"), "penting");
        Files.createSymbolicLink(folder.resolve("tautan.zip.part"), victim);

        assertThatThrownBy(() -> new Backup(Clock.systemUTC(), bytes -> {})
                        .write(folder.resolve("tautan.zip"), at(TestServer.database())))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("SKL-5604");
        assertThat(victim).hasContent("penting");
    }

    @Test
    void findsADamagedByteWhereverItIsAndLeavesNothingBehind() throws IOException {
        byte[] whole = Files.readAllBytes(backup);
        for (int tenth = 1; tenth < 10; tenth += 2) {
            assertDamageIsFound(whole, (int) ((long) whole.length * tenth / 10));
        }
        int directory = (int) startOfDirectory(whole);
        // Date and time of the first entry in its local head; of an entry in the directory; the end record; the seal.
        for (int place :
                new int[] {10, 12, directory + 12, directory + 38, whole.length - Seal.LENGTH - 12, whole.length - 1}) {
            assertDamageIsFound(whole, place);
        }
        assertDamageIsFound(Arrays.copyOf(whole, whole.length + 1), whole.length);
        Path cut = Files.write(folder.resolve("potong.zip"), Arrays.copyOf(whole, whole.length * 2 / 3));
        Path target = folder.resolve("rusak/pg");

        assertThatThrownBy(() -> new Restore(bytes -> {}).from(cut, at(target)))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("SKL-5606");
        assertThat(Files.list(target.resolveSibling(""))).isEmpty();
    }

    @Test
    void knowsAForeignFile() throws IOException {
        Path text = Files.writeString(folder.resolve("catatan.zip"), "bukan zip");
        Path other = folder.resolve("lain.zip");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(other))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("../../etc/passwd"));
        }

        for (Path file : Set.of(text, other)) {
            assertThatThrownBy(() -> new Restore(bytes -> {}).from(file, at(folder.resolve("asing/pg"))))
                    .isInstanceOf(BackupException.class)
                    .hasMessageContaining("SKL-5605");
        }
    }

    @Test
    void refusesWhatAnotherPostgresOrANewerReleaseHasMade() throws IOException {
        BackupHead newer = new BackupHead(1, 19, BackupHead.thisPlatform(), "", java.time.Instant.EPOCH);
        BackupHead otherMachine = new BackupHead(1, 18, "Windows/riscv", "", java.time.Instant.EPOCH);
        BackupHead format = new BackupHead(3, 18, BackupHead.thisPlatform(), "", java.time.Instant.EPOCH);

        assertThatThrownBy(() -> newer.requireReadableBy(18, backup)).hasMessageContaining("SKL-5607");
        assertThatThrownBy(() -> otherMachine.requireReadableBy(18, backup)).hasMessageContaining("SKL-5607");
        assertThatThrownBy(() -> BackupHead.of(format.bytes(), backup)).hasMessageContaining("SKL-5607");
    }

    private static void assertDamageIsFound(byte[] whole, int place) throws IOException {
        byte[] damaged = whole.clone();
        damaged[place] ^= 0x10;
        Path file = Files.write(folder.resolve("rusak-" + place + ".zip"), damaged);

        assertThatThrownBy(() -> Backup.verify(file, bytes -> {}))
                .as("byte %d of %d", place, whole.length)
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("SKL-56");
        Files.delete(file);
    }

    /** From the end record, which stands before the comment: offset of the directory in its bytes 16 to 19. */
    private static long startOfDirectory(byte[] zip) {
        int end = zip.length - Seal.LENGTH - 22;
        return ByteBuffer.wrap(zip, end + 16, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }

    private static void assertMistake(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        BackupException.class,
                        refused -> assertThat(refused.isMistake()).isTrue())
                .hasMessageContaining(code);
    }

    private static String[] at(Path directory) {
        return new String[] {"--siklus.database.url=", "--siklus.database.directory=" + directory};
    }

    private static List<String> column(Path directory, String sql) throws SQLException {
        try (DatabaseAccess database = DatabaseAccess.existing(at(directory));
                Connection connection = database.dataSource().getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }
}
