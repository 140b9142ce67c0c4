package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.TestServer;
import id.siklus.bulk.ExportStatus.State;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import id.siklus.storage.Superuser;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine on the real server: what the files hold is what the database held at the moment that the job names, to the version. */
class ExportEngineTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Caller MINISTRY =
            new Caller("uji-ekspor", "", CallerRole.KEMENKES, Set.of("system/*.rs", Caller.SENSITIVE));

    private final Exports exports = TestServer.bean(Exports.class);
    private final DataSource dataSource = TestServer.bean(DataSource.class);
    private final JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    private final String id = "exp-" + UUID.randomUUID();

    @Test
    void aLineIsWhatAReadAnswers() throws Exception {
        put(id + "-1", "\"description\":\"Dua baris\\n\\\"kutip\\\" \\u00e9 \u00e9\"");
        put(
                id + "-2",
                "\"meta\":{\"source\":\"https://simpus.contoh.id/a?b=c\",\"tag\":[{\"system\":\"https://contoh.id\",\"code\":\"b\"}],\"extension\":[{\"url\":\"https://contoh.id/x\",\"valueBoolean\":true}]},\"description\":\"a\"");
        put(id + "-1", "\"description\":\"lain\",\"topic\":[{\"text\":\"\u00e9\"}]");

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
    void aFullExportAndItsIncrementsAreTheDatabaseWhateverTransactionsAreOpen() throws Exception {
        Random random = new Random(4);
        for (int i = 0; i < 8; i++) {
            put(id + "-" + i, "\"description\":\"0\"");
        }
        Map<String, String> copy = new HashMap<>();
        List<Connection> open = new ArrayList<>();

        Instant since = null;
        for (int round = 0; round < 6; round++) {
            Connection held = dataSource.getConnection();
            held.setAutoCommit(false);
            open.add(held);
            write(held, id + "-" + round, round);
            put(id + "-" + (6 + round % 2), "\"description\":\"" + round + "\"");
            put(id + "-baru-" + round, "\"description\":\"baru\"");
            if (round > 1) {
                delete(id + "-baru-" + (round - 2));
            }
            if (round > 2) {
                Connection done = open.remove(random.nextInt(open.size()));
                done.commit();
                done.close();
            }
            Exported exported =
                    Exported.of(MINISTRY, since == null ? Asked.system("Library") : Asked.since(since, "Library"));
            apply(exported, copy);
            since = exported.time();
            assertThat(mine(copy)).as("round " + round).isEqualTo(mine(stored()));
        }
        for (Connection held : open) {
            held.commit();
            held.close();
        }
        apply(Exported.of(MINISTRY, Asked.since(since, "Library")), copy);

        assertThat(copy).isEqualTo(stored());
    }

    @Test
    void everyPartOfAJobShowsTheMomentOfItsKickOff() {
        put(id + "-lama", "\"description\":\"1\"");
        put(id + "-hapus", "\"description\":\"1\"");
        Workers workers = TestServer.bean(Workers.class);
        workers.stop();
        UUID job;
        try {
            job = exports.start(Asked.system("Library"), MINISTRY, "https://uji");
            put(id + "-lama", "\"description\":\"2\"");
            put(id + "-baru", "\"description\":\"1\"");
            delete(id + "-hapus");
        } finally {
            workers.start();
        }

        Exported exported = Exported.finished(job, MINISTRY);

        assertThat(exported.versions())
                .contains("Library/" + id + "-lama/1", "Library/" + id + "-hapus/1")
                .noneMatch(version -> version.contains(id + "-baru"));
    }

    @Test
    void aTimeOfNoManifestRepeatsRatherThanMisses() {
        Exported first = Exported.of(MINISTRY, Asked.system("Library"));
        put(id, "\"description\":\"1\"");

        Exported later = Exported.of(MINISTRY, Asked.since(first.time().plusMillis(1), "Library"));

        assertThat(later.versions()).contains("Library/" + id + "/1");
        assertThat(later.status().request().ignored()).anyMatch(line -> line.contains("_since"));
        assertThat(Exported.of(MINISTRY, Asked.since(first.time(), "Library"))
                        .status()
                        .request()
                        .ignored())
                .isEmpty();
    }

    @Test
    void deletedAndPurgedResourcesAreListedAndNothingElse() {
        put(id + "-hapus", "\"description\":\"1\"");
        put(id + "-musnah", "\"description\":\"1\"");
        put(id + "-kembali", "\"description\":\"1\"");
        Instant before = Exported.of(MINISTRY, Asked.system("Library")).time();
        delete(id + "-hapus");
        delete(id + "-kembali");
        put(id + "-kembali", "\"description\":\"2\"");
        purge(id + "-musnah");

        Exported after = Exported.of(MINISTRY, Asked.since(before, "Library"));

        assertThat(after.gone()).contains("Library/" + id + "-hapus", "Library/" + id + "-musnah");
        assertThat(after.gone()).doesNotContain("Library/" + id + "-kembali");
        assertThat(after.references()).contains("Library/" + id + "-kembali");
        assertThat(after.references()).doesNotContainAnyElementsOf(after.gone());
        assertThat(Exported.of(MINISTRY, Asked.system("Library")).deleted()).isEmpty();
    }

    @Test
    void untilLeavesOutWhatHasChangedSince() {
        put(id + "-1", "\"description\":\"1\"");
        Instant between = Instant.now();
        put(id + "-2", "\"description\":\"1\"");

        Exported exported = Exported.of(
                MINISTRY,
                Asked.of(ExportLevel.SYSTEM, "", "Library").before(between).request());

        assertThat(exported.ids("Library")).contains(id + "-1").doesNotContain(id + "-2");
    }

    @Test
    void oneUnreadableRowIsNamedAndStopsNoOther() {
        put(id + "-1", "\"description\":\"1\"");
        put(id + "-2", "\"description\":\"1\"");
        jdbc.update(
                "update hfj_res_ver set res_text_vc = '{\"resourceType\":\"Library\",\"status\":' where res_id = ?",
                key(id + "-1"));
        try {
            Exported exported = Exported.of(MINISTRY, Asked.system("Library"));

            assertThat(exported.ids("Library")).contains(id + "-2").doesNotContain(id + "-1");
            assertThat(exported.errors())
                    .anyMatch(line ->
                            line.at("/issue/0/diagnostics").asText().startsWith("Library/" + id + "-1/_history/1"));
            assertThat(exported.errors().toString()).doesNotContain("status\\\"");
        } finally {
            purge(id + "-1");
        }
    }

    @Test
    void aRowThatPostgresItselfCannotReadIsNamedToo() throws Exception {
        put(id + "-1", "\"description\":\"" + noise(30_000) + "\"");
        put(id + "-2", "\"description\":\"" + noise(30_000) + "\"");
        loseChunks(key(id + "-1"));
        try {
            Exported exported = Exported.of(MINISTRY, Asked.system("Library"));

            assertThat(exported.ids("Library")).contains(id + "-2").doesNotContain(id + "-1");
            assertThat(exported.errors())
                    .anyMatch(line ->
                            line.at("/issue/0/diagnostics").asText().startsWith("Library/" + id + "-1/_history/1"));
        } finally {
            purgeDamaged(id + "-1");
        }
    }

    @Test
    void aRowLargerThanWhatIsHeldInMemoryIsExportedWhole() {
        put(id + "-1", "\"description\":\"1\"");
        String text = "é" + noise(9_000_000);
        jdbc.update(
                "update hfj_res_ver set res_text_vc = '{\"resourceType\":\"Library\",\"meta\":{\"tag\":[{\"code\":\"besar\"}]},\"description\":\"' || ? || '\"}' where res_id = ?",
                text,
                key(id + "-1"));
        try {
            Exported exported = Exported.of(MINISTRY, Asked.system("Library"));

            JsonNode line = exported.output().stream()
                    .filter(one -> one.path("id").asText().equals(id + "-1"))
                    .findFirst()
                    .orElseThrow();
            assertThat(line.path("description").asText()).hasSize(text.length()).isEqualTo(text);
            assertThat(line.at("/meta/tag/0/code").asText()).isEqualTo("besar");
            assertThat(line.at("/meta/versionId").asText()).isEqualTo("1");
            assertThat(Exported.of(
                                    MINISTRY,
                                    Asked.of(ExportLevel.SYSTEM, "", "Library")
                                            .elements("name")
                                            .request())
                            .output())
                    .anyMatch(one -> one.path("id").asText().equals(id + "-1")
                            && !one.has("description")
                            && one.at("/meta/tag/1/code").asText().equals("SUBSETTED"));
        } finally {
            purge(id + "-1");
        }
    }

    @Test
    void aPartOfADeadNodeIsDoneByAnotherAndItsOwnEndIsTooLate() {
        put(id, "\"description\":\"1\"");
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
            jdbc.update(
                    "update siklus.export_part set heartbeat_at = now() - interval '16 seconds' where job = ?", job);
        } finally {
            workers.start();
        }

        Exported exported = Exported.finished(job, MINISTRY);

        assertThat(exported.ids("Library")).contains(id);
        exported.versions();
        assertThat(dead.beat(claim, 0)).isFalse();
        assertThatThrownBy(
                        () -> dead.finish(claim, List.of(), List.of(ExportPart.plan()), java.time.Duration.ofHours(1)))
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

    private void put(String resource, String members) {
        HttpResponse<String> answer =
                TestServer.put("/Library/" + resource, """
                {"resourceType":"Library","id":"%s","status":"active","type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/library-type","code":"asset-collection"}]},"url":"https://contoh.id/Library/%s","name":"Uji","title":"Uji",%s}""".formatted(resource, resource, members));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }

    private static void delete(String resource) {
        assertThat(TestServer.send(TestServer.request("/Library/" + resource).DELETE())
                        .statusCode())
                .isEqualTo(200);
    }

    private long key(String resource) {
        Long key = jdbc.queryForObject(
                "select res_id from hfj_resource where res_type = 'Library' and fhir_id = ?", Long.class, resource);
        return key == null ? -1 : key;
    }

    /** Removes a resource with its past from the database. */
    private void purge(String resource) {
        long key = key(resource);
        for (String table : List.of("hfj_spidx_token", "hfj_spidx_string", "hfj_spidx_date", "hfj_spidx_uri")) {
            jdbc.update("delete from " + table + " where res_id = ?", key);
        }
        jdbc.update("delete from hfj_res_link where src_resource_id = ?", key);
        jdbc.update("delete from hfj_res_ver where res_id = ?", key);
        jdbc.update("delete from hfj_resource where res_id = ?", key);
    }

    /** PostgreSQL does not delete a row while it finds chunks of it that are deleted, and not yet swept up. */
    private void purgeDamaged(String resource) throws Exception {
        for (int i = 0; ; i++) {
            try {
                purge(resource);
                return;
            } catch (org.springframework.dao.DataAccessException notSweptUp) {
                if (i == 20) {
                    throw notSweptUp;
                }
                new JdbcTemplate(Superuser.dataSource()).execute("vacuum hfj_res_ver");
                // Others' snapshots may keep them for a moment.
                Thread.sleep(500);
            }
        }
    }

    /** A version that becomes visible when the connection commits. */
    private static void write(Connection connection, String resource, int round) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "update hfj_resource set res_ver = res_ver + 1, res_updated = localtimestamp where res_type = 'Library' and fhir_id = '"
                            + resource + "'");
            statement.execute("""
                    insert into hfj_res_ver (pid, res_id, res_ver, partition_id, has_tags, res_published, res_updated, res_encoding, res_type, res_version, res_text_vc)
                    select nextval('seq_resource_history_id'), r.res_id, r.res_ver, r.partition_id, false, r.res_published, r.res_updated, 'JSON', r.res_type, 'R4',
                        '{"resourceType":"Library","status":"active","description":"%d"}'
                    from hfj_resource r where r.res_type = 'Library' and r.fhir_id = '%s'""".formatted(round, resource));
        }
    }

    /** What a lost page of the TOAST table looks like to its row. */
    private static void loseChunks(long key) throws Exception {
        try (Connection connection = Superuser.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local allow_system_table_mods = on");
            String toast;
            try (var row = statement.executeQuery(
                    "select reltoastrelid::regclass from pg_class where oid = 'hfj_res_ver'::regclass")) {
                row.next();
                toast = row.getString(1);
            }
            statement.execute("update pg_class set relkind = 'r' where oid = '" + toast + "'::regclass");
            int lost = statement.executeUpdate("delete from " + toast
                    + " where chunk_id = (select pg_column_toast_chunk_id(res_text_vc) from hfj_res_ver where res_id = "
                    + key + ")");
            statement.execute("update pg_class set relkind = 't' where oid = '" + toast + "'::regclass");
            connection.commit();
            assertThat(lost).isPositive();
            connection.setAutoCommit(true);
            // PostgreSQL finds chunks that are deleted, until they are swept up; others' snapshots may keep them for a
            // moment.
            for (int i = 0; i < 40 && canBeRead(statement, key); i++) {
                statement.execute("vacuum hfj_res_ver");
                Thread.sleep(250);
            }
            assertThat(canBeRead(statement, key)).as("the row is broken").isFalse();
        }
    }

    private static boolean canBeRead(Statement statement, long key) {
        try (var row = statement.executeQuery("select md5(res_text_vc) from hfj_res_ver where res_id = " + key)) {
            return row.next();
        } catch (java.sql.SQLException broken) {
            return false;
        }
    }

    private static String noise(int length) {
        StringBuilder noise = new StringBuilder(length);
        Random random = new Random(length);
        for (int i = 0; i < length; i++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        return noise.toString();
    }

    private static void apply(Exported exported, Map<String, String> copy) {
        exported.versions();
        exported.gone().forEach(copy::remove);
        exported.output()
                .forEach(line -> copy.put(
                        line.path("resourceType").asText() + "/"
                                + line.path("id").asText(),
                        line.at("/meta/versionId").asText()));
    }

    private Map<String, String> mine(Map<String, String> all) {
        Map<String, String> mine = new HashMap<>(all);
        mine.keySet().removeIf(reference -> !reference.contains(id));
        return mine;
    }

    private Map<String, String> stored() {
        Map<String, String> stored = new HashMap<>();
        jdbc.query(
                "select 'Library/' || fhir_id, res_ver::text from hfj_resource where res_type = 'Library' and res_deleted_at is null",
                row -> {
                    stored.put(row.getString(1), row.getString(2));
                });
        return stored;
    }
}
