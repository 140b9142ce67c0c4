package id.siklus.cli;

import id.siklus.definitions.ImportReport;
import id.siklus.definitions.PackageImport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code siklus import-ig FILE.tgz}: opens the store without an HTTP port and loads the definitions of another guide. Nothing is downloaded. */
@Command(
        name = "import-ig",
        mixinStandardHelpOptions = true,
        description =
                "Memuat panduan implementasi lain (paket NPM FHIR R4, .tgz) / loads another implementation guide (FHIR R4 NPM package)")
final class ImportIgCommand extends OnDatabase {

    @Parameters(paramLabel = "FILE", description = "package.tgz dari penerbit panduan / as its publisher offers it")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--force",
            description = "pasang juga bila yang terpasang lebih baru / also where a newer version is installed")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        mustBeReadable(file);
        try (ConfigurableApplicationContext store = OpenedStore.with(options())) {
            print(store.getBean(PackageImport.class).load(file, force), out());
            return 0;
        }
    }

    static void print(ImportReport report, PrintWriter out) {
        out.printf("%s %s%n", report.packageId(), report.version());
        report.written()
                .forEach((type, count) -> out.printf("  %-22s %5d baru atau berubah / new or changed%n", type, count));
        out.printf(
                "  %d tetap / unchanged, %d tidak lagi dibawa, ditandai retired / no longer brought, %d contoh atau berkas lain dilewati / examples and others left out%n",
                report.unchanged(), report.retired(), report.leftOut());
        for (String ours : report.ours()) {
            out.println(
                    "  tidak diambil, milik panduan server ini / left out, this server's own guide has it: " + ours);
        }
        for (String missing : report.missing()) {
            out.println("  belum ada di server ini, dan diperlukannya / needed and not here: " + missing);
        }
    }
}
