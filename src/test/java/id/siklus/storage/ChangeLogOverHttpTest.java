package id.siklus.storage;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever way a write comes by, the log knows it; and the server's own writing, with all that HAPI does, is read back as of any moment. */
class ChangeLogOverHttpTest {

    private static final String STATE = """
            select fhir_id || '/' || res_ver || case when res_deleted_at is null then '' else '-' end
            from hfj_resource where res_type = 'Library' order by res_id""";

    private final DataSource dataSource = TestServer.bean(DataSource.class);
    private final JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    private final ChangeLog log = TestServer.bean(ChangeLog.class);
    private final String id = "log-" + UUID.randomUUID();

    @Test
    void everyWayOfWritingIsLogged() {
        Moment before = log.now();

        assertThat(put(id, "Satu", "").statusCode()).isEqualTo(201);
        assertThat(put(id, "Dua", "").statusCode()).isEqualTo(200);
        assertThat(put(id, "Dua", "").statusCode()).isEqualTo(200);
        assertThat(put(id, "Dua", ",\"meta\":{\"tag\":[{\"system\":\"https://contoh.id/tag\",\"code\":\"uji\"}]}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(TestServer.send(TestServer.request("/Library/" + id)
                                .header("Content-Type", "application/json-patch+json")
                                .method(
                                        "PATCH",
                                        BodyPublishers.ofString(
                                                "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"Tiga\"}]")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(delete(id)).isEqualTo(200);
        assertThat(put(id, "Empat", "").statusCode()).isEqualTo(201);
        assertThat(bundle("batch", id, "Lima")).isEqualTo(200);
        assertThat(bundle("transaction", id, "Enam")).isEqualTo(200);

        Moment after = log.now();
        assertThat(changes(before, after)).containsExactly("1 C", "2 U", "3 U", "4 U", "5 D", "6 U", "7 U", "8 U");
    }

    @Test
    void aBundleThatIsRefusedLeavesNothing() {
        Moment before = log.now();

        HttpResponse<String> refused = TestServer.post("", """
                {"resourceType":"Bundle","type":"transaction","entry":[
                 {"resource":%s,"request":{"method":"PUT","url":"Library/%s"}},
                 {"request":{"method":"DELETE","url":"Library/%s-tiada?x=y"}},
                 {"resource":{"resourceType":"Library","id":"%s-2"},"request":{"method":"PUT","url":"Library/%s-2"}}]}""".formatted(library(id, "Satu", ""), id, id, id, id));

        assertThat(refused.statusCode()).isBetween(400, 499);
        assertThat(changes(before, log.now())).isEmpty();
    }

    @Test
    void noVersionIsWithoutItsRow() {
        put(id, "Satu", "");

        assertThat(jdbc.queryForList("""
                        select v.res_type || ' ' || v.res_id || '/' || v.res_ver from hfj_res_ver v
                        left join siklus.change_log l on l.res_id = v.res_id and l.version = v.res_ver and l.operation <> 'P'
                        where l.xid is null limit 10""", String.class)).isEmpty();
        assertThat(jdbc.queryForList("""
                        select res_id || '/' || version from siklus.change_log where operation <> 'P'
                        group by res_id, version having count(*) > 1 limit 10""", String.class)).isEmpty();
    }

    @Test
    void theStateOfAMomentIsReadUnderLoadAsPostgresItselfWouldHaveHeldIt() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<?>[] writers = IntStream.range(0, 4)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> {
                    for (int i = 0; !over.get(); i++) {
                        String own = id + "-" + writer + "-" + i % 5;
                        if (i % 7 == 6) {
                            delete(own);
                        } else if (i % 7 == 5) {
                            bundle("transaction", own, "Uji" + i);
                        } else {
                            put(own, "Uji" + i, "");
                        }
                    }
                }))
                .toArray(CompletableFuture[]::new);
        Map<String, List<String>> held = new LinkedHashMap<>();
        while (held.size() < 25) {
            hold(held);
            // So that there is writing between two looks.
            Thread.sleep(100);
        }
        over.set(true);
        CompletableFuture.allOf(writers).join();

        held.forEach((snapshot, rows) -> assertThat(jdbc.queryForList(
                        "select r.fhir_id || '/' || v.res_ver || case when v.res_deleted_at is null then '' else '-' end from "
                                + new Moment(Instant.EPOCH, snapshot).rows("Library", 0, Long.MAX_VALUE)
                                + " order by r.res_id",
                        String.class))
                .isEqualTo(rows));
        assertThat(held.values()).anySatisfy(rows -> assertThat(rows).anyMatch(row -> row.startsWith(id)));
        assertThat(held.values().stream().distinct().count()).isGreaterThan(10);
    }

    private void hold(Map<String, List<String>> held) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            String snapshot = HandWrittenRows.value(connection, "select pg_current_snapshot()::text");
            List<String> rows = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(STATE);
                    ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(result.getString(1));
                }
            }
            connection.rollback();
            held.put(snapshot, rows);
        }
    }

    private List<String> changes(Moment before, Moment after) {
        return jdbc.queryForList(
                "select l.version || ' ' || l.operation from " + after.changesAfter(before)
                        + " join hfj_resource r on r.res_id = l.res_id where r.fhir_id like ? order by l.xid, l.seq",
                String.class,
                id + "%");
    }

    private static HttpResponse<String> put(String id, String name, String more) {
        return TestServer.put("/Library/" + id, library(id, name, more));
    }

    private static int delete(String id) {
        return TestServer.send(TestServer.request("/Library/" + id).DELETE()).statusCode();
    }

    private static int bundle(String type, String id, String name) {
        return TestServer.post("", """
                {"resourceType":"Bundle","type":"%s","entry":[{"resource":%s,"request":{"method":"PUT","url":"Library/%s"}}]}""".formatted(type, library(id, name, ""), id))
                .statusCode();
    }

    private static String library(String id, String name, String more) {
        return """
                {"resourceType":"Library","id":"%s","status":"draft","name":"%s"%s,
                 "type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/library-type","code":"asset-collection"}]}}""".formatted(id, name, more);
    }
}
