package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** Moving, merging and closing facilities: who reads the past, who writes the future; and who may do it. */
class ChangingFacilitiesTest {

    private final TestDistricts places = new TestDistricts();
    private final String visits = "/Encounter?patient:Patient._id=" + places.id("siti");

    @Test
    void aPosyanduThatMovesLeavesItsPastWithItsOldPuskesmasAndWritesForTheNewOne() {
        places.seen(places.mawar, "before", "mawar");

        ok(places.ministry.put(places.organization("mawar", TestDistricts.POSYANDU, "masni")));
        places.seen(places.mawar, "after", "mawar");

        assertThat(places.found(places.prafi, visits)).containsExactly("before");
        assertThat(places.found(places.masni, visits)).containsExactly("after");
        assertThat(places.found(places.mawar, visits)).containsExactly("after");
        assertThat(places.found(places.east, visits)).containsExactly("after", "before");
    }

    @Test
    void aPustuThatMovesLeavesItsPastWithItsOldPuskesmasAndWritesForTheNewOne() {
        places.seen(places.pustu, "before", "pustu");

        ok(places.east.put(places.organization("pustu", TestDistricts.PUSTU, "masni")));
        places.seen(places.pustu, "after", "pustu");

        assertThat(places.found(places.prafi, visits)).containsExactly("before");
        assertThat(places.found(places.masni, visits)).containsExactly("after");
        assertThat(places.partition("Encounter", "after")).isEqualTo(places.keeper("masni"));
    }

    @Test
    void aPuskesmasThatMovesToAnotherDistrictTakesItsPastAlong() {
        places.seen(places.masni, "before", "masni");

        ok(places.ministry.put(places.organization("masni", TestDistricts.PUSKESMAS, "west")));
        places.seen(places.masni, "after", "masni");

        assertThat(places.found(places.masni, visits)).containsExactly("after", "before");
        assertThat(places.found(places.west, visits)).containsExactly("after", "before");
        assertThat(places.found(places.east, visits)).isEmpty();
    }

    @Test
    void aPuskesmasThatBecomesAPustuOfAnotherGivesItItsPast() {
        places.seen(places.masni, "before", "masni");

        ok(places.east.put(places.organization("masni", TestDistricts.PUSTU, "prafi")));
        Client pustu = places.client(CallerRole.PUSTU, "masni");
        places.seen(pustu, "after", "masni");

        assertThat(places.found(places.prafi, visits)).containsExactly("after", "before");
        assertThat(places.partition("Encounter", "after")).isEqualTo(places.keeper("prafi"));
        assertThat(places.found(places.hospital, visits)).isEmpty();
    }

    @Test
    void aFacilityThatHangsBelowAnotherButKeepsItsOwnRecordsIsNotReadByIt() {
        ok(places.ministry.put(places.organization("masni", TestDistricts.PUSKESMAS, "prafi")));
        places.seen(places.masni, "own", "masni");

        assertThat(places.found(places.prafi, visits)).isEmpty();
        assertThat(places.found(places.masni, visits)).containsExactly("own");
    }

    @Test
    void aClosedFacilityNeitherReadsNorWritesAndItsOfficeReadsItsPast() {
        places.seen(places.masni, "before", "masni");
        Organization closed = places.organization("masni", TestDistricts.PUSKESMAS, "east");
        closed.setActive(false);

        ok(places.east.put(closed));

        assertThat(places.masni.get(visits).statusCode()).isIn(401, 403);
        assertThat(places.masni.post("/Encounter", places.visit("v", "masni")).statusCode())
                .isIn(401, 403);
        assertThat(places.found(places.east, visits)).containsExactly("before");
        assertThat(places.east.post("/Encounter", places.visit("late", "masni")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void aClosedFacilityBelowAnotherDoesNotOpenTheOther() {
        places.seen(places.prafi, "prafi", "prafi");
        assertThat(places.found(places.masni, visits)).isEmpty();
        Organization closed = places.organization("masni", TestDistricts.PUSKESMAS, "prafi");
        closed.setActive(false);

        ok(places.ministry.put(closed));

        assertThat(places.masni.get(visits).statusCode()).isIn(401, 403);
        assertThat(places.found(places.prafi, visits)).containsExactly("prafi");
    }

    @Test
    void aFacilityThatOpensAgainReadsItsPastAndWritesAndNobodyElseHasGainedIt() {
        places.seen(places.masni, "before", "masni");
        int keeper = places.keeper("masni");
        Organization masni = places.organization("masni", TestDistricts.PUSKESMAS, "east");
        ok(places.east.put(masni.setActive(false)));
        assertThat(places.masni.get(visits).statusCode()).isIn(401, 403);

        ok(places.east.put(masni.setActive(true)));

        awaitOpen(places.masni);
        assertThat(places.found(places.masni, visits)).containsExactly("before");
        places.seen(places.masni, "after", "masni");
        assertThat(places.found(places.masni, visits)).containsExactly("after", "before");
        assertThat(places.found(places.east, visits)).containsExactly("after", "before");
        assertThat(places.found(places.prafi, visits)).isEmpty();
        assertThat(places.keeper("masni")).isEqualTo(keeper);
        assertThat(places.partition("Encounter", "after")).isEqualTo(keeper);
        ok(places.east.post("/Encounter", places.visit("by-office", "masni")));
    }

    @Test
    void aFacilityDoesNotOpenItselfAgain() {
        Organization masni = places.organization("masni", TestDistricts.PUSKESMAS, "east");
        ok(places.masni.get(visits));
        ok(places.east.put(masni.setActive(false)));

        assertThat(places.masni.put(masni.setActive(true)).statusCode()).isIn(401, 403);
        assertThat(places.prafi.put(masni).statusCode()).isEqualTo(403);
    }

    @Test
    void thePeopleOfAPustuThatMovesFollowItAndTheirRecordsStay() {
        Patient ani = TestPeople.registered(places, "ani", TestPeople.nik(), "pustu");
        Patient budi = TestPeople.registered(places, "budi", TestPeople.nik(), "prafi");
        ok(places.prafi.put(ani));
        ok(places.prafi.put(budi));
        Encounter visit = places.visit("of-ani", "prafi");
        visit.setId(places.id("of-ani"));
        visit.setSubject(new Reference("Patient/" + places.id("ani")));
        ok(places.prafi.put(visit));

        ok(places.east.put(places.organization("pustu", TestDistricts.PUSTU, "masni")));

        // The new Puskesmas manages them, and reads their past patient by patient.
        assertThat(places.found(places.masni, "/Patient?name=Uji"))
                .contains("ani")
                .doesNotContain("budi");
        assertThat(places.found(places.masni, "/Encounter?patient=" + places.id("ani")))
                .containsExactly("of-ani");
        assertThat(places.found(places.masni, "/Encounter?_count=200")).isEmpty();
        ok(places.masni.put(ani.setGender(AdministrativeGender.MALE)));
        // The old one keeps what it wrote and whom it has seen, and changes those no more who have gone.
        assertThat(places.found(places.prafi, "/Encounter?_count=200")).containsExactly("of-ani");
        assertThat(places.partition("Encounter", "of-ani")).isEqualTo(places.keeper("prafi"));
        assertThat(places.prafi.put(ani.setGender(AdministrativeGender.FEMALE)).statusCode())
                .isEqualTo(202);
        ok(places.prafi.put(budi.setGender(AdministrativeGender.MALE)));
    }

    @Test
    void thePeopleOfAPosyanduThatMovesStayInSightOfItsKader() {
        assertThat(places.found(places.mawar, "/Patient?name=Uji")).isEmpty();
        ok(places.mawar.put(TestPeople.registered(places, "bayi", TestPeople.nik(), "mawar")));
        assertThat(places.found(places.mawar, "/Patient?name=Uji")).containsExactly("bayi");

        ok(places.east.put(places.organization("mawar", TestDistricts.POSYANDU, "masni")));

        assertThat(places.found(places.mawar, "/Patient?name=Uji")).containsExactly("bayi");
        assertThat(places.found(places.masni, "/Patient?name=Uji")).containsExactly("bayi");
        assertThat(places.found(places.prafi, "/Patient?name=Uji")).doesNotContain("bayi");
    }

    @Test
    void aKeeperIsNotDeleted() {
        HttpResponse<String> answer = places.ministry.delete("/Organization/" + places.id("masni"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("SKL-5107");
    }

    @Test
    void aNewKeeperGetsItsPartitionWithTheTransactionThatCreatesItAndNoneWhenItFails() {
        Organization fresh = places.organization("fresh", TestDistricts.PUSKESMAS, "east");
        Organization circle = places.organization("circle", TestDistricts.PUSKESMAS, "circle");

        ok(places.east.put(fresh));
        HttpResponse<String> refused = places.ministry.post(
                "", TestDistricts.transaction(places.organization("never", "102", "east"), circle));

        assertThat(places.keeper("fresh")).isPositive();
        assertThat(refused.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(TestDistricts.jdbc()
                        .queryForObject(
                                "select count(*) from hfj_resource where fhir_id = ?",
                                Integer.class,
                                places.id("never")))
                .isZero();
    }

    @Test
    void aPuskesmasCreatesAndChangesWhatIsBelowItselfOnly() {
        Organization below = places.organization("posyandu-baru", TestDistricts.POSYANDU, "pustu");

        ok(places.prafi.put(below));
        ok(places.prafi.put(below.setAlias(java.util.List.of(new org.hl7.fhir.r4.model.StringType("Dahlia")))));
        for (Organization refused : java.util.List.of(
                places.organization("posyandu-lain", TestDistricts.POSYANDU, "masni"),
                places.organization("posyandu-akar", TestDistricts.POSYANDU, ""),
                places.organization("prafi", TestDistricts.PUSKESMAS, "west"),
                places.organization("east", TestDistricts.OFFICE, "prafi"),
                places.organization("masni", TestDistricts.PUSTU, "prafi"),
                places.organization("pustu", TestDistricts.PUSTU, "masni"))) {
            HttpResponse<String> alone = places.prafi.put(refused);
            HttpResponse<String> bundled = places.prafi.post("", TestDistricts.transaction(refused));

            assertThat(alone.statusCode()).as(alone.body()).isEqualTo(403);
            assertThat(alone.body()).contains("SKL-5105");
            assertThat(bundled.statusCode())
                    .as(refused.getIdElement().getIdPart() + bundled.body())
                    .isEqualTo(403);
        }
        assertThat(places.prafi
                        .put(places.organization("klinik", "103", "prafi"))
                        .body())
                .contains("SKL-5106");
        assertThat(places.mawar.put(below.setName("Uji oleh kader")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void anOfficeChangesWhatIsBelowItAndAnAdministratorEverything() {
        ok(places.west.put(places.organization("klinik", "103", "west")));

        assertThat(places.west
                        .put(places.organization("masni", TestDistricts.PUSKESMAS, "west"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(places.west
                        .put(places.organization("west", TestDistricts.OFFICE, ""))
                        .statusCode())
                .isEqualTo(403);
        ok(places.client(CallerRole.DINKES_KAB, "west", Caller.ADMIN)
                .put(places.organization("masni", TestDistricts.PUSKESMAS, "west")));
    }

    @Test
    void aFacilityCreatesAndChangesPlacesThatItOrOneBelowItManages() {
        Location house = places.room("house", "prafi");
        house.setManagingOrganization(null);
        house.getPhysicalType().getCodingFirstRep().setCode("ho");
        Location area = places.room("area", "prafi");
        area.setManagingOrganization(null);
        area.getPhysicalType().getCodingFirstRep().setCode("jdn");

        ok(places.prafi.put(places.room("own", "prafi")));
        ok(places.prafi.put(places.room("below", "mawar")));
        ok(places.prafi.put(house));
        assertThat(places.prafi.put(places.room("other", "masni")).statusCode()).isEqualTo(403);
        assertThat(places.masni.put(places.room("own", "masni")).statusCode()).isEqualTo(403);
        assertThat(places.prafi.put(places.room("own", "masni")).statusCode()).isEqualTo(403);
        assertThat(places.prafi.put(area).statusCode()).isEqualTo(403);
        assertThat(places.masni.delete("/Location/" + places.id("own")).statusCode())
                .isEqualTo(403);
        ok(places.prafi.delete("/Location/" + places.id("own")));
    }

    /** A client's standing is remembered for five seconds. */
    private static void awaitOpen(Client client) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(() -> client.get("/Encounter?_count=1").statusCode() == 200);
    }
}
