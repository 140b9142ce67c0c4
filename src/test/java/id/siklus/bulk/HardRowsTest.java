package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.siklus.TestServer;
import id.siklus.server.Caller;
import id.siklus.storage.Superuser;
import java.sql.Connection;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows that cannot be read, and rows that are too large to be held, stop no other. */
class HardRowsTest {

    private static final Caller MINISTRY = ExportEngineTest.MINISTRY;

    private final DataSource dataSource = TestServer.bean(DataSource.class);
    private final JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    private final TestLibraries libraries = new TestLibraries();
    private final String id = libraries.id;

    @Test
    void oneUnreadableRowIsNamedAndStopsNoOther() {
        libraries.put(id + "-1", "\"description\":\"1\"");
        libraries.put(id + "-2", "\"description\":\"1\"");
        jdbc.update(
                "update hfj_res_ver set res_text_vc = '{\"resourceType\":\"Library\",\"status\":' where res_id = ?",
                libraries.key(id + "-1"));
        try {
            Exported exported = Exported.of(MINISTRY, Asked.system("Library"));

            assertThat(exported.ids("Library")).contains(id + "-2").doesNotContain(id + "-1");
            assertThat(exported.errors())
                    .anyMatch(line ->
                            line.at("/issue/0/diagnostics").asText().startsWith("Library/" + id + "-1/_history/1"));
            assertThat(exported.errors().toString()).doesNotContain("status\\\"");
        } finally {
            libraries.purge(id + "-1");
        }
    }

    @Test
    void aRowThatPostgresItselfCannotReadIsNamedToo() throws Exception {
        libraries.put(id + "-1", "\"description\":\"" + TestLibraries.noise(30_000) + "\"");
        libraries.put(id + "-2", "\"description\":\"" + TestLibraries.noise(30_000) + "\"");
        loseChunks(libraries.key(id + "-1"));
        try {
            Exported exported = Exported.of(MINISTRY, Asked.system("Library"));

            assertThat(exported.ids("Library")).contains(id + "-2").doesNotContain(id + "-1");
            assertThat(exported.errors())
                    .anyMatch(line ->
                            line.at("/issue/0/diagnostics").asText().startsWith("Library/" + id + "-1/_history/1"));
        } finally {
            libraries.purgeDamaged(id + "-1");
        }
    }

    @Test
    void aRowLargerThanWhatIsHeldInMemoryIsExportedWhole() {
        libraries.put(id + "-1", "\"description\":\"1\"");
        String text = "é" + TestLibraries.noise(9_000_000);
        jdbc.update(
                "update hfj_res_ver set res_text_vc = '{\"resourceType\":\"Library\",\"meta\":{\"tag\":[{\"code\":\"besar\"}]},\"description\":\"' || ? || '\"}' where res_id = ?",
                text,
                libraries.key(id + "-1"));
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
            libraries.purge(id + "-1");
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
            for (int i = 0; i < 400 && canBeRead(statement, key); i++) {
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
}
