package id.siklus.backup;

import id.siklus.fhir.ErrorCode;
import id.siklus.storage.DatabaseAccess;
import id.siklus.storage.DatabaseUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code siklus restore}: a data directory from a backup. Everything is unpacked beside its place, compared with the manifest, started once and looked at; only
 * then it gets its name. What fails leaves nothing behind.
 */
public final class Restore {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*/?");
    private static final FileAttribute<Set<PosixFilePermission>> OWNERS_DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNERS_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final LongConsumer progress;

    /** @param progress takes the bytes that were unpacked, in portions */
    public Restore(LongConsumer progress) {
        this.progress = progress;
    }

    /**
     * @param arguments of the server, as {@code --siklus.database.directory=...}: that directory must be new or empty
     * @throws BackupException in one readable line
     */
    public BackupReport from(Path file, String... arguments) {
        Path target = DatabaseAccess.embeddedDirectory(arguments)
                .orElseThrow(() -> BackupException.mistake(ErrorCode.BACKUP_EXTERNAL));
        long start = System.nanoTime();
        try {
            requireNothingAt(target);
            Files.createDirectories(target.resolveSibling(""));
            Path beside = Files.createTempDirectory(
                    target.resolveSibling(""), target.getFileName() + ".pemulihan-", OWNERS_DIRECTORY);
            try {
                BackupReport unpacked = unpack(file, beside, String.valueOf(target.getFileName()));
                startOnce(file, beside.resolve(target.getFileName()));
                moveInto(target, beside);
                return new BackupReport(
                        file,
                        unpacked.bytes(),
                        unpacked.files(),
                        unpacked.unpacked(),
                        unpacked.taken(),
                        Duration.ofNanos(System.nanoTime() - start));
            } finally {
                delete(beside);
            }
        } catch (IOException e) {
            throw BackupException.failure(e, ErrorCode.RESTORE_FAILED, file, String.valueOf(e.getMessage()));
        }
    }

    private static void requireNothingAt(Path target) throws IOException {
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw BackupException.mistake(ErrorCode.RESTORE_TARGET_NOT_EMPTY, target);
        }
        if (Files.exists(target)) {
            try (Stream<Path> content = Files.list(target)) {
                if (content.findAny().isPresent()) {
                    throw BackupException.mistake(ErrorCode.RESTORE_TARGET_NOT_EMPTY, target);
                }
            }
        }
        if (Files.isDirectory(target.resolveSibling(""))) {
            List<Path> secrets = DataFiles.secretsOf(target);
            if (!secrets.isEmpty()) {
                throw BackupException.mistake(ErrorCode.RESTORE_TARGET_NOT_EMPTY, secrets.get(0));
            }
        }
    }

    private BackupReport unpack(Path file, Path beside, String name) throws IOException {
        try (BackupReader reader = new BackupReader(file)) {
            BackupHead head = reader.head();
            head.requireReadableBy(DatabaseAccess.EMBEDDED_POSTGRESQL, file);
            Path data = Files.createDirectory(beside.resolve(name), OWNERS_DIRECTORY);
            reader.entries((entry, content) -> {
                if (!NAME.matcher(entry).matches() || entry.contains("..")) {
                    throw BackupException.failure(ErrorCode.BACKUP_FOREIGN, file);
                }
                if (entry.startsWith(Backup.DATA)) {
                    place(data.resolve(entry.substring(Backup.DATA.length())), entry.endsWith("/"), content);
                } else if (entry.startsWith(Backup.SECRETS)
                        && DataFiles.isSecret(entry.substring(Backup.SECRETS.length()))) {
                    place(beside.resolve(name + "." + entry.substring(Backup.SECRETS.length())), false, content);
                } else {
                    throw BackupException.failure(ErrorCode.BACKUP_FOREIGN, file);
                }
            });
            return new BackupReport(
                    file, Files.size(file), reader.files(), reader.unpacked(), head.taken(), Duration.ZERO);
        }
    }

    private void place(Path place, boolean directory, InputStream content) throws IOException {
        if (directory) {
            Files.createDirectories(place, OWNERS_DIRECTORY);
            return;
        }
        Files.createFile(place, OWNERS_FILE);
        try (var out = Files.newOutputStream(place)) {
            byte[] buffer = new byte[64 * 1024];
            for (int got = content.read(buffer); got >= 0; got = content.read(buffer)) {
                out.write(buffer, 0, got);
                progress.accept(got);
            }
        }
    }

    /** PostgreSQL replays the log to the end of the backup, and writes everything to the disk. */
    private static void startOnce(Path file, Path data) {
        try (DatabaseAccess database =
                DatabaseAccess.existing("--siklus.database.url=", "--siklus.database.directory=" + data)) {
            database.inspect();
            database.acceptCollations();
        } catch (DatabaseUnavailableException | SQLException e) {
            throw BackupException.failure(e, ErrorCode.RESTORE_FAILED, file, String.valueOf(e.getMessage()));
        }
    }

    private static void moveInto(Path target, Path beside) throws IOException {
        Files.deleteIfExists(target);
        String name = String.valueOf(target.getFileName());
        for (Path secret : DataFiles.secretsOf(beside.resolve(name))) {
            Files.move(secret, target.resolveSibling(secret.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(beside.resolve(name), target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
