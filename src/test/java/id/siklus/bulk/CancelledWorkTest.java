package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.siklus.TestServer;
import id.siklus.server.Caller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;

/** An export that is cancelled while its worker writes. */
class CancelledWorkTest {

    private static final Caller MINISTRY = ExportEngineTest.MINISTRY;

    /** Five seconds' work at least for a worker that compresses as well as it can. */
    private static final int ROWS = 60;

    private static final long ROW_BYTES = 1_900_000;

    private final JdbcTemplate jdbc = new JdbcTemplate(TestServer.bean(DataSource.class));
    private final TestLibraries libraries = new TestLibraries();

    @TempDir
    private Path root;

    @BeforeEach
    void one() {
        libraries.put(libraries.id, "\"description\":\"1\"");
        libraries.rewrite(libraries.id, TestLibraries.hardToCompress(ROW_BYTES));
    }

    @AfterEach
    void none() {
        libraries.purge(libraries.id);
    }

    @Test
    void itsWorkerStopsWithinSecondsAndNothingOfItIsLeft() throws Exception {
        FileStore store = new LocalFiles(root);
        ExportProperties slow = OwnWorkers.limits(9, DataSize.ofBytes(0));
        try (StoredCopies copies = StoredCopies.of("fhir_id = '" + libraries.id + "'", ROWS);
                OwnWorkers own = new OwnWorkers(store, slow).start()) {
            UUID job = own.exports().start(Asked.system("Library"), MINISTRY, "https://uji");
            await().atMost(Duration.ofSeconds(60)).until(() -> written(job) > 3_000_000);

            long begin = System.nanoTime();
            assertThat(own.exports().cancel(job, MINISTRY)).isTrue();
            assertThat(own.exports().status(job, MINISTRY)).isEmpty();
            await().atMost(Duration.ofSeconds(3)).until(() -> working(job) == 0);
            Duration took = Duration.ofNanos(System.nanoTime() - begin);

            assertThat(took).isLessThan(Duration.ofSeconds(3));
            new ExportSweeper(
                            TestServer.bean(JobTable.class),
                            store,
                            slow,
                            TestServer.bean(ExportMeters.class),
                            Clock.systemUTC())
                    .sweep();
            assertThat(root.resolve(job.toString())).doesNotExist();
            for (String table : new String[] {"export_job", "export_part", "export_file", "export_pick"}) {
                String key = table.equals("export_job") ? "id" : "job";
                assertThat(jdbc.queryForObject(
                                "select count(*) from siklus." + table + " where " + key + " = ?", Integer.class, job))
                        .as(table)
                        .isZero();
            }
        }
    }

    private int working(UUID job) {
        Integer parts = jdbc.queryForObject(
                "select count(*) from siklus.export_part where job = ? and state = 'RUNNING'", Integer.class, job);
        return parts == null ? 0 : parts;
    }

    private long written(UUID job) throws IOException {
        Path directory = root.resolve(job.toString());
        if (!Files.isDirectory(directory)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
