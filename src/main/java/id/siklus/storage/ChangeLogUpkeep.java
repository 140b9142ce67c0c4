package id.siklus.storage;

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
 * Notes a moment every few minutes while there are changes, so that any time has one shortly before it, and removes moments and rows of the log that are older
 * than {@code siklus.change-log.retention}. The metrics: {@code siklus.change_log.rows}, by PostgreSQL's estimate, and {@code siklus.change_log.oldest}, the age
 * of the oldest row.
 */
final class ChangeLogUpkeep implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ChangeLogUpkeep.class);
    private static final Duration PAUSE = Duration.ofMinutes(5);

    /** Of several nodes one notes; a little less than the pause, so that a node does not miss its own turn. */
    private static final Duration RECENT = Duration.ofMinutes(4);

    private final JdbcTemplate jdbc;
    private final OldRows oldRows;
    private final ChangeLog changes;
    private final ChangeLogProperties properties;
    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong oldest = new AtomicLong();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "siklus-change-log"));

    ChangeLogUpkeep(JdbcTemplate jdbc, ChangeLog changes, ChangeLogProperties properties, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.oldRows = new OldRows(jdbc);
        this.changes = changes;
        this.properties = properties;
        Gauge.builder("siklus.change_log.rows", rows, AtomicLong::get).register(meters);
        Gauge.builder("siklus.change_log.oldest", oldest, AtomicLong::get)
                .baseUnit("seconds")
                .register(meters);
    }

    void start() {
        clock.scheduleWithFixedDelay(this::round, PAUSE.toSeconds(), PAUSE.toSeconds(), TimeUnit.SECONDS);
    }

    private void round() {
        try {
            noteChanges(RECENT);
            purge();
        } catch (RuntimeException e) { // one that got out would end all further rounds
            log.warn("The change log could not be kept, next try in {} min", PAUSE.toMinutes(), e);
        }
    }

    /** @return whether a moment was noted: something was committed since the last one, and that is older than {@code recent} */
    boolean noteChanges(Duration recent) {
        boolean due = Boolean.TRUE.equals(jdbc.queryForObject("""
                select exists (
                    select from siklus.moment m
                    where m.time = (select max(time) from siklus.moment) and m.time <= now() - make_interval(secs => ?)
                        and exists (
                            select from siklus.change_log l
                            where l.xid >= pg_snapshot_xmin(m.snapshot) and not pg_visible_in_snapshot(l.xid, m.snapshot)))""", Boolean.class, recent.toSeconds()));
        if (due) {
            changes.now();
        }
        return due;
    }

    /**
     * Moments first: what is still known of one needs no row of a transaction that every remaining moment contains. What a follower has not read stays too.
     *
     * @return how many rows of the log were removed
     */
    long purge() {
        long kept = properties.rowsKept().toSeconds();
        jdbc.update("""
                delete from siklus.moment
                where time < now() - make_interval(secs => ?) and time < (select max(time) from siklus.moment)""", kept);
        // Nobody waits longer than that for a follower that no node runs any more. It is told, and begins anew.
        jdbc.update("update siklus.follower set form = null where seen_at < now() - make_interval(secs => ?)", kept);
        String firstOpen = jdbc.queryForObject("""
                select least(
                    (select pg_snapshot_xmin(snapshot) from siklus.moment order by time limit 1),
                    (select min(cursor_xid) from siklus.follower where form is not null))::text""", String.class);
        long removed = oldRows.remove(
                "siklus.change_log", "xid < ?::xid8 and at < now() - make_interval(secs => ?)", firstOpen, kept);
        rows.set(oldRows.estimate("siklus.change_log"));
        Long age = jdbc.query(
                "select extract(epoch from now() - at)::bigint from siklus.change_log order by xid, seq limit 1",
                result -> result.next() ? result.getLong(1) : 0L);
        oldest.set(age == null ? 0 : age);
        return removed;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
