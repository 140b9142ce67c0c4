package id.siklus.replay;

import id.siklus.storage.OldRows;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Removes rows that only served writes of a while ago, in small statements: HAPI's rows for conditions of creates (HAPI itself deletes them all by one statement,
 * which on a busy server runs for minutes and is then cut), and answers to idempotency keys. The metric {@code siklus.bookkeeping.rows}, by table, is counted
 * by PostgreSQL's estimate; above {@code siklus.replay.bookkeeping-alarm} rows (the metric {@code siklus.bookkeeping.alarm}) a warning is logged each round.
 */
final class Bookkeeping implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Bookkeeping.class);
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final OldRows oldRows;
    private final ReplayProperties properties;
    private final AtomicLong conditions = new AtomicLong();
    private final AtomicLong answers = new AtomicLong();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "siklus-bookkeeping"));

    Bookkeeping(JdbcTemplate jdbc, ReplayProperties properties, MeterRegistry meters) {
        this.oldRows = new OldRows(jdbc);
        this.properties = properties;
        Gauge.builder("siklus.bookkeeping.rows", conditions, AtomicLong::get)
                .tag("table", "hfj_res_search_url")
                .register(meters);
        Gauge.builder("siklus.bookkeeping.rows", answers, AtomicLong::get)
                .tag("table", "answered")
                .register(meters);
        Gauge.builder("siklus.bookkeeping.alarm", properties, ReplayProperties::bookkeepingAlarm)
                .register(meters);
    }

    void start() {
        clock.scheduleWithFixedDelay(this::round, PAUSE.toSeconds(), PAUSE.toSeconds(), TimeUnit.SECONDS);
    }

    private void round() {
        try {
            purge();
        } catch (RuntimeException e) { // one that got out would end all further rounds
            log.warn("Bookkeeping rows could not be removed, next try in {} min", PAUSE.toMinutes(), e);
        }
    }

    /** @return how many rows were removed */
    long purge() {
        long removed = olderThan(properties.conditionsKept(), "hfj_res_search_url", "created_time")
                + olderThan(properties.answersKept(), "siklus.answered", "created_at");
        conditions.set(oldRows.estimate("hfj_res_search_url"));
        answers.set(oldRows.estimate("siklus.answered"));
        if (conditions.get() > properties.bookkeepingAlarm() || answers.get() > properties.bookkeepingAlarm()) {
            log.warn(
                    "Bookkeeping tables grow beyond {} rows: hfj_res_search_url {}, siklus.answered {}",
                    properties.bookkeepingAlarm(),
                    conditions,
                    answers);
        }
        return removed;
    }

    private long olderThan(Duration kept, String table, String column) {
        return oldRows.remove(table, column + " < now() - make_interval(secs => ?)", kept.toSeconds());
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
