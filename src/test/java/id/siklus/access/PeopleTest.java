package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static id.siklus.access.TestPeople.NIK;
import static id.siklus.access.TestPeople.code;
import static id.siklus.access.TestPeople.read;
import static id.siklus.access.TestPeople.total;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who finds whom, and what one is told of people who are not one's own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleTest {

    private final TestDistricts places = new TestDistricts();
    private final String nik = TestPeople.nik();
    private final String masked = nik.substring(0, 4) + "********" + nik.substring(12);
    private final String maria = places.id("maria");
    private final String byNik = "/Patient?identifier=" + NIK + "%7C" + nik;

    @BeforeAll
    void registerMariaAtMasni() {
        Patient patient = TestPeople.registered(places, "maria", nik, "masni");
        patient.getNameFirstRep().setText("Maria " + maria);
        ok(places.masni.put(patient));
        RelatedPerson mother = new RelatedPerson();
        mother.setId(places.id("mother"));
        mother.setActive(true).setPatient(new Reference("Patient/" + maria));
        mother.addIdentifier().setSystem(NIK).setValue(TestPeople.nik());
        mother.addRelationship()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/v3-RoleCode")
                .setCode("MTH");
        mother.addName().setText("Ibu " + maria);
        ok(places.masni.put(mother));
    }

    @Test
    void oneNikFindsAnyoneWithMinimalDemographics() {
        Patient found = (Patient)
                TestDistricts.bundle(places.prafi.get(byNik)).getEntryFirstRep().getResource();

        assertThat(found.getIdElement().getIdPart()).isEqualTo(maria);
        assertThat(found.getIdentifier()).hasSize(1);
        assertThat(found.getIdentifierFirstRep().getValue()).isEqualTo(masked);
        assertThat(found.getNameFirstRep().getText()).isEqualTo("Maria " + maria);
        assertThat(found.hasTelecom()).isFalse();
        assertThat(found.getManagingOrganization().getReference()).isEqualTo("Organization/" + places.id("masni"));
        assertThat(found.getMeta().getTag("http://terminology.hl7.org/CodeSystem/v3-ObservationValue", "SUBSETTED"))
                .isNotNull();
        assertThat(places.masni.get(byNik).body()).contains(nik, "0812000111");
        assertThat(places.east.get(byNik).body()).contains("0812000111");
        assertThat(places.west.get(byNik).body()).doesNotContain("0812000111").contains(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "paspor", "ihs-number"})
    void anyOtherNationalNumberFindsSomebodyElsesPersonToo(String kind) {
        String system = "https://fhir.kemkes.go.id/id/" + kind;
        String number =
                kind.equals("kk") ? TestPeople.nik() : "P" + TestPeople.nik().substring(5);
        Patient patient = TestPeople.registered(places, "by-" + kind, TestPeople.nik(), "masni");
        patient.addIdentifier().setSystem(system).setValue(number);
        ok(places.masni.put(patient));

        HttpResponse<String> answer = places.prafi.get("/Patient?identifier=" + system + "%7C" + number);

        assertThat(places.names(TestDistricts.bundle(answer))).containsExactly("by-" + kind);
        assertThat(answer.body())
                .doesNotContain("0812000111", patient.getIdentifier().get(1).getValue());
        assertThat(places.found(places.prafi, "/Patient?identifier=" + system + "%7C" + number + "&phone=0812000111"))
                .isEmpty();
        assertThat(places.found(places.prafi, "/Patient?identifier=" + number)).isEmpty();
    }

    @Test
    void thePostFormOfTheSearchFindsTheSame() {
        HttpResponse<String> answer = places.prafi.send(TestServer.anonymous("/Patient/_search")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("identifier=" + NIK + "%7C" + nik)));

        assertThat(places.names(TestDistricts.bundle(answer))).containsExactly("maria");
        assertThat(answer.body()).contains(masked);
    }

    @Test
    void nameBirthDateAndGenderFindAnyoneTogetherOnly() {
        String name = "name=Maria%20" + maria;

        assertThat(places.found(places.prafi, "/Patient?" + name + "&birthdate=1990-05-04&gender=female"))
                .containsExactly("maria");
        assertThat(places.found(places.prafi, "/Patient?" + name)).isEmpty();
        assertThat(places.found(places.prafi, "/Patient?" + name + "&gender=female"))
                .isEmpty();
        assertThat(places.found(places.prafi, "/Patient?" + name + "&birthdate=ge1990-05-04&gender=female"))
                .isEmpty();
        assertThat(places.found(places.masni, "/Patient?" + name)).containsExactly("maria");
    }

    @Test
    void aBroadSearchNeitherFindsNorCountsOthers() {
        for (String query : new String[] {
            "?_id=" + maria,
            "?name=Maria%20" + maria,
            "?organization=Organization/" + places.id("masni"),
            "?phone=0812000111&_id=" + maria,
            "?identifier=" + maria,
            "?identifier=" + NIK + "%7C" + nik + "&address-city=x",
            "?identifier=" + NIK + "%7C" + nik + "," + NIK + "%7C" + nik + "1",
            "?_has:RelatedPerson:patient:_id=" + places.id("mother")
        }) {
            assertThat(total(places.prafi, "/Patient" + query + "&_summary=count"))
                    .as(query)
                    .isZero();
            assertThat(places.found(places.prafi, "/Patient" + query)).as(query).isEmpty();
        }
        assertThat(total(places.masni, "/Patient?_summary=count&name=Maria%20" + maria))
                .isEqualTo(1);
    }

    @Test
    void theSameHoldsForReadingOneAndForHistories() {
        for (String path : new String[] {"", "/_history/1", "/_history"}) {
            assertThat(places.prafi.get("/Patient/" + maria + path).body())
                    .as(path)
                    .contains(masked)
                    .doesNotContain(nik, "0812000111");
        }
        assertThat(places.prafi.get("/Patient/_history?_count=200").body()).doesNotContain(maria);
        assertThat(places.masni.get("/Patient/" + maria).body()).contains(nik, "0812000111");
    }

    @Test
    void relativesFollowTheirPatient() {
        String mother = places.id("mother");

        assertThat(places.found(places.prafi, "/RelatedPerson?patient=" + maria))
                .isEmpty();
        assertThat(total(places.prafi, "/RelatedPerson?_summary=count&_id=" + mother))
                .isZero();
        assertThat(places.prafi.get("/RelatedPerson/" + mother).body()).doesNotContain("Ibu ");
        assertThat(places.found(places.masni, "/RelatedPerson?patient=" + maria))
                .containsExactly("mother");
        assertThat(places.masni.get("/RelatedPerson/" + mother).body()).contains("Ibu ");
    }

    @Test
    void aConditionalCreateFindsAnyoneAndTellsTheIdOnly() {
        Patient same = TestPeople.registered(places, "maria", nik, "prafi");
        same.setId((String) null);

        HttpResponse<String> answer = places.prafi.send(TestServer.anonymous("/Patient")
                .header("Content-Type", "application/fhir+json")
                .header("If-None-Exist", "identifier=" + NIK + "%7C" + nik)
                .header("Prefer", "return=representation")
                .POST(BodyPublishers.ofString(TestDistricts.json(same))));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(read(Patient.class, answer).getIdElement().getIdPart()).isEqualTo(maria);
        assertThat(answer.body()).doesNotContain(nik, "0812000111");
    }

    @Test
    void aReferenceByNikInATransactionFindsAnyone() {
        Bundle bundle = places.visitWithWeight("inline", "prafi");
        bundle.getEntry().forEach(entry -> {
            Reference subject = entry.getResource() instanceof org.hl7.fhir.r4.model.Encounter encounter
                    ? encounter.getSubject()
                    : ((org.hl7.fhir.r4.model.Observation) entry.getResource()).getSubject();
            subject.setReference("Patient?identifier=" + NIK + "|" + nik);
        });

        ok(places.sanggeng.post("", bundle));

        assertThat(places.sanggeng.get("/Patient/" + maria).body()).contains(nik);
    }

    @Test
    void aConditionThatAsksForMoreThanAnIdentityIsRefused() {
        Patient some = TestPeople.registered(places, "some", TestPeople.nik(), "prafi");
        some.setId((String) null);

        HttpResponse<String> answer = places.prafi.send(TestServer.anonymous("/Patient")
                .header("Content-Type", "application/fhir+json")
                .header("If-None-Exist", "name=Maria&address-city=Prafi")
                .POST(BodyPublishers.ofString(TestDistricts.json(some))));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(code(answer)).isEqualTo("SKL-5125");
    }

    @Test
    void aNewbornIsFoundByTheMothersNikBirthDateAndOrder() {
        String mothers = TestPeople.nik();
        for (int order = 1; order <= 2; order++) {
            Patient twin = places.patient("twin-" + order);
            twin.addIdentifier()
                    .setSystem("https://fhir.kemkes.go.id/id/nik-ibu")
                    .setValue(mothers);
            twin.setMultipleBirth(new org.hl7.fhir.r4.model.IntegerType(order));
            ok(places.masni.put(twin));
        }
        String search =
                "/Patient?identifier=https://fhir.kemkes.go.id/id/nik-ibu%7C" + mothers + "&birthdate=1990-05-04";

        assertThat(places.found(places.prafi, search)).isEmpty();
        assertThat(places.found(places.prafi, search + "&birth-order=2")).containsExactly("twin-2");
        assertThat(places.prafi.get(search + "&birth-order=2").body()).doesNotContain("nik-ibu%7C\"", "no-rm");
    }

    @Test
    void aVisitMakesSomebodyOnesOwn() {
        assertThat(places.hospital.get("/Patient/" + maria).body()).doesNotContain(nik);
        org.hl7.fhir.r4.model.Encounter visit = places.visit("of-maria", "hospital");
        visit.setId(places.id("of-maria"));
        visit.setSubject(new Reference("Patient/" + maria));

        ok(places.hospital.put(visit));

        assertThat(places.hospital.get("/Patient/" + maria).body()).contains(nik);
        assertThat(places.found(places.hospital, "/Patient?name=Maria%20" + maria))
                .containsExactly("maria");
    }

    @Test
    void placesAreNoWayToPeople() {
        String masni = "/Organization?_id=" + places.id("masni");

        assertThat(places.prafi.get(masni + "&_revinclude=Patient:organization").body())
                .doesNotContain(maria);
        HttpResponse<String> reverse = places.prafi.get(masni + "&_has:Patient:organization:name=Maria");
        assertThat(reverse.statusCode()).isEqualTo(403);
        assertThat(code(reverse)).isEqualTo("SKL-5130");
        assertThat(places.ministry
                        .get(masni + "&_has:Patient:organization:name=Maria")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aChainFromOnesOwnRecordTellsNothingOfAPersonWhoIsNotOnesOwn() {
        Coverage card = new Coverage();
        card.setId(places.id("card"));
        card.setStatus(Coverage.CoverageStatus.ACTIVE);
        card.setBeneficiary(new Reference("Patient/" + maria));
        card.addPayor(new Reference("Organization/" + places.id("prafi")).setDisplay("Uji"));
        ok(places.prafi.put(card));
        String byPhone = "/Coverage?beneficiary:Patient.phone=0812000111";

        assertThat(places.found(places.prafi, "/Coverage?beneficiary=Patient/" + maria))
                .containsExactly("card");
        for (String guess : new String[] {
            byPhone,
            "/Coverage?beneficiary.phone=0812000111",
            "/Coverage?beneficiary:Patient.phone:not=0812000199",
            "/Coverage?beneficiary:Patient.organization.name=Uji",
            "/Coverage?beneficiary:Patient.birthdate=1990-05-04"
        }) {
            assertThat(places.found(places.prafi, guess)).as(guess).isEmpty();
            assertThat(total(places.prafi, guess + "&_summary=count")).as(guess).isZero();
        }

        Encounter visit = places.visit("card-visit", "prafi");
        visit.setId(places.id("card-visit"));
        visit.setSubject(new Reference("Patient/" + maria));
        TestDistricts others = new TestDistricts();
        assertThat(others.found(others.prafi, byPhone)).isEmpty();
        ok(places.pustu.put(visit));
        assertThat(places.found(places.prafi, byPhone)).containsExactly("card");
        visit.setStatus(Encounter.EncounterStatus.ENTEREDINERROR);
        visit.addStatusHistory()
                .setStatus(Encounter.EncounterStatus.ENTEREDINERROR)
                .setPeriod(visit.getPeriod().copy());
        ok(places.pustu.put(visit));
        assertThat(places.found(places.prafi, byPhone)).isEmpty();
    }
}
