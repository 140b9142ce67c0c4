package id.siklus.chaos;

import id.siklus.chaos.Load.Attempt;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** R1: the server's process is killed at random moments while four writers send. */
final class KilledServer implements Trial {

    private static final int WRITERS = 4;
    private static final int LONGEST_DELAY_MILLIS = 4_000;
    private static final long LONGEST_WARM_UP_MILLIS = 30_000;

    @Override
    public String number() {
        return "R1";
    }

    @Override
    public String method() {
        return "kill -9 of the server at random moments of a 4-writer ingest";
    }

    @Override
    public void run(Stage stage, Findings findings) throws Exception {
        Site site = stage.shared();
        Random random = stage.random(number());
        long setAsideBefore = Followed.setAside(site);
        List<Attempt> attempts = new ArrayList<>();
        double slowestStart = 0;
        for (int round = 0; round < stage.form().kills(); round++) {
            try (Load load = Load.untilBroken(site.client(), stage.visits(), WRITERS)) {
                load.awaitAcknowledged(1 + random.nextInt(4), LONGEST_WARM_UP_MILLIS);
                // The random moment of the kill.
                Thread.sleep(random.nextInt(LONGEST_DELAY_MILLIS));
                site.kill();
                load.close();
                attempts.addAll(load.attempts());
            }
            long begin = System.nanoTime();
            site.start();
            slowestStart = Math.max(slowestStart, (System.nanoTime() - begin) / 1e9);
        }
        Ledger ledger = Ledger.of(site);
        long acknowledged = attempts.stream().filter(Attempt::acknowledged).count();
        findings.note("kills", stage.form().kills());
        findings.expectSome("Bundles acknowledged", acknowledged);
        findings.note("Bundles cut off by a kill", attempts.size() - acknowledged);
        findings.note("of these stored whole, unheard", ledger.storedUnheard(attempts));
        findings.expectZero("acknowledged Bundles lost", ledger.lost(attempts));
        findings.expectZero("half Bundles", ledger.half(attempts));
        findings.expectZero(
                "acknowledged Bundles without a row in the access trail", ledger.acknowledgedWithoutTrail(attempts));
        findings.note("slowest start after a kill, s", slowestStart);
        Followed.report(site, findings, setAsideBefore);
    }
}
