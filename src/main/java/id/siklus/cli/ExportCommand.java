package id.siklus.cli;

import id.siklus.pull.ExportPuller;
import id.siklus.pull.Format;
import id.siklus.pull.Level;
import id.siklus.pull.Order;
import id.siklus.pull.PullResult;
import id.siklus.pull.PullSettings;
import id.siklus.push.Outcome;
import id.siklus.push.RetryPolicy;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code siklus export}: takes a server's data into a folder, everything or what has changed; interrupted, it goes on where it stopped. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Mengekspor data server ke folder: semuanya, atau sejak ekspor terakhir / exports everything, or what has changed",
        footer = {
            "",
            "Tiap ekspor menjadi DIR/<saatnya>/ dengan Tipe-n.ndjson.gz (atau Tipe-n.parquet), deleted-n.ndjson.gz, manifest.json; nama yang terbaru ada di DIR/latest",
            "  / each export becomes a folder of its own; the name of the newest is in DIR/latest.",
            "Terputus atau dimatikan: berikan perintah yang sama, ia melanjutkan / interrupted or killed: give the same command again.",
            "Kode keluar / exit codes: 0 selesai / done, 1 ditolak atau rusak / refused or damaged, 2 salah pakai / usage,",
            "  3 server tidak terjangkau atau sibuk, ulangi nanti / unreachable or busy, try again later,",
            "  4 selesai, tetapi ada rekam yang tidak terbaca server / done, but the server names records that it could not export."
        })
final class ExportCommand extends OverHttp {

    private static final int MOST_OUTCOMES_SHOWN = 20;
    private static final double BYTES_IN_MEGABYTE = 1024.0 * 1024;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Folder untuk semua ekspor yang sama / folder for all exports of this kind")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--from",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8080/fhir",
            description = "Alamat dasar FHIR, bawaan ${DEFAULT-VALUE} / FHIR base URL")
    @SuppressWarnings("NullAway.Init")
    private URI base;

    @Option(
            names = "--since",
            paramLabel = "auto|TIME",
            description = {
                "auto: yang berubah sejak ekspor terakhir di DIR, yang pertama penuh; atau saat dengan zona waktu; tanpa ini: semuanya",
                "  / auto: what has changed since the last export in DIR, the first one full; or a moment with its zone; without it: everything"
            })
    private @Nullable String since;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            description = "Tipe sumber daya, boleh beberapa, bawaan semua / resource types, all by default")
    private List<String> types = List.of();

    @Option(
            names = "--type-filter",
            paramLabel = "SEARCH",
            description = "Pencarian seperti Observation?status=final, boleh beberapa / a search, several may be given")
    private List<String> typeFilters = List.of();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            defaultValue = "SYSTEM",
            description = "${COMPLETION-CANDIDATES}; bawaan / default: ${DEFAULT-VALUE}")
    private Level level = Level.SYSTEM;

    @Option(
            names = "--id",
            paramLabel = "ID",
            defaultValue = "",
            description = "Id Group, Organization atau Location / its id, for these levels")
    private String id = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "ndjson",
            description = {
                "ndjson: satu sumber daya sebaris; parquet: tabel menurut ViewDefinition pedoman, tipe tanpa tabel dilewati; bawaan ${DEFAULT-VALUE}",
                "  / ndjson: a resource a line; parquet: tables by the guide's ViewDefinitions, types without one are left out"
            })
    private String format = "ndjson";

    @Override
    public Integer call() throws IOException, InterruptedException {
        PullSettings settings = new PullSettings(
                new Order(base.toString(), level, id, types, typeFilters, format()),
                out,
                since,
                connections(),
                RetryPolicy.USUAL,
                PullSettings.USUAL_STALL,
                spoken(),
                credentials(base));
        PrintWriter said = out();
        try (ExportProgress progress = new ExportProgress(said, System.console() != null)) {
            PullResult result = new ExportPuller(settings, progress).pull();
            progress.close();
            print(result, spoken(), said);
            return result.exitCode();
        }
    }

    private Format format() {
        return Stream.of(Format.values())
                .filter(known -> known.name().equalsIgnoreCase(format))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "--format " + format + ": yang ada ndjson dan parquet / there are ndjson and parquet"));
    }

    private static void print(PullResult result, Locale spoken, PrintWriter out) {
        out.printf(
                spoken,
                "en".equals(spoken.getLanguage())
                        ? "%s: %,d resources and %,d deletion files' lines in %d files, %.1f MB, every count and hash compared, %.1f s; the next one goes on from %s%n"
                        : "%s: %,d sumber daya dan %,d baris penghapusan dalam %d berkas, %.1f MB, semua jumlah dan hash cocok, %.1f detik; berikutnya sejak %s%n",
                result.folder(),
                result.resources(),
                result.deleted(),
                result.files(),
                result.bytes() / BYTES_IN_MEGABYTE,
                result.took().toMillis() / 1000.0,
                result.time());
        for (Outcome outcome : result.said().stream().limit(MOST_OUTCOMES_SHOWN).toList()) {
            out.println("  " + outcome.severity() + " " + outcome.code() + " " + outcome.expression() + " "
                    + outcome.text());
        }
        if (result.said().size() > MOST_OUTCOMES_SHOWN) {
            out.println("  ... " + (result.said().size() - MOST_OUTCOMES_SHOWN) + " lagi di / more in "
                    + result.folder() + "/error-*");
        }
        out.flush();
    }
}
