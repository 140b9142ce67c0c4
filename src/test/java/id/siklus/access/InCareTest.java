package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static id.siklus.access.TestPeople.code;
import static id.siklus.access.TestPeople.total;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import id.siklus.audit.ExceptionalReads;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who reads the record of one patient across facilities: who has the patient in its care, and who breaks the glass. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InCareTest {

    private final TestDistricts places = new TestDistricts();
    private final String siti = places.id("siti");
    private final String ofSiti = "/Encounter?patient=" + siti;

    @BeforeAll
    void seeSitiAtThreeFacilities() {
        places.seen(places.prafi, "at-prafi", "prafi");
        places.seen(places.hospital, "at-hospital", "hospital");
        places.seen(places.sanggeng, "at-sanggeng", "sanggeng");
        places.seen(places.mawar, "at-mawar", "mawar");
    }

    @Test
    void whoHasSeenAPatientReadsTheWholeRecordByAskingForThatPatient() {
        String[] everywhere = {"at-hospital", "at-mawar", "at-prafi", "at-sanggeng"};

        assertThat(places.found(places.prafi, ofSiti)).containsExactly(everywhere);
        assertThat(places.found(places.hospital, "/Encounter?subject=Patient/" + siti))
                .containsExactly(everywhere);
        assertThat(total(places.prafi, ofSiti + "&_summary=count")).isEqualTo(4);
        assertThat(places.found(places.prafi, "/Patient/" + siti + "/$everything?_count=200"))
                .contains(everywhere)
                .contains("at-hospital-weight", "at-sanggeng-weight");
    }

    @Test
    void aCompartmentSearchIsPatientBoundToo() {
        assertThat(places.found(places.prafi, "/Patient/" + siti + "/Encounter"))
                .containsExactly("at-hospital", "at-mawar", "at-prafi", "at-sanggeng");
        assertThat(places.found(places.masni, "/Patient/" + siti + "/Encounter"))
                .doesNotContain("at-hospital");
    }

    @Test
    void theNextPagesOfTheRecordAreAsWideAsTheFirst() {
        List<String> seen = new ArrayList<>();
        Bundle page = TestDistricts.bundle(places.prafi.get("/Patient/" + siti + "/$everything?_count=2"));
        for (int i = 0; i < 20; i++) {
            seen.addAll(places.names(page));
            if (page.getLink("next") == null) {
                break;
            }
            page = TestDistricts.bundle(places.prafi.get(
                    page.getLink("next").getUrl().substring(TestServer.fhir().length())));
        }

        assertThat(seen).contains("at-hospital", "at-sanggeng", "at-prafi", "at-hospital-weight");
    }

    @Test
    void whoHasNotSeenAPatientReadsNothing() {
        assertThat(places.found(places.laboratory, ofSiti)).isEmpty();
        assertThat(total(places.laboratory, ofSiti + "&_summary=count")).isZero();
        assertThat(places.found(places.laboratory, "/Patient/" + siti + "/$everything?_count=200"))
                .doesNotContain("at-hospital", "at-prafi");
    }

    @Test
    void aRequestThatIsNotBoundToThePatientReachesNoFurther() {
        String hospitals = places.id("at-hospital");

        assertThat(places.prafi.get("/Encounter/" + hospitals).statusCode()).isEqualTo(404);
        assertThat(places.found(places.prafi, "/Encounter?_id=" + hospitals)).isEmpty();
        assertThat(places.found(places.prafi, "/Encounter?patient:Patient._id=" + siti))
                .containsExactly("at-mawar", "at-prafi");
        assertThat(places.found(places.prafi, ofSiti + "," + places.id("nobody")))
                .containsExactly("at-mawar", "at-prafi");
        assertThat(places.found(places.prafi, ofSiti + "&service-provider.name=Uji"))
                .containsExactly("at-mawar", "at-prafi");
        assertThat(places.found(places.prafi, ofSiti + "&_has:Observation:encounter:code=29463-7"))
                .containsExactly("at-mawar", "at-prafi");
    }

    @Test
    void nothingOfAnotherPatientRidesAlong() {
        ok(places.hospital.put(places.patient("ani")));
        Observation ofAni = places.weight("weight-of-ani", "Encounter/" + places.id("at-hospital"));
        ofAni.setId(places.id("weight-of-ani"));
        ofAni.setSubject(new Reference("Patient/" + places.id("ani")));
        ofAni.addHasMember(new Reference("Observation/" + places.id("at-hospital-weight")));
        ok(places.hospital.put(ofAni));
        String search = "/Observation?patient=" + siti + "&_revinclude=Observation:has-member";

        assertThat(places.found(places.hospital, search)).contains("weight-of-ani");
        assertThat(places.found(places.prafi, search))
                .contains("at-hospital-weight")
                .doesNotContain("weight-of-ani");
        assertThat(places.found(places.prafi, ofSiti + "&_revinclude=Observation:encounter"))
                .contains("at-hospital-weight")
                .doesNotContain("weight-of-ani");
        assertThat(places.found(places.prafi, "/Patient/" + siti + "/$everything?_count=200"))
                .doesNotContain("weight-of-ani");
    }

    @Test
    void aKaderNeverSeesMoreThanTheirPosyandu() {
        Client kader = places.client(CallerRole.POSYANDU, "mawar", Caller.BREAK_GLASS);

        assertThat(places.found(places.mawar, ofSiti)).containsExactly("at-mawar");
        HttpResponse<String> emergency = withReason(kader, ofSiti, "Ibu kejang di Posyandu");
        assertThat(emergency.statusCode()).isEqualTo(403);
        assertThat(code(emergency)).isEqualTo("SKL-5122");
    }

    @Test
    void registrationGivesCareAndMovingItAwayTakesIt() {
        Patient patient = TestPeople.registered(places, "budi", TestPeople.nik(), "masni");
        ok(places.masni.put(patient));
        Encounter visit = places.visit("of-budi", "hospital");
        visit.setId(places.id("of-budi"));
        visit.setSubject(new Reference("Patient/" + places.id("budi")));
        ok(places.hospital.put(visit));
        String ofBudi = "/Encounter?patient=" + places.id("budi");

        assertThat(places.found(places.masni, ofBudi)).containsExactly("of-budi");

        patient.setManagingOrganization(new Reference("Organization/" + places.id("sanggeng")));
        ok(places.masni.put(patient));

        assertThat(places.found(places.masni, ofBudi)).isEmpty();
        assertThat(places.found(places.sanggeng, ofBudi)).containsExactly("of-budi");
    }

    @Test
    void aReferralGivesCareUntilItIsRevoked() {
        ServiceRequest referral = TestPeople.referral(places, "referral", "at-prafi", "masni");
        assertThat(places.found(places.masni, ofSiti)).isEmpty();

        ok(places.prafi.put(referral));
        assertThat(places.found(places.masni, ofSiti)).contains("at-hospital", "at-prafi");
        assertThat(places.found(places.masni, "/ServiceRequest?patient=" + siti))
                .contains("referral");

        referral.setStatus(ServiceRequest.ServiceRequestStatus.REVOKED);
        ok(places.prafi.put(referral));
        assertThat(places.found(places.masni, ofSiti)).isEmpty();
    }

    @Test
    void nobodyRefersAPatientToThemselves() {
        Encounter visit = places.visit("of-another", "laboratory");
        visit.setId(places.id("of-another"));
        visit.setSubject(new Reference("Patient/" + places.id("another")));
        ok(places.laboratory.put(places.patient("another")));
        ok(places.laboratory.put(visit));
        ServiceRequest own = TestPeople.referral(places, "own-referral", "of-another", "laboratory");

        ok(places.laboratory.put(own));

        assertThat(places.found(places.laboratory, ofSiti)).isEmpty();
    }

    @Test
    void aVisitThatWasAnErrorGivesNoCare() {
        TestDistricts others = new TestDistricts();
        others.seen(others.hospital, "at-hospital", "hospital");
        String ofTheirs = "/Encounter?patient=" + others.id("siti");
        Encounter visit = others.visit("mistake", "masni");
        visit.setId(others.id("mistake"));
        ok(others.masni.put(visit));
        assertThat(others.found(others.masni, ofTheirs)).containsExactly("at-hospital", "mistake");

        visit.setStatus(Encounter.EncounterStatus.ENTEREDINERROR);
        visit.addStatusHistory()
                .setStatus(Encounter.EncounterStatus.ENTEREDINERROR)
                .setPeriod(visit.getPeriod().copy());
        ok(others.masni.put(visit));

        assertThat(others.found(others.masni, ofTheirs)).containsExactly("mistake");
    }

    @Test
    void theGlassIsBrokenWithAReasonForOnePatient() {
        Client doctor = places.client(CallerRole.PUSKESMAS, "masni", Caller.BREAK_GLASS);
        ok(places.hospital.put(places.patient("eva")));
        Encounter visit = places.visit("of-eva", "hospital");
        visit.setId(places.id("of-eva"));
        visit.setSubject(new Reference("Patient/" + places.id("eva")));
        ok(places.hospital.put(visit));
        String eva = places.id("eva");
        String reason = "Pasien tidak sadar, perlu riwayat alergi";

        assertThat(places.found(doctor, "/Encounter?patient=" + eva)).isEmpty();
        assertThat(places.names(TestDistricts.bundle(withReason(doctor, "/Encounter?patient=" + eva, reason))))
                .containsExactly("of-eva");
        assertThat(withReason(doctor, "/Patient/" + eva, reason).body()).contains("no-rm");
        assertThat(doctor.get("/Patient/" + eva).body()).doesNotContain("no-rm");

        assertThat(code(withReason(doctor, "/Encounter?patient=" + eva, "darurat")))
                .isEqualTo("SKL-5120");
        assertThat(code(withReason(doctor, "/Encounter?_count=200", reason))).isEqualTo("SKL-5121");
        HttpResponse<String> without = withReason(places.masni, "/Encounter?patient=" + eva, reason);
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains(Caller.BREAK_GLASS);
    }

    @Test
    void everyReadBeyondOnesOwnStandsWithItsReasonInTheTrailAndInTheReport() {
        Client doctor = places.client(CallerRole.PUSKESMAS, "masni", Caller.BREAK_GLASS);
        String reason = "Pasien kejang, perlu obat yang diminum";
        String cared = numbered(places.prafi, ofSiti, "");
        String everything = numbered(places.hospital, "/Patient/" + siti + "/$everything", "");
        String emergency = numbered(doctor, ofSiti, reason);
        String refused = numbered(places.masni, ofSiti, reason);
        String own = numbered(places.prafi, "/Encounter?_count=1", "");

        assertThat(purpose(cared)).containsExactly("continuity-of-care", "encounter", siti);
        assertThat(purpose(everything)).containsExactly("continuity-of-care", "encounter", siti);
        assertThat(purpose(emergency)).containsExactly("break-glass", reason, siti);
        assertThat(purpose(refused)).containsExactly(null, null, siti);
        assertThat(purpose(own).get(0)).isNull();
        assertThat(reported(false))
                .contains("break-glass " + places.id("masni") + " " + siti + " " + reason)
                .noneMatch(line -> line.startsWith("continuity"));
        assertThat(reported(true))
                .contains("break-glass " + places.id("masni") + " " + siti + " " + reason)
                .contains("continuity-of-care " + places.id("prafi") + " " + siti + " encounter")
                .contains("continuity-of-care " + places.id("hospital") + " " + siti + " encounter");
    }

    private static List<String> reported(boolean withCare) {
        List<String> lines = new ArrayList<>();
        new ExceptionalReads(TestServer.bean(DataSource.class))
                .since(
                        Instant.now().minusSeconds(600),
                        withCare,
                        line -> lines.add(line.purpose() + " " + line.organization() + " "
                                + String.join(",", line.patients()) + " " + line.reason()));
        return lines;
    }

    /** @return purpose, reason and patients of the row of a request */
    private static List<String> purpose(String number) {
        return TestDistricts.jdbc()
                .queryForObject(
                        "select purpose, reason, array_to_string(patients, ',') from siklus.audit_event where request = ?",
                        (row, index) -> Arrays.asList(row.getString(1), row.getString(2), row.getString(3)),
                        number);
    }

    private static String numbered(Client client, String path, String reason) {
        String number = UUID.randomUUID().toString();
        HttpRequest.Builder request =
                TestServer.anonymous(path).header("X-Request-ID", number).GET();
        client.send(reason.isEmpty() ? request : request.header(Caller.BREAK_GLASS_HEADER, reason));
        return number;
    }

    private static HttpResponse<String> withReason(Client client, String path, String reason) {
        return client.send(TestServer.anonymous(path)
                .header(Caller.BREAK_GLASS_HEADER, reason)
                .GET());
    }
}
