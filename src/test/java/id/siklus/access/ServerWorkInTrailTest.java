package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the server writes because somebody asked for something stands in the trail as theirs. */
class ServerWorkInTrailTest {

    private final TestDistricts places = new TestDistricts();
    private final String number = UUID.randomUUID().toString();
    private Patient dewi = new Patient();

    @BeforeEach
    void registerDewiAtMasni() {
        dewi = TestPeople.registered(places, "dewi", TestPeople.nik(), "masni");
        ok(places.masni.put(dewi));
    }

    @Test
    void aTransactionWithAProposalIsItsSendersWithAllThatItWrote() {
        dewi.getNameFirstRep().setText("Dewi Lestari");
        Encounter visit = places.visit("visit", "prafi");
        visit.setId(places.id("visit"));
        visit.setSubject(new Reference("Patient/" + places.id("dewi")));

        ok(send(places.prafi, "", TestDistricts.transaction(dewi, visit)));

        Map<String, Object> row = onlyRow();
        assertThat(row).containsEntry("organization", places.id("prafi")).containsEntry("interaction", "transaction");
        assertThat(texts(row, "written"))
                .anyMatch(written -> written.equals("create Encounter/" + places.id("visit") + "/1"))
                .anyMatch(written -> written.startsWith("create Task/"));
        assertThat(texts(row, "patients")).contains(places.id("dewi"));
        assertThat(writtenByTheServerItself("Encounter/" + places.id("visit"))).isZero();
    }

    @Test
    void aProposalAloneIsTheAskersToo() {
        dewi.getNameFirstRep().setText("Dewi Lestari");

        HttpResponse<String> answer = places.prafi.send(TestServer.anonymous("/Patient/" + places.id("dewi"))
                .header("Content-Type", "application/fhir+json")
                .header("X-Request-ID", number)
                .PUT(BodyPublishers.ofString(TestDistricts.json(dewi))));

        assertThat(answer.statusCode()).isEqualTo(202);
        Map<String, Object> row = onlyRow();
        assertThat(row)
                .containsEntry("organization", places.id("prafi"))
                .containsEntry("interaction", "update")
                .containsEntry("type", "Patient")
                .containsEntry("id", places.id("dewi"));
        assertThat(texts(row, "written")).singleElement().asString().startsWith("create Task/");
    }

    @Test
    void aTransferIsCommittedWithTheRowOfWhoAskedForIt() {
        Parameters to = new Parameters();
        to.addParameter().setName("tujuan").setValue(new Reference("Organization/" + places.id("sanggeng")));

        ok(send(places.masni, "/Patient/" + places.id("dewi") + "/$pindah", to));

        Map<String, Object> row = onlyRow();
        assertThat(row)
                .containsEntry("organization", places.id("masni"))
                .containsEntry("interaction", "$pindah")
                .containsEntry("id", places.id("dewi"));
        assertThat(texts(row, "written"))
                .anyMatch(written -> written.equals("update Patient/" + places.id("dewi") + "/2"))
                .anyMatch(written -> written.startsWith("create Provenance/"));
    }

    private HttpResponse<String> send(Client client, String path, Resource body) {
        return client.send(TestServer.anonymous(path)
                .header("Content-Type", "application/fhir+json")
                .header("X-Request-ID", number)
                .POST(BodyPublishers.ofString(TestDistricts.json(body))));
    }

    private Map<String, Object> onlyRow() {
        List<Map<String, Object>> rows =
                TestDistricts.jdbc().queryForList("select * from siklus.audit_event where request = ?", number);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static Integer writtenByTheServerItself(String reference) {
        return TestDistricts.jdbc().queryForObject("""
                select count(*) from siklus.audit_event e
                where e.client = 'siklus' and exists (select 1 from unnest(e.written) w where w like ?)""", Integer.class, "%" + reference + "%");
    }

    private static List<String> texts(Map<String, Object> row, String column) {
        try {
            return Arrays.asList((String[]) ((Array) row.get(column)).getArray());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
