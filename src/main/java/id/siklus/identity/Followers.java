package id.siklus.identity;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/** What follows the writes of people, a few at a time, each batch in a transaction of its own: a stop in the middle loses nothing. */
final class Followers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Followers.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int BATCH = 25;

    private final TransactionTemplate transaction;
    private final TraitTable table;
    private final TraitBackfill backfill;
    private final SuspectedDoubles doubles;
    private final ReplacedPeople replaced;
    private @Nullable ScheduledExecutorService timer;
    private volatile boolean running;

    Followers(
            TransactionTemplate transaction,
            TraitTable table,
            TraitBackfill backfill,
            SuspectedDoubles doubles,
            ReplacedPeople replaced) {
        this.transaction = transaction;
        this.table = table;
        this.backfill = backfill;
        this.doubles = doubles;
        this.replaced = replaced;
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

    /** A database that is away is back some time; what was not done waits in its table. */
    private void follow() {
        try {
            replaced.refresh();
            fill();
            compare();
        } catch (RuntimeException e) {
            if (running) {
                log.atWarn()
                        .addKeyValue("error", e.getClass().getSimpleName())
                        .log("People were not followed; trying again");
            }
        }
    }

    private void fill() {
        boolean more = true;
        while (running && more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> table.alone() && backfill.some(BATCH)));
        }
    }

    private void compare() {
        List<TraitTable.Row> compared;
        do {
            compared = Objects.requireNonNull(
                    transaction.execute(status -> table.alone() ? doubles.some(BATCH) : List.<TraitTable.Row>of()));
            table.watched(compared);
        } while (running && compared.size() == BATCH);
    }
}
