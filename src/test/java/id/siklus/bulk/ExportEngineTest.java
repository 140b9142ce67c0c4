package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.TestServer;
import id.siklus.bulk.ExportStatus.State;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** The engine on the real server: lines, limits, takeover, and the end of jobs. */
class ExportEngineTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    static final Caller MINISTRY =
            new Caller("uji-ekspor", "", CallerRole.KEMENKES, Set.of("system/*.rs", Caller.SENSITIVE));

    private final Exports exports = TestServer.bean(Exports.class);
    private final DataSource dataSource = TestServer.bean(DataSource.class);
    private final JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    private final TestLibraries libraries = new TestLibraries();
    private final String id = libraries.id;

    @Test
    void aLineIsWhatAReadAnswers() throws Exception {
        libraries.put(id + "-1", "\"description\":\"Dua baris\\n\\\"kutip\\\" \\u00e9 \u00e9\"");
        libraries.put(
                id + "-2",
                "\"meta\":{\"source\":\"https://simpus.contoh.id/a?b=c\",\"tag\":[{\"system\":\"https://contoh.id\",\"code\":\"b\"}],\"extension\":[{\"url\":\"https://contoh.id/x\",\"valueBoolean\":true}]},\"description\":\"a\"");
        libraries.put(id + "-1", "\"description\":\"lain\",\"topic\":[{\"text\":\"\u00e9\"}]");

        Exported exported = Exported.of(MINISTRY, Asked.system("Library", "Organization"));

        assertThat(exported.ids("Library")).contains(id + "-1", id + "-2");
        assertThat(exported.ids("Organization")).contains(TestServer.ORGANIZATION);
        for (JsonNode line : exported.output()) {
            String reference =
                    line.path("resourceType").asText() + "/" + line.path("id").asText();
            HttpResponse<String> read = TestServer.get("/" + reference);
            if (read.statusCode() == 200) {
                assertThat(line).as(reference).isEqualTo(JSON.readTree(read.body()));
            }
        }
    }

    @Test
    void untilLeavesOutWhatHasChangedSince() {
        libraries.put(id + "-1", "\"description\":\"1\"");
        Instant between = Instant.now();
        libraries.put(id + "-2", "\"description\":\"1\"");

        Exported exported = Exported.of(
                MINISTRY,
                Asked.of(ExportLevel.SYSTEM, "", "Library").before(between).request());

        assertThat(exported.ids("Library")).contains(id + "-1").doesNotContain(id + "-2");
    }

    @Test
    void aPartOfADeadNodeIsDoneByAnotherAndItsOwnEndIsTooLate() {
        libraries.put(id, "\"description\":\"1\"");
        Workers workers = TestServer.bean(Workers.class);
        PartTable dead = new PartTable(
                jdbc, new TransactionTemplate(new DataSourceTransactionManager(dataSource)), UUID.randomUUID());
        workers.stop();
        UUID job;
        PartClaim claim;
        try {
            job = exports.start(Asked.system("Library"), MINISTRY, "https://uji");
            claim = dead.claim(Long.MAX_VALUE).orElseThrow();
            assertThat(claim.job().id()).isEqualTo(job);
            assertThat(dead.claim(Long.MAX_VALUE))
                    .as("nobody else takes it while it beats")
                    .isEmpty();
            assertThat(dead.beat(claim, 0)).isTrue();
        } finally {
            workers.start();
        }

        long lastBeat = System.nanoTime();

        ExportStatus status = Exported.awaited(job, MINISTRY);

        assertThat(Duration.ofNanos(System.nanoTime() - lastBeat))
                .as("taken over and done after the last beat")
                .isBetween(Duration.ofSeconds(10), Duration.ofSeconds(30));
        assertThat(status.state()).isEqualTo(State.DONE);
        Exported exported = Exported.finished(job, MINISTRY);
        assertThat(exported.ids("Library")).contains(id);
        exported.versions();
        assertThat(dead.beat(claim, 0)).isFalse();
        assertThatThrownBy(() -> dead.finish(claim, List.of(), List.of(ExportPart.plan()), Duration.ofHours(1)))
                .isInstanceOf(ClaimEndedException.class);
        assertThat(exports.status(job, MINISTRY).orElseThrow()).isEqualTo(exported.status());
    }

    @Test
    void aCancelledJobIsGoneForItsClientAndItsFilesSoonAfter() throws Exception {
        Exported exported = Exported.of(MINISTRY, Asked.system("Library"));
        UUID job = exported.status().job();
        String file = exported.status().files().get(0).name();
        Caller other = new Caller("lain", "", CallerRole.KEMENKES, MINISTRY.scopes());

        assertThat(exports.status(job, other)).isEmpty();
        assertThat(exports.file(job, file, other)).isEmpty();
        assertThat(exports.cancel(job, other)).isFalse();
        assertThat(exports.file(job, file, MINISTRY)).isPresent();

        assertThat(exports.cancel(job, MINISTRY)).isTrue();

        assertThat(exports.status(job, MINISTRY)).isEmpty();
        assertThat(exports.file(job, file, MINISTRY)).isEmpty();
        assertThat(exports.cancel(job, MINISTRY)).isFalse();
        assertThat(TestServer.bean(FileStore.class).local(job, file)).isEmpty();
        TestServer.bean(ExportSweeper.class).sweep();
        assertThat(jdbc.queryForObject("select count(*) from siklus.export_job where id = ?", Integer.class, job))
                .isZero();
    }

    @Test
    void whatHasExpiredIsRemoved() throws Exception {
        Exported exported = Exported.of(MINISTRY, Asked.system("Library"));
        UUID job = exported.status().job();
        String file = exported.status().files().get(0).name();
        jdbc.update("update siklus.export_job set expires_at = now() - interval '1 second' where id = ?", job);

        assertThat(exports.status(job, MINISTRY)).isEmpty();
        TestServer.bean(ExportSweeper.class).sweep();

        assertThat(TestServer.bean(FileStore.class).local(job, file)).isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from siklus.export_part where job = ?", Integer.class, job))
                .isZero();
    }

    @Test
    void aClientHasSoManyUnfinishedJobsAtATime() {
        Caller busy = new Caller("sibuk-" + id, "", CallerRole.KEMENKES, MINISTRY.scopes());
        Workers workers = TestServer.bean(Workers.class);
        List<UUID> jobs = new ArrayList<>();
        workers.stop();
        try {
            for (int i = 0; i < 5; i++) {
                jobs.add(exports.start(Asked.system("Library"), busy, "https://uji"));
            }

            assertThatThrownBy(() -> exports.start(Asked.system("Library"), busy, "https://uji"))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.getStatusCode()).isEqualTo(429));
        } finally {
            workers.start();
        }
        assertThat(new TreeSet<>(jobs))
                .as("identical kick-offs are jobs of their own")
                .hasSize(5);
        jobs.forEach(job -> assertThat(Exported.awaited(job, busy).state()).isEqualTo(State.DONE));
    }

    @Test
    void allClientsTogetherHaveSoManyUnfinishedJobsAtATime() {
        int others = jdbc.queryForObject(
                "select count(*) from siklus.export_job where state in ('WAITING', 'RUNNING')", Integer.class);
        ExportProperties twoMore =
                new ExportProperties(2, 100_000, 1, 5, others + 2, Duration.ofHours(1), 100, DataSize.ofBytes(0));
        List<Caller> clients = Stream.of("pertama", "kedua", "ketiga")
                .map(name -> new Caller(name + "-" + id, "", CallerRole.KEMENKES, MINISTRY.scopes()))
                .toList();
        try (OwnWorkers stopped = new OwnWorkers(TestServer.bean(FileStore.class), twoMore)) {
            UUID first = stopped.exports().start(Asked.system("Library"), clients.get(0), "https://uji");
            UUID second = stopped.exports().start(Asked.system("Library"), clients.get(1), "https://uji");

            assertThatThrownBy(() -> stopped.exports().start(Asked.system("Library"), clients.get(2), "https://uji"))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.getStatusCode()).isEqualTo(429));

            assertThat(stopped.exports().cancel(first, clients.get(0))).isTrue();
            UUID third = stopped.exports().start(Asked.system("Library"), clients.get(2), "https://uji");
            assertThat(stopped.exports().cancel(second, clients.get(1))).isTrue();
            assertThat(stopped.exports().cancel(third, clients.get(2))).isTrue();
        }
    }

    @Test
    void whatWasExportedIsSeenInTheMeters() throws Exception {
        MeterRegistry meters = TestServer.bean(MeterRegistry.class);
        Workers workers = TestServer.bean(Workers.class);
        libraries.put(id, "\"description\":\"1\"");
        double rows = meters.counter("siklus.export.rows", "purpose", "output").count();
        double bytes =
                meters.counter("siklus.export.bytes", "purpose", "output").count();
        long parts = meters.timer("siklus.export.part", "kind", "rows", "outcome", "done")
                .count();
        workers.stop();
        UUID job;
        try {
            job = exports.start(Asked.system("Library"), MINISTRY, "https://uji");
            TestServer.bean(ExportSweeper.class).sweep();
            assertThat(meters.get("siklus.export.jobs")
                            .tag("state", "waiting")
                            .gauge()
                            .value())
                    .isPositive();
        } finally {
            workers.start();
        }

        Exported exported = Exported.finished(job, MINISTRY);

        List<ExportFile> files = exported.status().files();
        await().untilAsserted(() -> assertThat(meters.timer("siklus.export.part", "kind", "rows", "outcome", "done")
                        .count())
                .isGreaterThan(parts));
        assertThat(meters.counter("siklus.export.rows", "purpose", "output").count() - rows)
                .isGreaterThanOrEqualTo(
                        files.stream().mapToLong(ExportFile::count).sum());
        assertThat(meters.counter("siklus.export.bytes", "purpose", "output").count() - bytes)
                .isGreaterThanOrEqualTo(
                        files.stream().mapToLong(ExportFile::bytes).sum());
    }
}
