package id.siklus.cli;

import id.siklus.facility.WilayahImport;
import id.siklus.facility.WilayahReport;
import id.siklus.facility.WrongLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code siklus import-wilayah FILE}: opens the store without an HTTP port and loads the Kemendagri areas. */
@Command(
        name = "import-wilayah",
        mixinStandardHelpOptions = true,
        description =
                "Memuat kode wilayah Kemendagri dari CSV (kode,nama) sebagai Location / loads Kemendagri area codes")
final class ImportWilayahCommand extends OnDatabase {

    private static final int MOST_WRONG_LINES_SHOWN = 20;

    @Parameters(paramLabel = "FILE", description = "CSV: kode,nama; kode 2/4/6/10 digit, bertitik atau tidak")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() throws IOException {
        mustBeReadable(file);
        try (ConfigurableApplicationContext store = OpenedStore.with(options());
                ProgressBar bar = new ProgressBar("Wilayah", -1)) {
            WilayahReport report = store.getBean(WilayahImport.class).load(file, (done, total) -> {
                bar.maxHint(total);
                bar.stepTo(done);
            });
            bar.close();
            print(report, out());
            return 0;
        }
    }

    private static void print(WilayahReport report, PrintWriter out) {
        out.printf(
                "Wilayah: %d baru / new, %d diubah / changed, %d tetap / unchanged, %d baris salah / wrong lines%n",
                report.created(),
                report.updated(),
                report.unchanged(),
                report.wrong().size());
        for (WrongLine line : report.wrong()
                .subList(0, Math.min(MOST_WRONG_LINES_SHOWN, report.wrong().size()))) {
            out.println("  " + line.text(Locale.forLanguageTag("id")));
        }
        if (report.wrong().size() > MOST_WRONG_LINES_SHOWN) {
            out.println("  ... " + (report.wrong().size() - MOST_WRONG_LINES_SHOWN) + " lagi / more");
        }
    }
}
