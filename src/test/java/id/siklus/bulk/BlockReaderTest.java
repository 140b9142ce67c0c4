package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import id.siklus.TestPatients;
import id.siklus.TestServer;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import id.siklus.server.ReadableRows;
import id.siklus.server.RequestsUnderWay;
import id.siklus.storage.ChangeLog;
import id.siklus.storage.Superuser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of people that are not as others: too large to be held, or not to be read. */
class BlockReaderTest {

    private static final Caller MINISTRY =
            new Caller("uji-blok", "", CallerRole.KEMENKES, Set.of("system/*.rs", Caller.SENSITIVE));

    private final JdbcTemplate jdbc = new JdbcTemplate(TestServer.bean(DataSource.class));
    private final String id = "blok-" + UUID.randomUUID();

    @Test
    void aPersonLargerThanWhatIsHeldInMemoryStandsWholeBelowItsHeader() {
        store(id + "-a");
        store(id + "-b");
        long key = key(id + "-a");
        String text = jdbc.queryForObject("select res_text_vc from hfj_res_ver where res_id = ?", String.class, key);
        jdbc.update(
                "update hfj_res_ver set res_text_vc = '{\"resourceType\":\"Patient\",\"meta\":{},\"text\":{\"div\":\"' || repeat('besar ', 500000) || '\"}}' where res_id = ?",
                key);
        Pipeline ministry = new Pipeline(TestServer.tokenOf(CallerRole.KEMENKES, "", "system/*.rs", Caller.SENSITIVE));
        try {
            JsonNode manifest = ministry.manifest(
                    ministry.kickOff("/$export?_type=Patient&organizeOutputBy=Patient&_typeFilter=Patient%3F_id%3D" + id
                            + "-a," + id + "-b"));

            List<JsonNode> lines = ministry.files(manifest, "output").stream()
                    .flatMap(List::stream)
                    .toList();
            assertThat(lines)
                    .extracting(BlockReaderTest::name)
                    .containsExactly(
                            "header of Patient/" + id + "-a",
                            "Patient/" + id + "-a",
                            "header of Patient/" + id + "-b",
                            "Patient/" + id + "-b");
            assertThat(lines.get(1).at("/text/div").textValue()).hasSize(3_000_000);
        } finally {
            jdbc.update("update hfj_res_ver set res_text_vc = ? where res_id = ?", text, key);
        }
    }

    @Test
    void aPersonWhoseTextIsNoJsonIsNamedAmongTheErrorsAndHasNoHeader() {
        store(id + "-a");
        store(id + "-b");
        long key = key(id + "-a");
        String text = jdbc.queryForObject("select res_text_vc from hfj_res_ver where res_id = ?", String.class, key);
        jdbc.update("update hfj_res_ver set res_text_vc = '{\"resourceType\":\"Patient\",' where res_id = ?", key);
        Pipeline ministry = new Pipeline(TestServer.tokenOf(CallerRole.KEMENKES, "", "system/*.rs", Caller.SENSITIVE));
        try {
            JsonNode manifest = ministry.manifest(
                    ministry.kickOff("/$export?_type=Patient&organizeOutputBy=Patient&_typeFilter=Patient%3F_id%3D" + id
                            + "-a," + id + "-b"));

            assertThat(ministry.files(manifest, "output"))
                    .singleElement()
                    .satisfies(lines -> assertThat(lines)
                            .extracting(BlockReaderTest::name)
                            .containsExactly("header of Patient/" + id + "-b", "Patient/" + id + "-b"));
            assertThat(ministry.lines(manifest, "error"))
                    .singleElement()
                    .satisfies(
                            line -> assertThat(line.at("/issue/0/diagnostics").asText())
                                    .startsWith("Patient/" + id + "-a/_history/1"));
        } finally {
            jdbc.update("update hfj_res_ver set res_text_vc = ? where res_id = ?", text, key);
        }
    }

    /** What PostgreSQL says of a broken page, said of one row by a function: nothing needs to be destroyed for it. */
    @Test
    void whatPostgresItselfCannotReadIsFoundAmongThePeople() throws Exception {
        for (String name : List.of("-a", "-b", "-c")) {
            store(id + name);
        }
        JdbcTemplate owner = new JdbcTemplate(Superuser.dataSource());
        owner.execute("""
                create or replace function siklus.uji_rusak(asked bigint, broken bigint) returns boolean language plpgsql as $$
                begin
                    if asked = broken then raise exception 'rusak' using errcode = 'XX001'; end if;
                    return true;
                end $$""");
        try {
            BlockReader reader = reader("siklus.uji_rusak(r.res_id, " + key(id + "-b") + ")");

            assertThat(reader.damaged()).containsExactly(key(id + "-b"));
            assertThat(reader("true").damaged()).isEmpty();
        } finally {
            owner.execute("drop function siklus.uji_rusak");
        }
    }

    private BlockReader reader(String condition) {
        ExportRequest request = Asked.system("Patient");
        ExportJob job = new ExportJob(
                UUID.randomUUID(),
                MINISTRY,
                request,
                TestServer.bean(ChangeLog.class).now(),
                null);
        ExportPart part =
                new ExportPart(1, ExportPart.Kind.BLOCKS, List.of("Patient"), key(id + "-a"), key(id + "-c"), 3);
        Compartment compartment = new Compartment();
        PartClaim claim = new PartClaim(job, part, UUID.randomUUID(), 1);
        return new BlockReader(
                TestServer.bean(ExportPool.class).dataSource(),
                claim,
                new Turns(new RequestsUnderWay(), 100).of(claim),
                new PatientBlocks(new Scope(job, TestServer.bean(ReadableRows.class), compartment), compartment),
                condition);
    }

    private static String name(JsonNode line) {
        return line.path("resourceType").textValue().equals("Parameters")
                ? "header of "
                        + line.at("/parameter/0/valueReference/reference").textValue()
                : line.path("resourceType").textValue() + "/" + line.path("id").textValue();
    }

    private long key(String patient) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select res_id from hfj_resource where res_type = 'Patient' and fhir_id = ?", Long.class, patient));
    }

    private static void store(String name) {
        Patient patient = TestPatients.woman(name, "Wanita " + name);
        HttpResponse<String> answer = TestServer.put(
                "/Patient/" + name, FhirContext.forR4Cached().newJsonParser().encodeResourceToString(patient));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
}
