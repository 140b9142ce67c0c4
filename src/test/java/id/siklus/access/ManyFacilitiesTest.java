package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.server.CallerRole;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An office with so many facilities that their partitions are written as ranges ({@link PartitionList}); between them lies one that is not its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyFacilitiesTest {

    private static final int MANY = 40;
    private static final int FOREIGN = 17;

    private final TestDistricts places = new TestDistricts();

    @BeforeAll
    void openFacilities() {
        List<Organization> organizations = new ArrayList<>(List.of(
                places.organization("wide", TestDistricts.OFFICE, ""),
                places.organization("other", TestDistricts.OFFICE, "")));
        for (int i = 0; i < MANY; i++) {
            organizations.add(places.organization("k" + i, TestDistricts.PUSKESMAS, i == FOREIGN ? "other" : "wide"));
        }
        ok(places.ministry.post("", TestDistricts.transaction(organizations.toArray(Organization[]::new))));
        for (int i : List.of(0, FOREIGN, MANY - 1)) {
            places.seen(places.client(CallerRole.PUSKESMAS, "k" + i), "visit-" + i, "k" + i);
        }
    }

    /** HAPI's own indexes carry the partition last, so that a small facility would walk the whole country's rows. */
    @Test
    void theIndexesOfSearchesAndOfWhatIsNewBeginWithThePartition() {
        assertThat(TestDistricts.jdbc()
                        .queryForList(
                                "select indexdef from pg_indexes where schemaname = 'public' and indexdef like '%(partition_id, %'",
                                String.class))
                .anyMatch(index ->
                        index.endsWith("hfj_spidx_token USING btree (partition_id, hash_sys_and_value, res_id)"))
                .anyMatch(index ->
                        index.endsWith("hfj_resource USING btree (partition_id, res_type, res_updated, res_id)"));
    }

    @Test
    void whatItsFacilitiesWroteIsFoundAndNothingBetween() {
        Client wide = places.client(CallerRole.DINKES_PROV, "wide");

        assertThat(places.keeper("k" + FOREIGN)).isBetween(places.keeper("k0"), places.keeper("k" + (MANY - 1)));
        assertThat(places.found(wide, "/Observation?code=http://loinc.org%7C29463-7&_count=200"))
                .containsExactly("visit-0-weight", "visit-39-weight");
        assertThat(places.found(wide, "/Encounter?date=gt1990-01-01&_count=200"))
                .containsExactly("visit-0", "visit-39");
        assertThat(places.found(wide, "/Encounter?_lastUpdated=gt2020-01-01&_count=200"))
                .containsExactly("visit-0", "visit-39");
        assertThat(places.found(
                        wide, "/Encounter?service-provider=Organization/" + places.id("k" + FOREIGN) + "&_count=200"))
                .isEmpty();
    }
}
