package id.siklus.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import id.siklus.TestPatients;
import id.siklus.TestServer;
import id.siklus.storage.Store;
import id.siklus.storage.Superuser;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who is accountable for a person. */
class KeepersTest {

    private final JdbcTemplate jdbc = new JdbcTemplate(Superuser.dataSource());
    private final String id = "pj" + UUID.randomUUID().toString().substring(0, 8);
    private final String archive = id + "-arsip";
    private final String clinic = id + "-klinik";
    private final String hospital = id + "-rs";

    @BeforeEach
    void facilities() {
        for (String facility : List.of(archive, clinic, hospital)) {
            Upkeep.organization(facility, "102", "", "");
        }
    }

    @Test
    void whoCaredForThemFirstBeforeWhoOnlyKeepsARecord() throws SQLException {
        long person = stored(TestPatients.woman(id, "Ibu"));
        assertThat(keeper(person)).isEmpty();

        inCare(person, archive, "record", 3);
        assertThat(keeper(person)).isEqualTo(archive);

        inCare(person, hospital, "encounter", 1);
        inCare(person, clinic, "referral", 2);
        assertThat(keeper(person)).isEqualTo(clinic);
    }

    @Test
    void whoManagesTheRecordBeforeAnybody() throws SQLException {
        Patient woman = TestPatients.woman(id, "Ibu");
        long person = stored(woman.setManagingOrganization(new Reference("Organization/" + hospital)));
        inCare(person, clinic, "encounter", 2);

        assertThat(keeper(person)).isEqualTo(hospital);
    }

    private long stored(Patient patient) {
        TestServer.bean(Store.class).daos().getResourceDao(Patient.class).update(patient, new SystemRequestDetails());
        return jdbc.queryForObject("select res_id from hfj_resource where fhir_id = ?", Long.class, id);
    }

    private void inCare(long person, String facility, String reason, int daysAgo) {
        jdbc.update("""
                insert into siklus.in_care (patient, partition_id, reason, source, since)
                select ?, k.partition_id, ?, ?, now() - ? * interval '1 day' from siklus.keeper k
                join hfj_resource o on o.res_id = k.organization where o.fhir_id = ? and k.answers_to is null""", person, reason, -daysAgo, daysAgo, facility);
    }

    /** @return empty for nobody */
    private String keeper(long person) throws SQLException {
        try (Connection connection = Superuser.dataSource().getConnection()) {
            Keeper keeper = Keepers.of(connection, List.of(person)).get(person);
            return keeper == null ? "" : keeper.id();
        }
    }
}
