package id.siklus.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Sixteen writers whose transactions begin and end whenever they like, some of them failing, while moments are noted every few milliseconds. */
class ChangeLogStormTest {

    private static final int WRITERS = 16;
    private static final int STORM_MS = 4_000;

    private record Seen(Moment moment, List<String> rows) {}

    private final LoggedDatabase database = LoggedDatabase.shared();
    private final ChangeLog log = database.changes();
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Moment> moments = Collections.synchronizedList(new ArrayList<>());
    private final ConcurrentLinkedQueue<Seen> seen = new ConcurrentLinkedQueue<>();

    @Test
    void everyRowIsInExactlyOneIncrementAndEveryStateIsTheOneThatWas() throws Exception {
        moments.add(log.now());

        rage();

        moments.add(log.now());
        List<String> all = new ArrayList<>();
        for (int i = 1; i < moments.size(); i++) {
            all.addAll(rows(moments.get(i), moments.get(i - 1)));
        }
        Moment first = moments.get(0);
        Moment last = moments.get(moments.size() - 1);
        assertThat(moments).hasSizeGreaterThan(100);
        assertThat(all).hasSizeGreaterThan(1_000).doesNotHaveDuplicates();
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(rows(last, first))
                .containsExactlyInAnyOrderElementsOf(stored());
        assertThat(seen).hasSizeGreaterThan(20);
        for (Seen one : seen) {
            assertThat(database.rows(one.moment(), "Goal")).isEqualTo(one.rows());
        }
    }

    private void rage() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            List<Future<Void>> all = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int seed = i;
                all.add(threads.submit(() -> write(new Random(seed))));
            }
            all.add(threads.submit(repeated(() -> moments.add(log.now()))));
            all.add(threads.submit(repeated(this::look)));
            // The storm is a time, not a number of writes: the point is what overlaps. A slow machine may have more of
            // it.
            Thread.sleep(STORM_MS);
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> all.stream().anyMatch(Future::isDone) || moments.size() > 100 && seen.size() > 20);
            over.set(true);
            for (Future<Void> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<Void> repeated(Callable<?> work) {
        return () -> {
            while (!over.get()) {
                work.call();
                // Every few milliseconds, and not as often as one core can.
                Thread.sleep(3);
            }
            return null;
        };
    }

    /** Its own resources only: two writers never wait for one row, so that each ends when it wants to. */
    private Void write(Random random) throws SQLException, InterruptedException {
        List<Long> own = new ArrayList<>();
        while (!over.get()) {
            List<Long> created = new ArrayList<>();
            try (Connection connection = database.begin()) {
                for (int i = random.nextInt(4); i >= 0; i--) {
                    act(connection, random, own, created);
                    // Time for other transactions to begin and end within this one.
                    Thread.sleep(random.nextInt(6));
                }
                if (random.nextInt(8) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    own.addAll(created);
                }
            }
        }
        return null;
    }

    private static void act(Connection connection, Random random, List<Long> own, List<Long> created)
            throws SQLException {
        int what = own.isEmpty() ? 0 : random.nextInt(6);
        if (what < 2) {
            for (long key : HandWrittenRows.create(connection, "Goal", 1 + random.nextInt(3))) {
                created.add(key);
            }
        } else if (what < 5) {
            HandWrittenRows.update(connection, own.get(random.nextInt(own.size())));
        } else {
            HandWrittenRows.delete(connection, own.get(random.nextInt(own.size())));
        }
    }

    /** A state that PostgreSQL itself holds still. */
    private Void look() throws SQLException {
        try (Connection connection = database.begin()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            String snapshot = HandWrittenRows.value(connection, "select pg_current_snapshot()::text");
            List<String> rows = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement("""
                            select fhir_id || '/' || res_ver || case when res_deleted_at is null then '' else '-' end
                            from hfj_resource where res_type = 'Goal' order by res_id""");
                    ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(result.getString(1));
                }
            }
            seen.add(new Seen(new Moment(Instant.EPOCH, snapshot), rows));
            connection.rollback();
        }
        return null;
    }

    private List<String> rows(Moment later, Moment earlier) {
        return database.jdbc()
                .queryForList(
                        "select l.res_id || '/' || l.version from " + later.changesAfter(earlier)
                                + " where l.res_type = 'Goal'",
                        String.class);
    }

    private List<String> stored() {
        return database.jdbc()
                .queryForList("select res_id || '/' || res_ver from hfj_res_ver where res_type = 'Goal'", String.class);
    }
}
