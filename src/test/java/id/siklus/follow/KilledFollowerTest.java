package id.siklus.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import id.siklus.storage.HandWrittenRows;
import id.siklus.storage.LoggedDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node in a process of its own, killed twenty times while writers write, transactions stay open, and rebuilds run: nothing missed, nothing doubled. */
class KilledFollowerTest {

    private static final String NAME = "killed";
    private static final int KILLS = 20;
    private static final int LONGEST_LIFE_MS = 400;
    private static final int PAUSE_OF_WRITER_MS = 15;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final LoggedDatabase database = LoggedDatabase.shared();
    private final AtomicBoolean over = new AtomicBoolean();
    private Process process;

    @AfterEach
    void end() {
        over.set(true);
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void killedTwentyTimesItMissesNothingAndDoublesNothing() throws Exception {
        // given
        Copies copies = new Copies(database, NAME);
        try (Node node = new Node(database.server(), 100, copies.follower("a"))) {
            copies.awaitBuilt();
            copies.awaitCaughtUp();
        }
        Cursor start = copies.cursor();
        int givenBefore = copies.given().size();
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int seed = i;
            writers.add(CompletableFuture.runAsync(() -> write(new Random(seed))));
        }
        Random random = new Random(20);
        int inTheMiddle = 0;

        // when
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % 4 == 3) {
                new Followers(database.server()).wantRebuild(NAME);
            }
            Cursor before = copies.cursor();
            process = start(database.server());
            await().atMost(LONGEST).until(() -> !copies.cursor().equals(before) || !process.isAlive());
            // The random moment of the kill, from its first batch on.
            Thread.sleep(random.nextInt(LONGEST_LIFE_MS));
            process.destroyForcibly().waitFor();
            FollowerStatus left = copies.status().orElseThrow();
            inTheMiddle += left.behind() > 0 ? 1 : 0;
        }
        over.set(true);
        for (CompletableFuture<Void> writer : writers) {
            writer.get();
        }
        process = start(database.server());
        copies.awaitCaughtUp();

        // then
        assertThat(inTheMiddle).as("kills that left something undone").isGreaterThan(KILLS / 2);
        List<String> given = copies.given().subList(givenBefore, copies.given().size());
        assertThat(given)
                .hasSizeGreaterThan(1_000)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(copies.logged(start));
        assertThat(copies.kept()).isEqualTo(Copies.stored(database));
        assertThat(copies.setAside()).isEmpty();
    }

    private Process start(HikariDataSource server) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FollowingProcess.class.getName(),
                        server.getJdbcUrl(),
                        server.getUsername(),
                        NAME))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "node.log")));
        builder.environment().put("PGPASSWORD", server.getPassword());
        return builder.start();
    }

    /** Its own resources only, some transactions open for a while, some rolled back. */
    private void write(Random random) {
        List<Long> own = new ArrayList<>();
        try {
            while (!over.get()) {
                List<Long> created = new ArrayList<>();
                try (Connection connection = database.begin()) {
                    for (long key : HandWrittenRows.create(connection, CopyingFollower.TYPE, 1 + random.nextInt(3))) {
                        created.add(key);
                    }
                    if (!own.isEmpty()) {
                        change(connection, own.get(random.nextInt(own.size())), random);
                    }
                    // Long enough that others begin and end within this one, and that one core serves all.
                    Thread.sleep(random.nextInt(PAUSE_OF_WRITER_MS));
                    if (random.nextInt(8) == 0) {
                        connection.rollback();
                    } else {
                        connection.commit();
                        own.addAll(created);
                    }
                }
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void change(Connection connection, long key, Random random) throws SQLException {
        if (random.nextInt(5) == 0) {
            HandWrittenRows.delete(connection, key);
        } else {
            HandWrittenRows.update(connection, key);
        }
    }
}
