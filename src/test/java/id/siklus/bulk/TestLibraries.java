package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.storage.Superuser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Resources of one test: Libraries, which need nothing else to exist, and what a hand can do to their rows. */
final class TestLibraries {

    /** Begins the id of each. */
    final String id = "exp-" + UUID.randomUUID();

    private final JdbcTemplate jdbc = new JdbcTemplate(TestServer.bean(DataSource.class));

    /** @param members of its JSON beside those that it must have */
    void put(String resource, String members) {
        HttpResponse<String> answer =
                TestServer.put("/Library/" + resource, """
                {"resourceType":"Library","id":"%s","status":"active","type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/library-type","code":"asset-collection"}]},"url":"https://contoh.id/Library/%s","name":"Uji","title":"Uji",%s}""".formatted(resource, resource, members));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }

    void delete(String resource) {
        assertThat(TestServer.send(TestServer.request("/Library/" + resource).DELETE())
                        .statusCode())
                .isEqualTo(200);
    }

    long key(String resource) {
        Long key = jdbc.queryForObject(
                "select res_id from hfj_resource where res_type = 'Library' and fhir_id = ?", Long.class, resource);
        return key == null ? -1 : key;
    }

    /** @param text SQL that makes the stored text anew */
    void rewrite(String resource, String text) {
        jdbc.update("update hfj_res_ver set res_text_vc = " + text + " where res_id = " + key(resource));
    }

    /** @return SQL for a text of about so many bytes that gzip halves at most, and no more */
    static String hardToCompress(long bytes) {
        return "'{\"resourceType\":\"Library\",\"meta\":{\"tag\":[{\"code\":\"besar\"}]},\"description\":\"' ||"
                + " (select string_agg(md5(n::text), '') from generate_series(1, " + bytes / 32 + ") n) || '\"}'";
    }

    /** Removes a resource with its past from the database. */
    void purge(String resource) {
        long key = key(resource);
        for (String table : List.of("hfj_spidx_token", "hfj_spidx_string", "hfj_spidx_date", "hfj_spidx_uri")) {
            jdbc.update("delete from " + table + " where res_id = ?", key);
        }
        jdbc.update("delete from hfj_res_link where src_resource_id = ?", key);
        jdbc.update("delete from hfj_res_ver where res_id = ?", key);
        jdbc.update("delete from hfj_resource where res_id = ?", key);
    }

    /** PostgreSQL does not delete a row while it finds chunks of it that are deleted, and not yet swept up. */
    void purgeDamaged(String resource) throws InterruptedException {
        for (int i = 0; ; i++) {
            try {
                purge(resource);
                return;
            } catch (org.springframework.dao.DataAccessException notSweptUp) {
                if (i == 200) {
                    throw notSweptUp;
                }
                new JdbcTemplate(Superuser.dataSource()).execute("vacuum hfj_res_ver");
                // Others' snapshots may keep them for a moment.
                Thread.sleep(500);
            }
        }
    }

    static String noise(int length) {
        StringBuilder noise = new StringBuilder(length);
        Random random = new Random(length);
        for (int i = 0; i < length; i++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        return noise.toString();
    }
}
