package id.siklus.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siklus.storage.HandWrittenRows;
import id.siklus.storage.LoggedDatabase;
import io.micrometer.core.instrument.Timer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Followers on one and on two nodes: late transactions, entries that fail, rebuilds beside writes, other forms. */
class FollowingTest {

    private static final String TYPE = CopyingFollower.TYPE;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final LoggedDatabase database = LoggedDatabase.shared();

    @Test
    void aNewFollowerBeginsWithWhatIsStoredAndGoesOnWithWhatChanges() throws SQLException {
        Copies copies = new Copies(database, "new");
        long[] before = database.create(TYPE, 30);
        try (Node node = new Node(database.server(), 7, copies.follower("a"))) {
            copies.awaitBuilt();
            assertThat(copies.kept()).isEqualTo(Copies.stored(database));

            long[] keys = database.create(TYPE, 3);
            database.inTransaction(connection -> HandWrittenRows.update(connection, keys[0]));
            database.inTransaction(connection -> HandWrittenRows.delete(connection, keys[1]));
            database.inTransaction(connection -> HandWrittenRows.purge(connection, keys[2]));
            database.inTransaction(connection -> HandWrittenRows.update(connection, before[0]));
            copies.awaitCaughtUp();

            assertThat(copies.kept()).isEqualTo(Copies.stored(database)).contains(keys[0] + "/2", before[0] + "/2");
            assertThat(node.meters
                            .get("siklus.follower.delay")
                            .tag("follower", "new")
                            .timer()
                            .count())
                    .isPositive();
        }
    }

    @Test
    void whatIsCommittedLateIsFollowedOnceWhateverWasCommittedBefore() throws SQLException {
        Copies copies = new Copies(database, "late");
        try (Node node = new Node(database.server(), 100, copies.follower("a"));
                Connection open = database.begin()) {
            copies.awaitBuilt();
            Cursor start = copies.cursor();
            long late = HandWrittenRows.create(open, TYPE, 1)[0];
            long early = database.create(TYPE, 1)[0];
            await().during(Duration.ofMillis(500))
                    .atMost(LONGEST)
                    .until(() -> !copies.kept().contains(late + "/1"));

            HandWrittenRows.update(open, late);
            open.commit();
            copies.awaitCaughtUp();

            assertThat(copies.kept()).contains(late + "/2", early + "/1");
            assertThat(copies.given())
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(copies.logged(start));
            await().atMost(LONGEST)
                    .until(() -> node.meters.get("siklus.follower.lag").gauge().value() == 0);
        }
    }

    @Test
    void twoNodesFollowEachChangeOnceBetweenThem() throws Exception {
        Copies copies = new Copies(database, "shared");
        try (Node first = new Node(database.server(), 100, copies.follower("a"));
                Node second = new Node(database.server(), 100, copies.follower("a"))) {
            copies.awaitBuilt();
            Cursor start = copies.cursor();

            for (int i = 0; i < 400; i++) {
                database.create(TYPE, 2);
                if (i % 20 == 0) {
                    // Both shall find the log at its end now and then, so that either may be the next.
                    Thread.sleep(60);
                }
            }
            copies.awaitCaughtUp();

            assertThat(copies.given())
                    .hasSize(800)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(copies.logged(start));
            assertThat(List.of(done(first), done(second)))
                    .allSatisfy(done -> assertThat(done).isPositive());
            assertThat(done(first) + done(second)).isEqualTo(800);
        }
    }

    private static long done(Node node) {
        Timer timer = node.meters.find("siklus.follower.delay").timer();
        return timer == null ? 0 : timer.count();
    }

    @Test
    void anEntryThatFailsIsSetAsideAndHoldsUpNothing() throws SQLException {
        Copies copies = new Copies(database, "poisoned");
        try (Node node = new Node(database.server(), 100, copies.follower("a"))) {
            copies.awaitBuilt();
            long[] keys = new long[200];
            database.inTransaction(connection -> {
                System.arraycopy(HandWrittenRows.create(connection, TYPE, 200), 0, keys, 0, 200);
                copies.poison(keys[20]);
                copies.poison(keys[133]);
            });
            copies.awaitCaughtUp();

            assertThat(copies.kept())
                    .contains(keys[19] + "/1", keys[21] + "/1", keys[199] + "/1")
                    .doesNotContain(keys[20] + "/1");
            assertThat(copies.setAside())
                    .extracting(SetAside::resource)
                    .containsExactlyInAnyOrder(TYPE + "/r" + keys[20], TYPE + "/r" + keys[133]);
            assertThat(copies.setAside()).allSatisfy(entry -> {
                assertThat(entry.error())
                        .contains("poison, of ################", "CopyingFollower.java")
                        .doesNotContain("3173010101900001");
                assertThat(entry.attempts()).isPositive();
                assertThat(entry.waiting()).isFalse();
            });
            assertThat(copies.status())
                    .get()
                    .extracting(FollowerStatus::setAside)
                    .isEqualTo(2L);

            new Followers(database.server()).wantRetry("poisoned");
            await().atMost(LONGEST).until(() -> copies.setAside().stream().noneMatch(SetAside::waiting));
            assertThat(copies.setAside())
                    .hasSize(2)
                    .allSatisfy(entry -> assertThat(entry.attempts()).isGreaterThan(1));

            copies.cure();
            database.inTransaction(connection -> HandWrittenRows.update(connection, keys[133]));
            copies.awaitCaughtUp();
            assertThat(copies.setAside()).extracting(SetAside::resource).containsExactly(TYPE + "/r" + keys[20]);

            new Followers(database.server()).wantRetry("poisoned");
            await().atMost(LONGEST).until(() -> copies.setAside().isEmpty());
            assertThat(copies.kept()).isEqualTo(Copies.stored(database));
            assertThat(node.meters.get("siklus.follower.failures").counter().count())
                    .isEqualTo(2);
        }
    }

    @Test
    void aRebuildBesideWritesEndsWithWhatIsStored() throws Exception {
        Copies copies = new Copies(database, "rebuilt");
        long[] keys = database.create(TYPE, 300);
        AtomicBoolean over = new AtomicBoolean();
        try (Node first = new Node(database.server(), 20, copies.follower("a"));
                Node second = new Node(database.server(), 20, copies.follower("a"))) {
            copies.awaitBuilt();
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> write(keys, over));
            for (int round = 0; round < 3; round++) {
                damage(round);
                new Followers(database.server()).wantRebuild("rebuilt");
                copies.awaitBuilt();
            }
            over.set(true);
            writer.get();
            copies.awaitCaughtUp();

            assertThat(copies.kept()).isEqualTo(Copies.stored(database));
            assertThat(copies.given()).doesNotHaveDuplicates();
            assertThat(copies.built()).hasSize(8).containsOnly("begun a", "ended a");
            assertThat(copies.status()).get().satisfies(now -> {
                assertThat(now.rebuildLeft()).isZero();
                assertThat(now.rebuildResources()).isGreaterThanOrEqualTo(300 / 2);
            });
        }
    }

    /** Wrong versions, and something left of a resource that is not stored any more. Under the follower's lock, so that neither waits for the other in a circle. */
    private void damage(int round) throws SQLException {
        database.inTransaction(connection -> {
            HandWrittenRows.value(connection, "select name from siklus.follower where name = 'rebuilt' for update");
            HandWrittenRows.run(
                    connection,
                    "update test_follow.copy set version = -1 where follower = 'rebuilt' and res_id % 3 = 0");
            HandWrittenRows.run(connection, "insert into test_follow.copy values ('rebuilt', ?, 1)", round);
        });
    }

    private void write(long[] keys, AtomicBoolean over) {
        Random random = new Random(7);
        try {
            while (!over.get()) {
                database.inTransaction(connection -> {
                    for (int i = 0; i < 3; i++) {
                        long key = keys[random.nextInt(keys.length)];
                        if (random.nextInt(4) == 0) {
                            HandWrittenRows.delete(connection, key);
                        } else {
                            HandWrittenRows.update(connection, key);
                        }
                    }
                });
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRebuildSetsAsideWhatItCannotDo() throws SQLException {
        Copies copies = new Copies(database, "stony");
        long[] keys = database.create(TYPE, 40);
        copies.poison(keys[11]);
        try (Node node = new Node(database.server(), 16, copies.follower("a"))) {
            copies.awaitBuilt();

            assertThat(copies.setAside()).extracting(SetAside::resource).containsExactly(TYPE + "/r" + keys[11]);
            assertThat(copies.kept()).contains(keys[10] + "/1", keys[12] + "/1").doesNotContain(keys[11] + "/1");

            copies.cure();
            new Followers(database.server()).wantRebuild("stony");
            copies.awaitBuilt();

            assertThat(copies.setAside()).isEmpty();
            assertThat(copies.kept()).isEqualTo(Copies.stored(database));
            assertThat(node.meters.get("siklus.follower.lag").gauge().value()).isNotNegative();
        }
    }

    /** Its workers wait for the row one behind the other, so it would never be free for whoever only looks whether it is. */
    @Test
    void changesAreFollowedWhileARebuildWrites() throws SQLException {
        Copies copies = new Copies(database, "slowly");
        database.create(TYPE, 200);
        try (Node node = new Node(database.server(), 10, new SlowlyBuilt(copies.follower("a"), 300))) {
            await().atMost(LONGEST).until(() -> copies.status().stream().anyMatch(now -> now.rebuildLeft() > 0));
            database.create(TYPE, 1);
            await().atMost(LONGEST).until(() -> !copies.given().isEmpty());

            assertThat(copies.status().orElseThrow().rebuild()).isEqualTo(FollowerStatus.Rebuild.RUNNING);
        }
    }

    @Test
    void anotherFormTakesOverAndBuildsAnew() throws SQLException {
        Copies copies = new Copies(database, "formed");
        database.create(TYPE, 5);
        try (Node old = new Node(database.server(), 100, copies.follower("old"))) {
            copies.awaitBuilt();
            try (Node current = new Node(database.server(), 100, copies.follower("new"))) {
                await().atMost(LONGEST).until(() -> copies.built().contains("ended new"));
                long doneBefore = done(old);
                database.create(TYPE, 50);
                copies.awaitCaughtUp();

                assertThat(done(old)).isEqualTo(doneBefore);
                assertThat(done(current)).isEqualTo(50);
                assertThat(copies.built()).containsExactly("begun old", "ended old", "begun new", "ended new");
            }
        }
    }

    @Test
    void whatWasRemovedFromTheLogUnreadIsReadFromWhatIsStored() throws SQLException {
        Copies copies = new Copies(database, "left");
        try (Node node = new Node(database.server(), 100, copies.follower("a"))) {
            copies.awaitBuilt();
        }
        database.create(TYPE, 4);
        // As the upkeep of the log does with a follower that nobody has run for longer than the log is kept.
        database.jdbc().update("update siklus.follower set form = null where name = 'left'");

        try (Node node = new Node(database.server(), 100, copies.follower("a"))) {
            await().atMost(LONGEST).until(() -> copies.built().size() == 4);
            copies.awaitCaughtUp();

            assertThat(copies.kept()).isEqualTo(Copies.stored(database));
            assertThat(copies.given()).isEmpty();
        }
    }

    @Test
    void whoBuildsOnAnotherComesAfterIt() throws SQLException {
        Copies copies = new Copies(database, "second");
        new Copies(database, "first");
        Follower follower = new Following(copies.follower("a"), "first");
        try (Node second = new Node(database.server(), 100, follower)) {
            await().during(Duration.ofMillis(500))
                    .atMost(LONGEST)
                    .until(() -> copies.status().isEmpty() || copies.built().isEmpty());
            try (Node first = new Node(database.server(), 100, new CopyingFollower("first", "a"))) {
                copies.awaitBuilt();
                long key = database.create(TYPE, 1)[0];
                copies.awaitCaughtUp();
                assertThat(copies.kept()).contains(key + "/1");
            }
            long key = database.create(TYPE, 1)[0];
            await().during(Duration.ofMillis(500))
                    .atMost(LONGEST)
                    .until(() -> !copies.kept().contains(key + "/1"));
        }
    }
}
