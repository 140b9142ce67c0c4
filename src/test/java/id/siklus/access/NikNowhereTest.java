package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A NIK or a name that was searched, sent as a condition or refused stands in no line of the log, and a NIK in no table but those of the resource itself. */
class NikNowhereTest {

    /** The resource's own rows: its versions, and the indexes by which it is found. */
    private static final List<String> RESOURCE_TABLES = List.of(
            "hfj_res_ver", "hfj_spidx_token", "hfj_spidx_string", "hfj_idx_cmp_string_uniq", "hfj_idx_cmb_tok_nu");

    private final TestDistricts places = new TestDistricts();

    @Test
    void aNikIsNeitherLoggedNorStoredBesideItsPerson() {
        String nik = TestPeople.nik();
        String unknown = "9202" + "1111" + nik.substring(8);
        String name = "Rahasiawati" + nik.substring(8);
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(
                new org.apache.commons.io.output.TeeOutputStream(out, log), true, StandardCharsets.UTF_8));
        try {
            String identifier = "identifier=" + TestPeople.NIK + "%7C";
            Patient patient = TestPeople.registered(places, "nina", nik, "prafi");
            patient.setId((String) null);
            patient.getNameFirstRep().setText(name);
            for (int i = 0; i < 2; i++) {
                ok(places.prafi.send(TestServer.anonymous("/Patient")
                        .header("Content-Type", "application/fhir+json")
                        .header("If-None-Exist", identifier + nik)
                        .POST(BodyPublishers.ofString(TestDistricts.json(patient)))));
            }
            for (String value : List.of(nik, unknown)) {
                ok(places.prafi.get("/Patient?" + identifier + value));
                ok(places.masni.get("/Patient?" + identifier + value));
                ok(places.prafi.get("/Encounter?patient.identifier=" + TestPeople.NIK + "%7C" + value));
                places.prafi.get("/Patient?" + identifier + value + "&nothing=" + value);
                places.prafi.get("/Patient/" + value);
                places.prafi.get("/" + value + "?x=" + value);
                ok(places.prafi.send(TestServer.anonymous("/Patient/_search")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(identifier + value))));
                ok(places.prafi.get("/Patient?nik=" + value));
            }
            ok(places.prafi.get("/Patient?name=" + name));
            places.prafi.get("/Patient?name=" + name + "&nothing=" + name);
            places.prafi.get("/Patient?birthdate=" + name);
            places.prafi.get("/Patient/" + name);
            places.prafi.post(
                    "/Patient",
                    "{\"resourceType\":\"Patient\",\"name\":[{\"text\":\"" + name + "\"}],\"gender\":\"" + name
                            + "\"}");
            places.prafi.post("/Patient", "{\"resourceType\":\"Patient\",\"" + name + "\":1}");
        } finally {
            System.setOut(out);
        }

        String logged = log.toString(StandardCharsets.UTF_8);
        assertThat(logged).doesNotContain(nik, unknown, name);
        assertThat(logged.lines().filter(line -> line.contains("\"id.siklus.request\"")))
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(new ObjectMapper()
                                .readTree(line)
                                .path("interaction")
                                .asText())
                        .isNotBlank());
        assertThat(placesOf(nik)).isEmpty();
        assertThat(placesOf(unknown)).isEmpty();
        Integer conditions = TestDistricts.jdbc()
                .queryForObject(
                        "select count(*) from hfj_res_search_url where res_search_url like 'Patient#%'", Integer.class);
        assertThat(conditions).isPositive();
    }

    @Test
    void aNikStandsInNoMetric() {
        String nik = TestPeople.nik();
        places.prafi.get("/Patient?identifier=" + TestPeople.NIK + "%7C" + nik);
        places.prafi.get("/Patient/" + nik);
        places.prafi.get("/Patient/" + nik + "/_history/" + nik);
        places.prafi.get("/" + nik + "?" + nik + "=" + nik);
        places.prafi.post("/Patient/$match", "{\"resourceType\":\"Patient\",\"id\":\"" + nik + "\"}");

        String metrics = TestServer.send(java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://127.0.0.1:"
                        + TestServer.bean(org.springframework.core.env.Environment.class)
                                .getRequiredProperty("local.management.port")
                        + "/prometheus")))
                .body();

        assertThat(metrics).contains("siklus_requests_seconds_count").doesNotContain(nik);
    }

    /** @return {@code table.column} of every text column, but the resource's own, in which the value stands */
    private static List<String> placesOf(String value) {
        JdbcTemplate jdbc = TestDistricts.jdbc();
        List<String> found = new ArrayList<>();
        for (Map<String, Object> column : jdbc.queryForList("""
                select table_schema, table_name, column_name from information_schema.columns
                where table_schema in ('public', 'siklus') and data_type in ('text', 'character varying', 'jsonb', 'json', 'character', 'oid', 'ARRAY')
                and table_name in (select table_name from information_schema.tables where table_type = 'BASE TABLE')""")) {
            String table = String.valueOf(column.get("table_name"));
            if (RESOURCE_TABLES.contains(table)) {
                continue;
            }
            Integer rows = jdbc.queryForObject(
                    "select count(*) from " + column.get("table_schema") + ".\"" + table + "\" where \""
                            + column.get("column_name") + "\"::text like ?",
                    Integer.class,
                    "%" + value + "%");
            if (rows != null && rows > 0) {
                found.add(table + "." + column.get("column_name"));
            }
        }
        return found;
    }
}
