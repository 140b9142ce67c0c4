package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;

/** How long a referral opens a record: while it goes on, and for some time after it was completed. */
class ReferralsEndTest {

    private final TestDistricts places = new TestDistricts();
    private final String ofSiti = "/Encounter?patient=" + places.id("siti");

    @Test
    void aCompletedReferralOpensTheRecordForSomeTimeMoreAndThenNoLonger() {
        ServiceRequest referral = referred();
        assertThat(places.found(places.masni, ofSiti)).containsExactly("at-prafi");

        ok(places.prafi.put(referral.setStatus(ServiceRequestStatus.COMPLETED)));

        assertThat(places.found(places.masni, ofSiti)).containsExactly("at-prafi");
        assertThat(until("ServiceRequest", "referral"))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(89)), Instant.now().plus(Duration.ofDays(91)));

        timePasses("referral");

        assertThat(places.found(places.masni, ofSiti)).isEmpty();
        assertThat(places.found(places.masni, "/Patient?name=Uji")).doesNotContain("siti");
    }

    @Test
    void aCompletedReferralThatIsTouchedAgainLastsNoLonger() {
        ServiceRequest referral = referred();
        ok(places.prafi.put(referral.setStatus(ServiceRequestStatus.COMPLETED)));
        timePasses("referral");

        referral.addNote().setText("Hasil sudah diterima");
        ok(places.prafi.put(referral));

        assertThat(places.found(places.masni, ofSiti)).isEmpty();
    }

    @Test
    void aTaskEndsAsAReferralDoes() {
        places.seen(places.prafi, "at-prafi", "prafi");
        Task task = new Task();
        task.setId(places.id("task"));
        task.setStatus(TaskStatus.REQUESTED).setIntent(Task.TaskIntent.ORDER);
        task.getCode().setText("Kunjungan rumah");
        task.setFor(new Reference("Patient/" + places.id("siti")));
        task.setOwner(new Reference("Organization/" + places.id("masni")));
        ok(places.prafi.put(task));
        assertThat(places.found(places.masni, ofSiti)).isEmpty();

        ok(places.prafi.put(task.setStatus(TaskStatus.ACCEPTED)));
        assertThat(places.found(places.masni, ofSiti)).containsExactly("at-prafi");
        ok(places.prafi.put(task.setStatus(TaskStatus.COMPLETED)));
        assertThat(places.found(places.masni, ofSiti)).containsExactly("at-prafi");

        timePasses("task");

        assertThat(places.found(places.masni, ofSiti)).isEmpty();
    }

    /** A patient who is referred and then no longer the referrer's is still the hospital's; nobody refers whom it does not care for. */
    @Test
    void aReferralStandsForItselfAndWhoHasNoCareLeftRefersNobody() {
        ServiceRequest referral = referred();
        Encounter error = places.visit("at-prafi", "prafi");
        error.setId(places.id("at-prafi"));
        error.setStatus(Encounter.EncounterStatus.ENTEREDINERROR);
        error.addStatusHistory()
                .setStatus(Encounter.EncounterStatus.ENTEREDINERROR)
                .setPeriod(error.getPeriod().copy());
        places.seen(places.hospital, "at-hospital", "hospital");

        ok(places.prafi.put(error));

        assertThat(places.found(places.masni, ofSiti)).contains("at-hospital");
        ok(places.prafi.put(
                referral.setPerformer(java.util.List.of(new Reference("Organization/" + places.id("sanggeng"))))));
        assertThat(places.found(places.masni, ofSiti)).isEmpty();
        assertThat(places.found(places.sanggeng, ofSiti)).isEmpty();
    }

    private ServiceRequest referred() {
        places.seen(places.prafi, "at-prafi", "prafi");
        ServiceRequest referral = TestPeople.referral(places, "referral", "at-prafi", "masni");
        ok(places.prafi.put(referral));
        return referral;
    }

    private Instant until(String type, String name) {
        Timestamp until = TestDistricts.jdbc()
                .queryForObject(
                        "select until from siklus.in_care where source = (select res_id from hfj_resource where res_type = ? and fhir_id = ?)",
                        Timestamp.class,
                        type,
                        places.id(name));
        return until == null ? Instant.MAX : until.toInstant();
    }

    private void timePasses(String source) {
        int rows = TestDistricts.jdbc()
                .update(
                        "update siklus.in_care set until = until - interval '91 days' where source = (select res_id from hfj_resource where fhir_id = ?)",
                        places.id(source));
        assertThat(rows).isEqualTo(1);
    }
}
