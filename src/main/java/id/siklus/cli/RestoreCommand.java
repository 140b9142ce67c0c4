package id.siklus.cli;

import id.siklus.backup.Backup;
import id.siklus.backup.BackupReport;
import id.siklus.backup.Restore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
    private ServerOptions options = new ServerOptions();

    @Mixin
    private Language language = new Language();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        Locale spoken = language.chosen();
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IllegalArgumentException(file + " tidak dapat dibaca / cannot be read");
        }
        try (ProgressBar bar = new ProgressBar("Restore", -1)) {
            BackupReport report =
                    check ? Backup.verify(file, bar::stepBy) : new Restore(bar::stepBy).from(file, options.arguments());
            bar.close();
            BackupCommand.print(report, spoken, spec.commandLine().getOut());
            return 0;
        }
    }
}
