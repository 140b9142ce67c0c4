package id.siklus.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Asks a second validation engine whether every example of the guide is valid and every counter-example invalid for the
 * reason it names, and whether every warning is of a kind that the guide explains. Exit status 1 when one is not.
 *
 * <p>Arguments: the compiled profiles, the folder of counter-examples, the table of explained warnings, then any further
 * folders of resources that must be valid.
 */
public final class Judge {

    private static final long STARTED = System.nanoTime();

    private final SecondEngine engine;
    private final Path examples;
    private final KnownWarnings known;
    private int failed;
    private int passed;

    private Judge(SecondEngine engine, Path examples, KnownWarnings known) {
        this.engine = engine;
        this.examples = examples;
        this.known = known;
    }

    public static void main(String[] arguments) throws Exception {
        Path profiles = Path.of(arguments[0]);
        KnownWarnings known = KnownWarnings.read(Path.of(arguments[2]));
        Judge judge = new Judge(SecondEngine.loadedWith(profiles), profiles.resolve("example"), known);
        judge.engine.checkReferences(true);
        judge.expectValid(
                judge.examples, finding -> judge.isErrorOrUnexplained(finding) || finding.isBrokenRuleOfTheGuide());
        judge.expectInvalid(Path.of(arguments[1]));
        judge.engine.checkReferences(false);
        for (int further = 3; further < arguments.length; further++) {
            judge.expectValid(Path.of(arguments[further]), judge::isErrorOrUnexplained);
        }
        judge.expectNoIdleReason();
        judge.report();
        // The engine leaves worker threads behind, so the program has to be ended.
        System.exit(judge.failed == 0 ? 0 : 1);
    }

    private void expectValid(Path folder, Predicate<Finding> objection) throws IOException {
        for (Path file : jsonFilesIn(folder)) {
            List<Finding> objections =
                    engine.validate(Files.readAllBytes(file)).stream().filter(objection).toList();
            record(objections.isEmpty(), file, "should be valid, and every warning explained", objections);
        }
    }

    private boolean isErrorOrUnexplained(Finding finding) {
        return finding.isError() || finding.isWarning() && !known.explain(finding);
    }

    private void expectInvalid(Path folder) throws IOException {
        for (Path file : jsonFilesIn(folder)) {
            CounterExample counterExample = CounterExample.read(file);
            List<Finding> findings = engine.validate(counterExample.appliedTo(examples));
            record(counterExample.isConfirmedBy(findings), file, "should fail with " + counterExample.wanted(), findings);
        }
    }

    /** A reason for what no longer happens would hide it when it comes back. */
    private void expectNoIdleReason() {
        known.idle().forEach(line -> fail("FAILED  no such warning came: " + line));
    }

    private void record(boolean asExpected, Path file, String expectation, List<Finding> findings) {
        if (asExpected) {
            passed++;
            return;
        }
        StringBuilder failure = new StringBuilder("FAILED  " + file.getFileName() + ": " + expectation);
        findings.forEach(finding -> failure.append("\n        ").append(finding));
        fail(failure.toString());
    }

    /** Told at once: a run takes minutes. */
    private void fail(String failure) {
        failed++;
        System.out.println(failure);
    }

    private void report() {
        System.out.println("Warnings that are explained:");
        known.counts().forEach(System.out::println);
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - STARTED);
        System.out.printf("%d passed, %d failed, in %d s%n", passed, failed, seconds);
    }

    private static List<Path> jsonFilesIn(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }
}
