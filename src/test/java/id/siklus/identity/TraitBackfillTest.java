package id.siklus.identity;

import static id.siklus.identity.TestFolk.ok;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.TestServer;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** People of a database that is older than this room. */
class TraitBackfillTest {

    private static final String ROW =
            "person = (select res_id from hfj_resource where res_type = 'Patient' and fhir_id = ?)";

    private final TestFolk folk = new TestFolk();
    private final JdbcTemplate jdbc = new JdbcTemplate(TestServer.bean(DataSource.class));
    private final TraitTable table = TestServer.bean(TraitTable.class);

    @Test
    void whoWasStoredBeforeIsFoundAfterwards() {
        ok(folk.prafi.put(folk.person("early", "Herkulanus Linggi", "1954-11-02", false, "prafi")));
        jdbc.update("delete from siklus.person_trait where " + ROW, folk.id("early"));

        fill();

        assertThat(rows("early")).isOne();
    }

    @Test
    void aRowOfTodayIsLeftAsItIs() {
        ok(folk.prafi.put(folk.person("today", "Kornelius Jampi", "1954-11-02", false, "prafi")));

        table.fill(folk.id("today"), SyntheticTraits.of(SyntheticPeople.of(1, 1).get(0)));

        assertThat(jdbc.queryForObject(
                        "select names[1] from siklus.person_trait where " + ROW, String.class, folk.id("today")))
                .isEqualTo(WrittenName.of("Kornelius Jampi").joined());
    }

    private void fill() {
        TraitBackfill backfill = new TraitBackfill(jdbc, table, FhirContext.forR4Cached());
        List<TraitBackfill.Stored> people = backfill.next(500, List.of());
        while (!people.isEmpty()) {
            backfill.fill(people);
            backfill.pass(people);
            people = backfill.next(500, List.of());
        }
    }

    private int rows(String name) {
        Integer rows = jdbc.queryForObject(
                "select count(*) from siklus.person_trait where " + ROW, Integer.class, folk.id(name));
        return rows == null ? 0 : rows;
    }
}
