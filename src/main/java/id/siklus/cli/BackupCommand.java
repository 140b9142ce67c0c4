package id.siklus.cli;

import id.siklus.backup.Backup;
import id.siklus.backup.BackupReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code siklus backup FILE}: the embedded database in one file, while the server runs or without it. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Mencadangkan basis data tertanam ke satu berkas, juga selagi server bekerja / one file of the embedded database.",
            "Isinya seluruh rekam medis dan kunci: simpan seaman basis datanya / as confidential as the database itself."
        })
final class BackupCommand implements Callable<Integer> {

    private static final long BYTES_IN_MEGABYTE = 1024 * 1024;

    @Parameters(paramLabel = "FILE", description = "Berkas baru, mis. cadangan-2026-06-01.zip / a new file")
    @SuppressWarnings("NullAway.Init")
    private Path file;

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
        try (ProgressBar bar = new ProgressBar("Backup", -1)) {
            BackupReport report = new Backup(Clock.systemUTC(), bar::stepBy).write(file, options.arguments());
            bar.close();
            print(report, spoken, spec.commandLine().getOut());
            return 0;
        }
    }

    static void print(BackupReport report, Locale spoken, PrintWriter out) {
        out.printf(
                spoken,
                "en".equals(spoken.getLanguage())
                        ? "%s: taken at %s, %d files, %d MB in %d MB, every checksum compared, %d s%n"
                        : "%s: diambil %s, %d berkas, %d MB dalam %d MB, semua jumlah periksa cocok, %d detik%n",
                report.file(),
                report.taken(),
                report.files(),
                report.unpacked() / BYTES_IN_MEGABYTE,
                report.bytes() / BYTES_IN_MEGABYTE,
                report.time().toSeconds());
        out.flush();
    }
}
