package id.siklus.chaos;

import id.siklus.chaos.Load.Attempt;
import id.siklus.launch.ServerProcess;
import java.util.List;
import java.util.Random;

/** R2: PostgreSQL, a process of its own, is restarted in immediate mode while four writers send and send again. */
final class RestartedDatabase implements Trial {

    private static final int WRITERS = 4;
    private static final int LONGEST_DELAY_MILLIS = 3_000;
    private static final double LONGEST_RECOVERY_SECONDS = 10;

    @Override
    public String number() {
        return "R2";
    }

    @Override
    public String method() {
        return "immediate restart of an external PostgreSQL mid-load";
    }

    @Override
    public void run(Stage stage, Findings findings) throws Exception {
        Random random = stage.random(number());
        try (SeparatePostgres postgres = new SeparatePostgres(
                stage.folder("r2-postgres").toAbsolutePath().resolve("pg"), ServerProcess.freePort())) {
            Site site = stage.site("r2", postgres.keys());
            try (site) {
                List<Attempt> attempts;
                double slowest = 0;
                try (Load load = Load.untilTaken(site.client(), stage.visits(), WRITERS)) {
                    load.awaitAcknowledged(WRITERS, 60_000);
                    for (int round = 0; round < stage.form().restarts(); round++) {
                        // The random moment of the restart.
                        Thread.sleep(500 + random.nextInt(LONGEST_DELAY_MILLIS));
                        postgres.restartImmediately();
                        slowest = Math.max(slowest, secondsUntilTaken(load));
                    }
                    load.close();
                    attempts = load.attempts();
                }
                report(stage, findings, attempts, slowest, Ledger.of(site));
            }
        }
    }

    private static void report(Stage stage, Findings findings, List<Attempt> attempts, double slowest, Ledger ledger) {
        long acknowledged = attempts.stream().filter(Attempt::acknowledged).count();
        findings.note("restarts", stage.form().restarts());
        findings.expectSome("Bundles acknowledged", acknowledged);
        findings.note("answers by status", Load.statuses(attempts));
        findings.expectZero("acknowledged Bundles lost", ledger.lost(attempts));
        findings.expectZero("half Bundles", ledger.half(attempts));
        findings.expectZero("Bundles stored twice", ledger.doubles());
        findings.expectWithin(
                "slowest recovery, s after PostgreSQL answered",
                slowest,
                LONGEST_RECOVERY_SECONDS,
                stage.form().patience());
        findings.expectZero(
                "answers that were neither success nor 503",
                attempts.stream()
                        .filter(attempt -> !attempt.acknowledged())
                        .filter(attempt ->
                                attempt.reply() == null || attempt.reply().status() != 503)
                        .count());
        findings.expectZero(
                "503 without Retry-After",
                attempts.stream()
                        .map(Attempt::reply)
                        .filter(reply -> reply != null && reply.status() == 503)
                        .filter(reply ->
                                reply.headers().firstValue("Retry-After").isEmpty())
                        .count());
    }

    private static double secondsUntilTaken(Load load) throws InterruptedException {
        long begin = System.nanoTime();
        load.awaitAcknowledgedSince(begin, 1, 60_000);
        return (System.nanoTime() - begin) / 1e9;
    }
}
