package id.siklus.cli;

import id.siklus.backup.BackupReport;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the commands around a backup have in common: whose database, a bar while they work, and one line of what came of it. */
final class BackupWork {

    private static final long BYTES_IN_MEGABYTE = 1024 * 1024;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Mixin
    private Language language = new Language();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** @return the arguments of the server whose database is meant */
    String[] arguments() {
        return options.arguments();
    }

    /** @param work takes who counts the bytes */
    int show(String name, Function<LongConsumer, BackupReport> work) {
        Locale spoken = language.chosen();
        BackupReport report;
        try (ProgressBar bar = new ProgressBar(name, -1)) {
            report = work.apply(bar::stepBy);
        }
        print(report, spoken, spec.commandLine().getOut());
        return 0;
    }

    private static void print(BackupReport report, Locale spoken, PrintWriter out) {
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
