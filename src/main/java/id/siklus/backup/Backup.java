package id.siklus.backup;

import id.siklus.fhir.ErrorCode;
import id.siklus.storage.DatabaseAccess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * {@code siklus backup}: the embedded database as one compressed file, while the server works or while it does not (docs/adr/0012). What was acknowledged before
 * the backup began is in it; a Bundle is in it whole or not at all.
 *
 * <p>The file holds all records in clear and the secrets that lie beside the data directory: it is as confidential as the database.
 */
public final class Backup {

    static final String DATA = "data/";
    static final String SECRETS = "rahasia/";

    private final Clock clock;
    private final LongConsumer progress;

    /** @param progress takes the bytes that were copied or compared, in portions */
    public Backup(Clock clock, LongConsumer progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Writes the backup, then reads it from end to end and compares every checksum.
     *
     * @param file must not exist
     * @param arguments of the server, as {@code --siklus.database.directory=...}
     * @throws BackupException in one readable line
     * @throws id.siklus.storage.DatabaseUnavailableException when there is no database, or it cannot be reached
     */
    public BackupReport write(Path file, String... arguments) {
        Path data = DatabaseAccess.embeddedDirectory(arguments)
                .orElseThrow(() -> BackupException.mistake(ErrorCode.BACKUP_EXTERNAL));
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw BackupException.mistake(ErrorCode.BACKUP_FILE_EXISTS, target);
        }
        if (target.startsWith(data) || !Files.isDirectory(target.resolveSibling(""))) {
            throw BackupException.mistake(ErrorCode.BACKUP_FILE_PLACE, target);
        }
        long start = System.nanoTime();
        try (BackupWriter writer = new BackupWriter(target, progress)) {
            Instant taken;
            Path written;
            try (DatabaseAccess database = DatabaseAccess.existing(arguments)) {
                taken = copy(database, data, writer);
                written = writer.finish();
            }
            BackupReport verified = readAgain(written);
            writer.publish();
            return new BackupReport(
                    target,
                    verified.bytes(),
                    verified.files(),
                    verified.unpacked(),
                    taken,
                    Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException | SQLException e) {
            throw BackupException.failure(e, ErrorCode.BACKUP_FAILED, String.valueOf(e.getMessage()));
        }
    }

    private BackupReport readAgain(Path written) {
        try {
            return verify(written, progress);
        } catch (BackupException damaged) {
            throw BackupException.failure(
                    damaged,
                    ErrorCode.BACKUP_FAILED,
                    "yang dibaca kembali bukan yang ditulis; periksa cakramnya / what is read back is not what was written; check the disk");
        }
    }

    /**
     * Reads a backup from end to end and compares every checksum; nothing is unpacked.
     *
     * @throws BackupException when it is no backup of ours, or damaged
     */
    public static BackupReport verify(Path file, LongConsumer progress) {
        long start = System.nanoTime();
        try (BackupReader reader = new BackupReader(file)) {
            BackupHead head = reader.head();
            reader.entries((name, content) -> {
                byte[] buffer = new byte[64 * 1024];
                for (int got = content.read(buffer); got >= 0; got = content.read(buffer)) {
                    progress.accept(got);
                }
            });
            return new BackupReport(
                    file,
                    Files.size(file),
                    reader.files(),
                    reader.unpacked(),
                    head.taken(),
                    Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException e) {
            throw BackupException.failure(e, ErrorCode.BACKUP_DAMAGED, file, String.valueOf(e.getMessage()));
        }
    }

    private Instant copy(DatabaseAccess database, Path data, BackupWriter writer) throws IOException, SQLException {
        String schema = database.inspect();
        try (Connection connection = database.dataSource().getConnection()) {
            BaseBackup backup = BaseBackup.begin(connection);
            Instant taken = clock.instant();
            int major = connection.getMetaData().getDatabaseMajorVersion();
            writer.bytes(
                    BackupHead.ENTRY,
                    new BackupHead(BackupHead.FORMAT, major, BackupHead.thisPlatform(), schema, taken).bytes());
            DataFiles found = DataFiles.in(data);
            for (Path directory : found.directories()) {
                writer.directory(DATA + slashed(directory));
            }
            for (Path file : found.files()) {
                writer.file(DATA + slashed(file), data.resolve(file));
            }
            writer.bytes(DATA + slashed(DataFiles.CONTROL), control(data));
            BaseBackup.End end = backup.end();
            writer.bytes(DATA + "backup_label", end.label().getBytes(StandardCharsets.UTF_8));
            for (String segment : end.segments()) {
                Path place = DataFiles.WAL.resolve(segment);
                if (!writer.file(DATA + slashed(place), data.resolve(place))) {
                    throw new IOException(place + " hilang / is missing");
                }
            }
            for (Path secret : DataFiles.secretsOf(data)) {
                String name = String.valueOf(secret.getFileName());
                writer.bytes(
                        SECRETS
                                + name.substring(
                                        String.valueOf(data.getFileName()).length() + 1),
                        Files.readAllBytes(secret));
            }
            return taken;
        }
    }

    /** PostgreSQL writes this file at once, yet nobody promises that a reader sees it at once: two equal readings are one that is whole. */
    private static byte[] control(Path data) throws IOException {
        byte[] before = Files.readAllBytes(data.resolve(DataFiles.CONTROL));
        for (int attempt = 0; attempt < 100; attempt++) {
            byte[] again = Files.readAllBytes(data.resolve(DataFiles.CONTROL));
            if (Arrays.equals(before, again)) {
                return again;
            }
            before = again;
        }
        throw new IOException("pg_control berubah terus / does not stand still");
    }

    private static String slashed(Path place) {
        return StreamSupport.stream(place.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
