package id.siklus.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.storage.Superuser;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What {@code _revinclude} brings of a patient whom another facility has seen more often than a page has room. */
class ManyIncludesTest {

    private static final int MORE_THAN_A_PAGE = 1_200;

    private final TestDistricts places = new TestDistricts();

    @Test
    void manyRecordsOfOthersDoNotPushOnesOwnFromThePage() {
        places.seen(places.hospital, "at-hospital", "hospital");
        clones("at-hospital-weight", "hospital", -2 * ClonedRows.FIRST_KEY - someKeys());
        places.seen(places.prafi, "at-prafi", "prafi");
        String search = "/Patient?_id=" + places.id("siti") + "&_revinclude=Observation:patient";

        assertThat(places.found(places.prafi, search)).contains("siti", "at-prafi-weight");
        assertThat(places.prafi.get(search).body()).doesNotContain("SKL-5313");
        assertThat(places.prafi.get(search + "&_revinclude=Encounter:patient").body())
                .contains(places.id("at-prafi-weight"))
                .doesNotContain(places.id("at-hospital"));
    }

    @Test
    void whatAPageCannotHoldIsSaidToBeMissing() {
        places.seen(places.hospital, "at-hospital", "hospital");
        clones("at-hospital-weight", "hospital", someKeys());

        String answer = places.hospital
                .get("/Patient?_id=" + places.id("siti") + "&_revinclude=Observation:patient&_elements=id")
                .body();

        assertThat(answer).contains("SKL-5313");
    }

    private static long someKeys() {
        return ThreadLocalRandom.current().nextInt(1, 400_000) * 2_000L;
    }

    /** With keys lower than any other the database finds them first. */
    private void clones(String weight, String facility, long offset) {
        JdbcTemplate jdbc = new JdbcTemplate(Superuser.dataSource());
        Long siti = jdbc.queryForObject(
                "select res_id from hfj_resource where res_type = 'Patient' and fhir_id = ?",
                Long.class,
                places.id("siti"));
        new ClonedRows(jdbc)
                .of(
                        "Observation",
                        places.id(weight),
                        MORE_THAN_A_PAGE,
                        offset,
                        String.valueOf(places.keeper(facility)),
                        String.valueOf(siti));
    }
}
