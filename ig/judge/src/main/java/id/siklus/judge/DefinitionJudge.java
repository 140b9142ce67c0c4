package id.siklus.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Asks the second engine whether the guide's own definitions are valid. Only its errors count: of what a definition should rather not do, the compiler's warnings
 * say enough, and there they are errors. Exit status 1 when one is left, or when the engine does not come to an end with a definition.
 *
 * <p>Arguments: the compiled profiles, the table of explained errors. The system property {@code judge.types} names the types to judge, with commas; all without it.
 */
public final class DefinitionJudge {

    /** The slowest takes a fifth of it; what takes longer has got lost, and the others must not wait for it. */
    private static final long LONGEST_SECONDS = 120;

    private static final long WORTH_TELLING_SECONDS = 10;
    private static final long STARTED = System.nanoTime();

    private final SecondEngine engine;
    private final KnownWarnings known;
    private SecondEngine.Lasting validator;
    private int failed;
    private int passed;

    private DefinitionJudge(SecondEngine engine, KnownWarnings known) throws IOException {
        this.engine = engine;
        this.known = known;
        engine.checkReferences(false);
        this.validator = engine.lasting();
    }

    public static void main(String[] arguments) throws Exception {
        Path profiles = Path.of(arguments[0]);
        String chosen = System.getProperty("judge.types", "");
        Set<String> types = chosen.isEmpty() ? Set.of() : Set.of(chosen.split(","));
        DefinitionJudge judge =
                new DefinitionJudge(SecondEngine.loadedWith(profiles), KnownWarnings.read(Path.of(arguments[1])));
        System.out.printf("engine ready after %d s%n", seconds(STARTED));
        for (Path file : definitionsIn(profiles, types)) {
            judge.judge(file);
        }
        if (types.isEmpty()) {
            judge.known.idle().forEach(line -> judge.fail("FAILED  no such error came: " + line));
        }
        judge.report();
        // The engine leaves worker threads behind, so the program has to be ended.
        System.exit(judge.failed == 0 ? 0 : 1);
    }

    private static List<Path> definitionsIn(Path profiles, Set<String> types) throws IOException {
        try (Stream<Path> files = Files.list(profiles)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> types.isEmpty()
                            || types.contains(file.getFileName().toString().split("-")[0]))
                    .sorted()
                    .toList();
        }
    }

    private void judge(Path file) throws IOException, InterruptedException {
        long start = System.nanoTime();
        byte[] json = Files.readAllBytes(file);
        CompletableFuture<List<Finding>> findings = new CompletableFuture<>();
        SecondEngine.Lasting own = validator;
        Thread worker = new Thread(() -> complete(own, findings, json), file.getFileName().toString());
        worker.setDaemon(true);
        worker.start();
        try {
            List<Finding> objections = findings.get(LONGEST_SECONDS, TimeUnit.SECONDS).stream()
                    .filter(finding -> finding.isError() && !known.explain(finding))
                    .toList();
            record(file, objections);
        } catch (TimeoutException lost) {
            StringBuilder where = new StringBuilder("FAILED  " + file.getFileName() + ": no end after " + LONGEST_SECONDS + " s, at");
            Stream.of(worker.getStackTrace()).forEach(frame -> where.append("\n        ").append(frame));
            fail(where.toString());
            validator = engine.lasting(); // the lost one still holds the old
        } catch (ExecutionException broken) {
            fail("FAILED  " + file.getFileName() + ": " + broken.getCause());
        }
        if (seconds(start) >= WORTH_TELLING_SECONDS) {
            System.out.printf("%s took %d s%n", file.getFileName(), seconds(start));
        }
    }

    private static void complete(
            SecondEngine.Lasting validator, CompletableFuture<List<Finding>> findings, byte[] json) {
        try {
            findings.complete(validator.validate(json));
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            findings.completeExceptionally(broken);
        }
    }

    private void record(Path file, List<Finding> objections) {
        if (objections.isEmpty()) {
            passed++;
            return;
        }
        StringBuilder failure = new StringBuilder("FAILED  " + file.getFileName());
        objections.forEach(finding -> failure.append("\n        ").append(finding));
        fail(failure.toString());
    }

    private void fail(String failure) {
        failed++;
        System.out.println(failure);
    }

    private void report() {
        if (!known.counts().isEmpty()) {
            System.out.println("Errors that are explained:");
            known.counts().forEach(System.out::println);
        }
        System.out.printf("definitions: %d passed, %d failed, in %d s%n", passed, failed, seconds(STARTED));
    }

    private static long seconds(long since) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - since);
    }
}
