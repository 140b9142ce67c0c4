package id.siklus.cli;

import id.siklus.push.BundlePusher;
import id.siklus.push.Outcome;
import id.siklus.push.PushFailure;
import id.siklus.push.PushResult;
import id.siklus.push.PushSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code siklus push}: sends files to a server, in parallel; interrupted, it goes on where it stopped. */
@Command(
        name = "push",
        mixinStandardHelpOptions = true,
        description = "Mengirim Bundle atau NDJSON ke server, paralel dan dapat dilanjutkan / pushes Bundles or NDJSON")
final class PushCommand extends OverHttp {

    private static final int MOST_FAILURES_SHOWN = 20;

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "1..*",
            description = {
                "Berkas .json, .ndjson, atau folder / files or folders.",
                "Urut menurut nama: 00-* selesai sebelum 01-*, dst.; yang sama nomornya dikirim bersamaan",
                "  / in the order of names: 00-* is done before 01-*; the same number goes side by side"
            })
    private List<Path> inputs = List.of();

    @Option(
            names = "--to",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8080/fhir",
            description = "Alamat dasar FHIR, bawaan ${DEFAULT-VALUE} / FHIR base URL")
    @SuppressWarnings("NullAway.Init")
    private URI base;

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description = "Catatan kemajuan; bawaan di samping masukan / journal")
    private @Nullable Path journal;

    @Override
    public Integer call() throws IOException, InterruptedException {
        for (Path input : inputs) {
            if (!Files.isReadable(input)) {
                throw new IllegalArgumentException(input + " tidak dapat dibaca / cannot be read");
            }
        }
        PushSettings usual = PushSettings.usual(base, inputs.get(0), spoken(), credentials(base));
        PushSettings settings = new PushSettings(
                base,
                connections(),
                journal == null ? usual.journal() : journal,
                usual.retry(),
                usual.language(),
                usual.credentials());
        try (ProgressBar bar = new ProgressBar("Push", -1)) {
            PushResult result = new BundlePusher(settings, (place, taken) -> bar.step()).push(inputs);
            bar.close();
            print(result, out());
            return result.exitCode();
        }
    }

    private static void print(PushResult result, PrintWriter out) {
        out.printf(
                "Terkirim / sent: %d, sudah terkirim sebelumnya / already sent: %d, diulang / retried: %d, gagal / failed: %d, %d s%n",
                result.sent(),
                result.skipped(),
                result.retried(),
                result.failures().size(),
                result.time().toSeconds());
        result.failures().stream().limit(MOST_FAILURES_SHOWN).forEach(failure -> print(failure, out));
        if (result.failures().size() > MOST_FAILURES_SHOWN) {
            out.println("... " + (result.failures().size() - MOST_FAILURES_SHOWN) + " lagi / more");
        }
        if (result.serverGone()) {
            out.println(
                    "Server tidak dapat dihubungi lagi; ulangi perintah yang sama nanti, yang sudah terkirim dilewati"
                            + " / the server is gone; give the same command again later, what was sent is skipped");
        }
    }

    private static void print(PushFailure failure, PrintWriter out) {
        out.println("  " + failure.place() + ": HTTP " + failure.status());
        for (Outcome message : failure.messages()) {
            out.println("    " + message.code() + " " + message.expression() + " " + message.text());
        }
    }
}
