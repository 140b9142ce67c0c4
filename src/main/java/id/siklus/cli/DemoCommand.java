package id.siklus.cli;

import id.siklus.demo.DemoRun;
import id.siklus.demo.DemoSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code siklus demo}: starts the server on an embedded database of its own, acts as a SIMPUS against it over HTTP, then keeps serving. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Menjalankan server dengan Puskesmas contoh lalu memperagakan kerja satu hari",
            "  / runs the server with a sample Puskesmas and shows a day's work"
        })
final class DemoCommand implements Callable<Integer> {

    private static final Path DATA = Path.of("data", "demo");

    /** More would be another population: the children of this one would have grown. */
    private static final int MOST_DAYS = 90;

    /** The demo's Puskesmas is in Manokwari. */
    private static final ZoneId PLACE = ZoneId.of("Asia/Jayapura");

    @Option(names = "--once", description = "Berakhir setelah peragaan / ends after the run")
    private boolean once;

    @Option(
            names = "--people",
            paramLabel = "N",
            defaultValue = "" + DemoSettings.USUAL_PEOPLE,
            description = "Jumlah penduduk, bawaan ${DEFAULT-VALUE} / size of the population")
    private int people;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "" + DemoSettings.USUAL_SEED,
            description = "Benih acak; benih sama, penduduk sama / the same seed gives the same people")
    private long seed;

    @Option(
            names = "--hari",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Berapa hari kunjungan, berakhir kemarin, bawaan ${DEFAULT-VALUE} / days of visits, the last one yesterday")
    private int days;

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("--hari " + days + ": 1 - " + MOST_DAYS);
        }
        if (options.data == null) {
            options.data = DATA;
        }
        options.keys.putIfAbsent("logging.level.root", "ERROR");
        options.keys.putIfAbsent("logging.level.id.siklus.request", "OFF");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean english = language.isEnglish();
        out.println(
                english
                        ? "Starting the server on the embedded PostgreSQL in " + options.data + " ..."
                        : "Menjalankan server dengan PostgreSQL tertanam di " + options.data + " ...");
        return RunningServer.with(
                server -> {
                    DemoClients clients = DemoClients.registeredAt(server);
                    int exitCode = new DemoRun(settings(clients), out).run().exitCode();
                    clients.explain(out, english);
                    if (!once && exitCode == 0) {
                        out.println(
                                english
                                        ? "Still serving at " + server.url() + "/ (Ctrl-C ends it)."
                                        : "Server tetap berjalan di " + server.url() + "/ (Ctrl-C untuk berhenti).");
                        server.awaitEnd();
                    }
                    return exitCode;
                },
                options.arguments());
    }

    private DemoSettings settings(DemoClients clients) {
        DemoSettings usual = DemoSettings.usual(
                clients.base(), language.chosen(), LocalDate.now(PLACE), clients.office(), clients.facility());
        return new DemoSettings(
                usual.base(),
                people,
                seed,
                usual.connections(),
                usual.language(),
                usual.today(),
                days,
                usual.interactive(),
                usual.office(),
                usual.facility());
    }
}
