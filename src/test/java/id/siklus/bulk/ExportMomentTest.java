package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.server.Caller;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the files hold is what the database held at the moment that the job names, to the version, and increments bring exactly the rest. */
class ExportMomentTest {

    private static final Caller MINISTRY = ExportEngineTest.MINISTRY;

    private final Exports exports = TestServer.bean(Exports.class);
    private final DataSource dataSource = TestServer.bean(DataSource.class);
    private final JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    private final TestLibraries libraries = new TestLibraries();
    private final String id = libraries.id;

    @Test
    void aFullExportAndItsIncrementsAreTheDatabaseWhateverTransactionsAreOpen() throws Exception {
        Random random = new Random(4);
        for (int i = 0; i < 8; i++) {
            libraries.put(id + "-" + i, "\"description\":\"0\"");
        }
        Map<String, String> copy = new HashMap<>();
        List<Connection> open = new ArrayList<>();

        Instant since = null;
        for (int round = 0; round < 6; round++) {
            Connection held = dataSource.getConnection();
            held.setAutoCommit(false);
            open.add(held);
            write(held, id + "-" + round, round);
            libraries.put(id + "-" + (6 + round % 2), "\"description\":\"" + round + "\"");
            libraries.put(id + "-baru-" + round, "\"description\":\"baru\"");
            if (round > 1) {
                libraries.delete(id + "-baru-" + (round - 2));
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
        libraries.put(id + "-lama", "\"description\":\"1\"");
        libraries.put(id + "-hapus", "\"description\":\"1\"");
        Workers workers = TestServer.bean(Workers.class);
        workers.stop();
        UUID job;
        try {
            job = exports.start(Asked.system("Library"), MINISTRY, "https://uji");
            libraries.put(id + "-lama", "\"description\":\"2\"");
            libraries.put(id + "-baru", "\"description\":\"1\"");
            libraries.delete(id + "-hapus");
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
        libraries.put(id, "\"description\":\"1\"");

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
        libraries.put(id + "-hapus", "\"description\":\"1\"");
        libraries.put(id + "-musnah", "\"description\":\"1\"");
        libraries.put(id + "-kembali", "\"description\":\"1\"");
        Instant before = Exported.of(MINISTRY, Asked.system("Library")).time();
        libraries.delete(id + "-hapus");
        libraries.delete(id + "-kembali");
        libraries.put(id + "-kembali", "\"description\":\"2\"");
        libraries.purge(id + "-musnah");

        Exported after = Exported.of(MINISTRY, Asked.since(before, "Library"));

        assertThat(after.gone()).contains("Library/" + id + "-hapus", "Library/" + id + "-musnah");
        assertThat(after.gone()).doesNotContain("Library/" + id + "-kembali");
        assertThat(after.references()).contains("Library/" + id + "-kembali");
        assertThat(after.references()).doesNotContainAnyElementsOf(after.gone());
        assertThat(Exported.of(MINISTRY, Asked.system("Library")).deleted()).isEmpty();
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
