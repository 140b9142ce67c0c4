package id.siklus.identity;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * What follows the writes of people, a few at a time, each batch in a transaction of its own: a stop in the middle loses nothing. How many wait to be compared is
 * {@code siklus.identity.waiting}; what failed and is tried again is counted in {@code siklus.identity.failures}, by its name.
 */
final class Followers implements SmartLifecycle {

    /** More than a Puskesmas has people: something is wrong. */
    static final int ALARM = 100_000;

    private static final Logger log = LoggerFactory.getLogger(Followers.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int BATCH = 25;

    private final PatientBatches batches;
    private final TraitTable table;
    private final TraitBackfill backfill;
    private final SuspectedDoubles doubles;
    private final ReplacedPeople replaced;
    private final LateRecords late;
    private final MeterRegistry meters;
    private final AtomicLong waiting = new AtomicLong();
    private @Nullable ScheduledExecutorService timer;
    private volatile boolean running;

    Followers(
            PatientBatches batches,
            TraitTable table,
            TraitBackfill backfill,
            SuspectedDoubles doubles,
            ReplacedPeople replaced,
            LateRecords late,
            MeterRegistry meters) {
        this.batches = batches;
        this.table = table;
        this.backfill = backfill;
        this.doubles = doubles;
        this.replaced = replaced;
        this.late = late;
        this.meters = meters;
        Gauge.builder("siklus.identity.waiting", waiting, AtomicLong::get).register(meters);
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "identity");
            thread.setDaemon(true);
            return thread;
        });
        running = true;
        started.scheduleWithFixedDelay(this::follow, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        timer = started;
    }

    @Override
    public void stop() {
        running = false;
        ScheduledExecutorService started = timer;
        if (started != null) {
            started.shutdown();
            awaitBatch(started);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static void awaitBatch(ScheduledExecutorService started) {
        try {
            if (!started.awaitTermination(PAUSE.toSeconds(), TimeUnit.SECONDS)) {
                started.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        attempt("replaced", replaced::refresh);
        attempt("late", late::move);
        attempt("fill", this::fill);
        attempt("compare", this::compare);
        attempt("count", this::count);
    }

    /** A database that is away is back some time; what was not done waits in its table. One that fails keeps none of the others from its work. */
    private void attempt(String name, Runnable work) {
        if (!running) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            if (running) {
                meters.counter("siklus.identity.failures", "work", name).increment();
                log.atWarn()
                        .addKeyValue("work", name)
                        .addKeyValue("error", e.getClass().getSimpleName())
                        .log("People were not followed; trying again");
            }
        }
    }

    private void fill() {
        List<TraitBackfill.Stored> people;
        do {
            people = backfill.next(BATCH, batches.leftOut());
            List<TraitBackfill.Stored> done = batches.each(people, TraitBackfill.Stored::person, backfill::fill);
            if (done.isEmpty()) {
                return;
            }
            backfill.pass(done);
        } while (running && people.size() == BATCH);
    }

    /** Who is noted as compared in the transaction that writes the Tasks would make a writer of the same person wait, and be waited for. */
    private void compare() {
        List<TraitTable.Row> people;
        do {
            people = table.unwatched(BATCH, batches.leftOut());
            List<TraitTable.Row> compared = batches.each(people, TraitTable.Row::person, doubles::compare);
            if (compared.isEmpty()) {
                return;
            }
            table.watched(compared);
        } while (running && people.size() == BATCH);
    }

    private void count() {
        waiting.set(table.waiting(ALARM));
        if (waiting.get() >= ALARM) {
            log.warn("More than {} people wait to be compared with the others", ALARM);
        }
    }
}
