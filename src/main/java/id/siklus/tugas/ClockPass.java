package id.siklus.tugas;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at the people for whom something becomes late, which no write tells. Each knows its next moment, so a pass reads only those whose moment has come; a few in
 * one transaction, held by their rows, so that several nodes share them.
 */
final class ClockPass implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ClockPass.class);
    private static final int TOGETHER = 20;
    private static final Duration AFTER_FAILURE = Duration.ofHours(1);

    private final WorkTable table;
    private final PersonWork work;
    private final StoredRules rules;
    private final TransactionTemplate transactions;
    private final Duration pause;
    private final Clock clock;
    private final ScheduledExecutorService passes = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "siklus-tugas");
        thread.setDaemon(true);
        return thread;
    });

    ClockPass(
            WorkTable table,
            PersonWork work,
            StoredRules rules,
            TransactionTemplate transactions,
            Duration pause,
            Clock clock) {
        this.table = table;
        this.work = work;
        this.rules = rules;
        this.transactions = transactions;
        this.pause = pause;
        this.clock = clock;
    }

    void start() {
        passes.scheduleWithFixedDelay(this::round, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void round() {
        try {
            pass();
        } catch (RuntimeException e) { // one that got out would end all further rounds
            log.warn("Who is late could not be looked at, next try in {} s", pause.toSeconds(), e);
        }
    }

    /** @return how many people were looked at */
    int pass() {
        VisitRules now = rules.now();
        if (!now.isComplete()) {
            return 0;
        }
        transactions.executeWithoutResult(status -> {
            if (table.noteRules(now.hash())) {
                table.lookAtAll();
            }
            table.lookWhereADrawerWasOpened();
        });
        Instant until = clock.instant();
        int looked = 0;
        for (int some = TOGETHER; some > 0 && !passes.isShutdown(); looked += Math.max(some, 0)) {
            some = look(until);
        }
        return looked;
    }

    private int look(Instant until) {
        try {
            return some(until, TOGETHER);
        } catch (RuntimeException e) {
            log.warn("Some people could not be looked at together, now one by one: {}", e.toString());
        }
        return one(until);
    }

    private int some(Instant until, int most) {
        Integer looked = transactions.execute(status -> {
            List<Long> people = table.due(until, most);
            people.stream().sorted().forEach(work::look);
            return people.size();
        });
        return looked == null ? 0 : looked;
    }

    /** Who cannot be looked at waits, and nobody waits for them. */
    private int one(Instant until) {
        long[] tried = new long[1];
        try {
            Integer looked = transactions.execute(status -> {
                List<Long> people = table.due(until, 1);
                people.forEach(person -> {
                    tried[0] = person;
                    work.look(person);
                });
                return people.size();
            });
            return looked == null ? 0 : looked;
        } catch (RuntimeException e) {
            if (tried[0] == 0) {
                throw e;
            }
            log.error(
                    "The work of person {} could not be looked at, again in {} min",
                    tried[0],
                    AFTER_FAILURE.toMinutes(),
                    e);
            transactions.executeWithoutResult(
                    status -> table.lookAgain(tried[0], clock.instant().plus(AFTER_FAILURE)));
            return 1;
        }
    }

    @Override
    public void close() {
        passes.shutdownNow();
    }
}
