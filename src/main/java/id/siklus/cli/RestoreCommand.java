package id.siklus.cli;

import id.siklus.backup.Backup;
import id.siklus.backup.Restore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code siklus restore FILE}: a backup becomes a database in a new folder, or nothing at all. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Memulihkan cadangan ke folder basis data yang baru atau kosong / a new database from a backup")
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Berkas dari siklus backup / a file that siklus backup has made")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--check", description = "Hanya periksa berkasnya, jangan pulihkan / only verify the file")
    private boolean check;

    @Mixin
    private BackupWork work = new BackupWork();

    @Override
    public Integer call() {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IllegalArgumentException(file + " tidak dapat dibaca / cannot be read");
        }
        return work.show(
                "Restore",
                count -> check ? Backup.verify(file, count) : new Restore(count).from(file, work.arguments()));
    }
}
