package id.siklus.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Moments come by themselves while there is work, and what is too old goes without anybody's increment losing a row. */
class ChangeLogUpkeepTest {

    private static final Duration RETENTION = Duration.ofDays(30);

    private final LoggedDatabase database = LoggedDatabase.shared();
    private final ChangeLog log = database.changes();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @BeforeEach
    void nobodyHasAnythingToRead() {
        database.ownersJdbc().update("delete from siklus.follower");
    }

    @Test
    void momentsAreNotedWhileThereAreChangesOnly() throws SQLException {
        try (ChangeLogUpkeep upkeep = upkeep()) {
            log.now();
            assertThat(upkeep.noteChanges(Duration.ZERO)).isFalse();

            database.create("Basic", 1);

            assertThat(upkeep.noteChanges(Duration.ofMinutes(4))).isFalse();
            assertThat(upkeep.noteChanges(Duration.ZERO)).isTrue();
            assertThat(upkeep.noteChanges(Duration.ZERO)).isFalse();
        }
    }

    @Test
    void whatIsOldGoesAndWhatAKeptMomentNeedsStays() throws SQLException {
        Moment forgotten = log.now();
        long first = database.create("Basic", 1)[0];
        ageEverything("40 days");
        Moment kept = log.now();
        long late = database.create("Basic", 1)[0];
        // As if its transaction had been open for as long: it came after the moment that is kept, however old its row
        // looks.
        database.ownersJdbc()
                .update("update siklus.change_log set at = now() - interval '40 days' where res_id = ?", late);

        try (ChangeLogUpkeep upkeep = upkeep()) {
            assertThat(upkeep.purge()).isPositive();
        }

        assertThat(count("select count(*) from siklus.change_log where res_id = " + first))
                .isZero();
        assertThat(count("select count(*) from siklus.change_log where res_id = " + late))
                .isOne();
        assertThat(log.at(forgotten.time())).isEmpty();
        assertThat(log.at(kept.time())).contains(kept);
        assertThat(database.changes(kept, log.now())).contains(late + "/1 C");
        assertThat(meters.get("siklus.change_log.rows").gauge().value()).isNotNegative();
        assertThat(meters.get("siklus.change_log.oldest").gauge().value())
                .isGreaterThanOrEqualTo(Duration.ofDays(39).toSeconds());
    }

    @Test
    void rowsOutliveTheMomentsThatAreAnsweredByTheLongestWork() throws SQLException {
        log.now();
        long key = database.create("Basic", 1)[0];
        ageEverything("31 days");
        Instant old = database.jdbc()
                .queryForObject("select max(time) from siklus.moment", java.time.OffsetDateTime.class)
                .toInstant();
        log.now();

        try (ChangeLogUpkeep upkeep = upkeep()) {
            upkeep.purge();
        }

        assertThat(count("select count(*) from siklus.change_log where res_id = " + key))
                .isOne();
        assertThat(LoggedDatabase.changes(database.owner(), RETENTION).at(old)).isEmpty();
        assertThat(log.at(old)).isPresent();
    }

    @Test
    void whatAFollowerHasNotReadStaysAndOneThatNobodyRunsIsToldWhatItHasMissed() throws SQLException {
        long read = database.create("Basic", 1)[0];
        follower("alive");
        follower("abandoned");
        long unread = database.create("Basic", 1)[0];
        ageEverything("40 days");
        log.now();
        database.ownersJdbc()
                .update("update siklus.follower set seen_at = now() - interval '33 days' where name = 'abandoned'");

        try (ChangeLogUpkeep upkeep = upkeep()) {
            upkeep.purge();
        }

        assertThat(count("select count(*) from siklus.change_log where res_id = " + read))
                .isZero();
        assertThat(count("select count(*) from siklus.change_log where res_id = " + unread))
                .isOne();
        assertThat(count("select count(*) from siklus.follower where name = 'abandoned' and form is null"))
                .isOne();

        database.ownersJdbc().update("delete from siklus.follower where name = 'alive'");
        try (ChangeLogUpkeep upkeep = upkeep()) {
            upkeep.purge();
        }

        assertThat(count("select count(*) from siklus.change_log where res_id = " + unread))
                .isZero();
        database.ownersJdbc().update("delete from siklus.follower where name = 'abandoned'");
    }

    /** One that has read everything. */
    private void follower(String name) {
        database.jdbc().update("""
                        insert into siklus.follower (name, cursor_xid, cursor_seq, database_id, form)
                        values (?, pg_snapshot_xmin(pg_current_snapshot()), 0, siklus.database_id(), 'x')""", name);
    }

    private ChangeLogUpkeep upkeep() {
        return new ChangeLogUpkeep(database.jdbc(), log, new ChangeLogProperties(RETENTION), meters);
    }

    private void ageEverything(String by) {
        database.ownersJdbc().update("update siklus.change_log set at = at - interval '" + by + "'");
        database.ownersJdbc().update("update siklus.moment set time = time - interval '" + by + "'");
    }

    private long count(String sql) {
        Long count = database.jdbc().queryForObject(sql, Long.class);
        return count == null ? -1 : count;
    }
}
