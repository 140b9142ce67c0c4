package id.siklus.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the log says of transactions that end late, of those that fail, and of what is gone. */
class ChangeLogTest {

    private final LoggedDatabase database = LoggedDatabase.shared();
    private final ChangeLog log = database.changes();

    @Test
    void eachVersionAndEachRemovalHasOneRow() throws SQLException {
        Moment before = log.now();
        long key = database.create("Basic", 1)[0];
        database.inTransaction(connection -> HandWrittenRows.update(connection, key));
        database.inTransaction(connection -> HandWrittenRows.delete(connection, key));
        database.inTransaction(connection -> HandWrittenRows.update(connection, key));
        database.inTransaction(connection -> HandWrittenRows.purge(connection, key));

        Moment after = log.now();

        assertThat(database.changes(before, after))
                .containsExactly(key + "/1 C", key + "/2 U", key + "/3 D", key + "/4 P", key + "/4 U");
        assertThat(database.jdbc()
                        .queryForList(
                                "select l.operation::text from " + after.changesAfter(before)
                                        + " order by l.xid, l.seq",
                                String.class))
                .containsExactly("C", "U", "D", "U", "P");
        assertThat(database.jdbc()
                        .queryForList(
                                "select r.res_type || '/' || r.fhir_id || ' ' || r.partition_id from "
                                        + after.purgedAfter(before),
                                String.class))
                .containsExactly("Basic/r" + key + " 7");
    }

    @Test
    void aTransactionThatFailsLeavesNothing() throws SQLException {
        Moment before = log.now();
        try (Connection connection = database.begin()) {
            HandWrittenRows.create(connection, "Basic", 3);
            connection.rollback();
        }

        Moment after = log.now();

        assertThat(database.changes(before, after)).isEmpty();
    }

    @Test
    void whatIsCommittedLateComesOnceAndInTheIncrementOfItsCommit() throws SQLException {
        Moment before = log.now();
        long key;
        Moment open;
        Moment stillOpen;
        try (Connection connection = database.begin()) {
            key = HandWrittenRows.create(connection, "Basic", 1)[0];
            open = log.now();
            HandWrittenRows.update(connection, key);
            stillOpen = log.now();
            connection.commit();
        }

        Moment after = log.now();

        assertThat(database.changes(before, open)).isEmpty();
        assertThat(database.changes(open, stillOpen)).isEmpty();
        assertThat(database.changes(stillOpen, after)).containsExactly(key + "/1 C", key + "/2 U");
        assertThat(database.rows(stillOpen, "Basic")).doesNotContain("r" + key + "/1", "r" + key + "/2");
        assertThat(database.rows(after, "Basic")).contains("r" + key + "/2");
    }

    @Test
    void aStateOfThePastIsReadWhateverHasHappenedSince() throws SQLException {
        long[] keys = database.create("Flag", 4);
        database.inTransaction(connection -> HandWrittenRows.delete(connection, keys[1]));
        Moment past = log.now();

        database.inTransaction(connection -> HandWrittenRows.update(connection, keys[0]));
        database.inTransaction(connection -> HandWrittenRows.update(connection, keys[0]));
        database.inTransaction(connection -> HandWrittenRows.update(connection, keys[1]));
        database.inTransaction(connection -> HandWrittenRows.delete(connection, keys[2]));
        long later = database.create("Flag", 1)[0];
        Moment present = log.now();

        assertThat(database.rows(past, "Flag"))
                .containsExactly(
                        "r" + keys[0] + "/1", "r" + keys[1] + "/2-", "r" + keys[2] + "/1", "r" + keys[3] + "/1");
        assertThat(database.rows(present, "Flag"))
                .containsExactly(
                        "r" + keys[0] + "/3",
                        "r" + keys[1] + "/3",
                        "r" + keys[2] + "/2-",
                        "r" + keys[3] + "/1",
                        "r" + later + "/1");
    }

    @Test
    void anIdThatIsTakenAgainAfterARemovalIsNotToldAsRemoved() throws SQLException {
        long[] keys = database.create("List", 2);
        Moment before = log.now();
        database.inTransaction(connection -> HandWrittenRows.purge(connection, keys[0]));
        Moment purged = log.now();
        long again = database.create("List", 1)[0];
        database.jdbc().update("update hfj_resource set fhir_id = ? where res_id = ?", "r" + keys[0], again);
        Moment after = log.now();

        assertThat(gone(before, purged)).containsExactly("r" + keys[0]);
        assertThat(gone(before, after)).isEmpty();
        assertThat(gone(purged, after)).isEmpty();
        assertThat(database.rows(after, "List")).contains("r" + keys[0] + "/1");
    }

    @Test
    void momentsAtOnceDifferAndEachContainsTheOneBefore() throws SQLException {
        ConcurrentSkipListMap<Instant, Moment> noted = new ConcurrentSkipListMap<>();
        CompletableFuture.allOf(IntStream.range(0, 8)
                        .mapToObj(thread -> CompletableFuture.runAsync(() -> {
                            for (int i = 0; i < 25; i++) {
                                Moment moment = log.now();
                                noted.put(moment.time(), moment);
                                create();
                            }
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(noted).hasSize(200);
        Moment earlier = noted.firstEntry().getValue();
        for (Moment later : noted.tailMap(earlier.time(), false).values()) {
            assertThat(database.changes(later, earlier)).isEmpty();
            assertThat(log.at(later.time())).contains(later);
            earlier = later;
        }
    }

    @Test
    void aTimeThatNobodyWasToldIsNoMomentButHasOneBeforeIt() {
        Moment noted = log.now();

        assertThat(log.at(noted.time())).contains(noted);
        assertThat(log.at(noted.time().plusNanos(1_000))).isEmpty();
        assertThat(log.at(noted.time().plusSeconds(3_600))).isEmpty();
        assertThat(log.notAfter(noted.time())).contains(noted);
        assertThat(log.notAfter(noted.time().plusNanos(500_000))).contains(noted);
        assertThat(log.notAfter(noted.time().minusMillis(1)))
                .get()
                .extracting(Moment::time)
                .isNotEqualTo(noted.time());
        assertThat(log.notAfter(Instant.parse("2020-01-01T00:00:00Z"))).isEmpty();
    }

    @Test
    void nothingButSnapshotsAndTypesGetsIntoTheSql() {
        assertThatThrownBy(() -> new Moment(Instant.EPOCH, "1:1:' or true"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Moment(Instant.EPOCH, "1:1:").rows("Patient' or true", 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theServerItselfCannotSwitchTheLogOff() {
        assertThatThrownBy(() -> database.jdbc().execute("alter table hfj_res_ver disable trigger siklus_log_versions"))
                .hasMessageContaining("must be owner");
    }

    @Test
    void aDatabaseThatWasLoadedElsewhereBeginsItsLogAnew() throws SQLException {
        long key = database.create("Slot", 1)[0];
        Moment noted = log.now();
        database.inTransaction(connection -> HandWrittenRows.update(connection, key));
        database.leave();
        database.ownersJdbc().execute("create database elsewhere template postgres");

        try (HikariDataSource elsewhere = database.owner("elsewhere")) {
            ChangeLog copied = LoggedDatabase.changes(elsewhere);
            assertThat(copied.at(noted.time())).isEmpty();
            assertThat(copied.notAfter(noted.time())).isEmpty();
            Set<String> rows = rows(elsewhere);
            new DatabaseGate(elsewhere).pass();

            assertThat(copied.at(noted.time())).isEmpty();
            assertThat(rows(elsewhere)).isEmpty();
            assertThat(rows).isNotEmpty();
            assertThat(copied.notAfter(Instant.now().plusSeconds(60))).isPresent();
        }
        assertThat(log.at(noted.time())).contains(noted);
        new DatabaseGate(database.owner()).pass();
        assertThat(log.at(noted.time())).contains(noted);
    }

    private static Set<String> rows(HikariDataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            String all = HandWrittenRows.value(
                    connection, "select string_agg(res_id || '/' || version, ' ') from siklus.change_log");
            return all == null ? Set.of() : Set.of(all.split(" "));
        }
    }

    private List<String> gone(Moment earlier, Moment later) {
        return database.jdbc()
                .queryForList(
                        "select r.fhir_id from " + later.purgedAfter(earlier) + " where r.res_type = 'List'",
                        String.class);
    }

    private void create() {
        try {
            database.create("Basic", 1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
