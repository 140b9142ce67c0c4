package id.siklus.chaos;

import id.siklus.launch.JavaLaunch;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * {@code siklus chaos}: starts servers and databases of its own on 127.0.0.1, breaks them, and says of each promise whether it was kept. It ends only what it has
 * started.
 */
public final class Chaos {

    /**
     * In an order in which each leaves behind what the next needs: a running server. Exports, and what follows, are compared with
     * the database before R6 destroys a row in it.
     */
    private static List<Trial> trials() {
        return List.of(
                new LostUpdates(),
                new Storm(),
                new HostileBodies(),
                new RestoredElsewhere(),
                new ExternalBackup(),
                new OpenTransaction(),
                new KilledServer(),
                new UnreadableRow(),
                new Endurance(),
                new OrderlyStop(),
                new RestartedDatabase(),
                new FullDisk(),
                new KilledExport());
    }

    private volatile boolean ended;
    private final ChaosOptions options;
    private final Consumer<String> progress;

    /** @param progress takes one line when something begins or ends */
    public Chaos(ChaosOptions options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
    }

    /** @return numbers that {@link ChaosOptions#only()} may hold */
    public static List<String> numbers() {
        return trials().stream().map(Trial::number).distinct().toList();
    }

    /**
     * Puts every chosen promise to the test.
     *
     * @return the figures as a Markdown table, and whether all promises were kept
     * @throws IOException when the folder cannot be used
     * @throws InterruptedException when the thread is interrupted; everything that was started is ended
     */
    public ChaosResult run() throws IOException, InterruptedException {
        ResultTable table = new ResultTable();
        boolean kept = true;
        try (FileChannel held = emptied(options.directory());
                Stage stage = new Stage(
                        options, JavaLaunch.asThisProcess(options.form().jvmFlags()), progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> ended = true, "siklus-chaos-ends"));
            for (Trial trial : trials()) {
                if (!ended && (options.only().isEmpty() || options.only().contains(trial.number()))) {
                    kept &= run(trial, stage, table);
                }
            }
        }
        return new ChaosResult(table.markdown(), kept);
    }

    private boolean run(Trial trial, Stage stage, ResultTable table) throws InterruptedException {
        progress.accept("== " + trial.number() + ": " + trial.method());
        long begin = System.nanoTime();
        Findings findings = new Findings();
        try {
            trial.run(stage, findings);
        } catch (InterruptedException e) {
            throw e;
        } catch (
                Exception
                        e) { // whatever it is, the promise was not shown to hold, and the others are still to be tried
            findings.expect("the trial itself", e.toString(), "to end", false);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        String verdict = findings.skipped().isPresent()
                ? "skipped: " + findings.skipped().get()
                : findings.kept() ? "kept" : "BROKEN";
        table.add(trial, findings, verdict, seconds);
        findings.figures().forEach(figure -> progress.accept(line(figure)));
        progress.accept(String.format(Locale.ROOT, "== %s %s, %.0f s", trial.number(), verdict, seconds));
        return findings.kept();
    }

    private static String line(Findings.Figure figure) {
        String promised = figure.promised().isEmpty() ? "" : ", promised " + figure.promised();
        return (figure.kept() ? "     " : "   ! ") + figure.what() + ": " + figure.found() + promised;
    }

    /** What an earlier run has left is removed; what it did not make is refused, and so is what another run is using now. */
    private static FileChannel emptied(Path directory) throws IOException {
        Path marker = directory.resolve("siklus-chaos");
        Files.createDirectories(directory);
        if (!Files.exists(marker)) {
            try (Stream<Path> content = Files.list(directory)) {
                if (content.findAny().isPresent()) {
                    throw new IllegalArgumentException(directory + " bukan folder kosong / is not an empty folder");
                }
            }
        }
        FileChannel held = FileChannel.open(marker, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (!locked(held)) {
                throw new IllegalArgumentException(directory + " sedang dipakai uji lain / is in use by another run");
            }
            List<Path> deepestFirst = new ArrayList<>();
            try (Stream<Path> tree = Files.walk(directory)) {
                tree.filter(path -> !path.equals(directory) && !path.equals(marker))
                        .sorted(Comparator.reverseOrder())
                        .forEach(deepestFirst::add);
            }
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
            return held;
        } catch (IOException | RuntimeException e) {
            held.close();
            throw e;
        }
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }
}
