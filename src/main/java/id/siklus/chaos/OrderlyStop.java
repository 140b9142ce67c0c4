package id.siklus.chaos;

import id.siklus.chaos.Load.Attempt;
import java.time.Duration;
import java.util.List;

/** R10, first half: SIGTERM under load. What is under way is answered, what was acknowledged is kept. */
final class OrderlyStop implements Trial {

    private static final int WRITERS = 4;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(45);

    /** A request that was sent less than this before the signal may meet a closing socket. */
    private static final long MARGIN_NANOS = 50_000_000;

    @Override
    public String number() {
        return "R10";
    }

    @Override
    public String method() {
        return "SIGTERM under load";
    }

    @Override
    public void run(Stage stage, Findings findings) throws Exception {
        Site site = stage.shared();
        List<Attempt> attempts;
        long signal;
        boolean ended;
        double seconds;
        try (Load load = Load.untilBroken(site.client(), stage.visits(), WRITERS)) {
            load.awaitAcknowledged(2 * WRITERS, 30_000);
            signal = System.nanoTime();
            ended = site.stop(LONGEST_STOP);
            seconds = (System.nanoTime() - signal) / 1e9;
            load.close();
            attempts = load.attempts();
        }
        site.start();
        Ledger ledger = Ledger.of(site);
        findings.expect("the server ended", ended, "true", ended);
        findings.expectWithin(
                "seconds from SIGTERM to the end", seconds, 35, stage.form().patience());
        findings.expectZero(
                "requests under way that got no answer",
                attempts.stream()
                        .filter(one -> one.reply() == null && one.sent() < signal - MARGIN_NANOS)
                        .count());
        findings.note("answers by status", Load.statuses(attempts));
        findings.expectSome(
                "Bundles acknowledged",
                attempts.stream().filter(Attempt::acknowledged).count());
        findings.expectZero(
                "answers that were neither success nor 503",
                attempts.stream()
                        .map(Attempt::reply)
                        .filter(reply -> reply != null && !reply.ok() && reply.status() != 503)
                        .count());
        findings.expectZero("acknowledged Bundles lost", ledger.lost(attempts));
        findings.expectZero("half Bundles", ledger.half(attempts));
    }
}
