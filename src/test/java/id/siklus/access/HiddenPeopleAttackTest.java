package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static id.siklus.access.TestPeople.NIK;
import static id.siklus.access.TestPeople.code;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Side ways to people who are not one's own. Maria and her mother are known at Masni; Prafi has never seen them, but has a patient of Masni's, Siti. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenPeopleAttackTest {

    private static final String PHONE = "0812000111";

    private final TestDistricts places = new TestDistricts();
    private final String nik = TestPeople.nik();
    private final String maria = places.id("maria");

    @BeforeAll
    void registerMariaAtMasniAndShowSitiAtPrafi() {
        ok(places.masni.put(TestPeople.registered(places, "maria", nik, "masni")));
        RelatedPerson mother = mother("mother");
        mother.setId(places.id("mother"));
        ok(places.masni.put(mother));
        Patient siti = places.patient("siti");
        siti.setManagingOrganization(new Reference("Organization/" + places.id("masni")));
        ok(places.ministry.put(siti));
        places.seen(places.prafi, "at-prafi", "masni");
    }

    @Test
    void theHistoryOfATypeInsideABundleHoldsNoStranger() {
        for (Bundle.BundleType type : List.of(Bundle.BundleType.BATCH, Bundle.BundleType.TRANSACTION)) {
            for (String history : List.of("Patient/_history?_count=200", "RelatedPerson/_history?_count=200")) {
                Bundle bundle = new Bundle().setType(type);
                bundle.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl(history);

                HttpResponse<String> answer = places.prafi.post("", bundle);

                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                assertThat(answer.body()).as(history).doesNotContain(maria, places.id("mother"));
            }
        }
    }

    @Test
    void aFacilityOnTheWayIsNoWayToItsPeople() {
        String on = "&_include=Patient:organization&_revinclude:iterate=Patient:organization";

        assertThat(
                        places.found(
                                places.prafi,
                                "/Encounter?_count=200&_include=Encounter:service-provider&_revinclude:iterate=Patient:organization"))
                .contains("at-prafi", "masni")
                .doesNotContain("maria");
        assertThat(places.found(places.prafi, "/Patient?_id=" + places.id("siti") + on))
                .contains("siti", "masni")
                .doesNotContain("maria");
        assertThat(places.prafi.get("/Patient/" + maria).statusCode()).isEqualTo(200);
    }

    @Test
    void aPatchDoesNotTellWhatAStrangerIsLike() {
        String right = patchTesting(PHONE);
        String wrong = patchTesting("0812999999");

        HttpResponse<String> hit = places.prafi.patch("/Patient/" + maria, right);
        HttpResponse<String> miss = places.prafi.patch("/Patient/" + maria, wrong);
        HttpResponse<String> byNik = places.prafi.patch("/Patient?identifier=" + NIK + "%7C" + nik, right);

        for (HttpResponse<String> answer : List.of(hit, miss, byNik)) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
            assertThat(code(answer)).isEqualTo("SKL-5131");
        }
        assertThat(places.prafi
                        .patch(
                                "/RelatedPerson/" + places.id("mother"),
                                "[{\"op\":\"test\",\"path\":\"/active\",\"value\":true}]")
                        .statusCode())
                .isEqualTo(403);
        assertThat(places.masni.patch("/Patient/" + maria, right).statusCode()).isEqualTo(200);
    }

    @Test
    void aPatchBesideAVisitDoesNotTellItEither() {
        Encounter visit = places.visit("never", "prafi");
        visit.setSubject(new Reference("Patient/" + maria));
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        bundle.addEntry()
                .setResource(visit)
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl("Encounter");
        Binary patch = new Binary().setContentType("application/json-patch+json");
        patch.setData(patchTesting(PHONE).getBytes(StandardCharsets.UTF_8));
        bundle.addEntry()
                .setResource(patch)
                .getRequest()
                .setMethod(HTTPVerb.PATCH)
                .setUrl("Patient/" + maria);

        assertThat(places.prafi.post("", bundle).statusCode()).isEqualTo(403);
    }

    @Test
    void aConditionOnRelativesAsksForANumberOnly() {
        for (String condition : List.of(
                "patient.phone=" + PHONE + "&patient=Patient/" + maria,
                "patient=Patient/" + maria,
                "name=Ibu",
                "identifier=" + nik,
                "identifier=" + NIK + "%7C" + nik + "&patient.phone=" + PHONE)) {
            HttpResponse<String> alone = places.prafi.send(TestServer.anonymous("/RelatedPerson")
                    .header("Content-Type", "application/fhir+json")
                    .header("If-None-Exist", condition)
                    .POST(BodyPublishers.ofString(TestDistricts.json(mother("other")))));
            Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
            bundle.addEntry()
                    .setResource(mother("other"))
                    .getRequest()
                    .setMethod(HTTPVerb.POST)
                    .setUrl("RelatedPerson")
                    .setIfNoneExist(condition);
            HttpResponse<String> bundled = places.prafi.post("", bundle);

            for (HttpResponse<String> answer : List.of(alone, bundled)) {
                assertThat(answer.statusCode()).as(condition + answer.body()).isEqualTo(400);
                assertThat(code(answer)).as(condition).isEqualTo("SKL-5132");
            }
        }
    }

    @Test
    void aConditionOnRelativesByNumberFindsTheOneThereIs() {
        HttpResponse<String> again = places.masni.send(TestServer.anonymous("/RelatedPerson")
                .header("Content-Type", "application/fhir+json")
                .header(
                        "If-None-Exist",
                        "identifier=https://siklus.id/fhir/sid/no-rm/uji%7C" + places.id("mother") + "&patient=Patient/"
                                + maria)
                .POST(BodyPublishers.ofString(TestDistricts.json(mother("mother")))));

        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
    }

    @Test
    void aVisitOfSomebodyElseDoesNotOpenAStranger() {
        Patient more = TestPeople.registered(places, "maria", nik, "masni");
        more.addTelecom()
                .setSystem(org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem.PHONE)
                .setValue("0813666");
        Encounter ofSiti = places.visit("of-siti", "prafi");
        ofSiti.setId(places.id("of-siti"));
        Encounter planned = places.visit("planned", "prafi");
        planned.setId(places.id("planned"));
        planned.setSubject(new Reference("Patient/" + maria));
        planned.setStatus(Encounter.EncounterStatus.PLANNED);
        planned.getStatusHistoryFirstRep().setStatus(Encounter.EncounterStatus.PLANNED);

        for (Encounter visit : List.of(ofSiti, planned)) {
            Bundle answer = TestDistricts.bundle(places.prafi.post("", TestDistricts.transaction(more, visit)));

            assertThat(answer.getEntryFirstRep().getResponse().getStatus())
                    .as(visit.getId())
                    .startsWith("202");
        }
        assertThat(places.masni.get("/Patient/" + maria).body()).doesNotContain("0813666");
    }

    @Test
    void aVisitOfThePersonOpensItHoweverTheVisitNamesThePerson() {
        for (String how : List.of(
                "Patient/ID", "urn:uuid:0b4a6a0e-6f11-4f2e-9a1b-00000000000a", "Patient?identifier=" + NIK + "|NIK")) {
            String number = TestPeople.nik();
            String name = "dewi-" + how.length();
            ok(places.masni.put(TestPeople.registered(places, name, number, "masni")));
            Patient more = TestPeople.registered(places, name, number, "masni");
            more.addTelecom()
                    .setSystem(org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem.PHONE)
                    .setValue("0813777");
            Encounter visit = places.visit("of-" + name, "prafi");
            visit.setId(places.id("of-" + name));
            visit.setSubject(new Reference(how.replace("ID", places.id(name)).replace("NIK", number)));
            Bundle bundle = TestDistricts.transaction(more, visit);
            bundle.getEntryFirstRep().setFullUrl("urn:uuid:0b4a6a0e-6f11-4f2e-9a1b-00000000000a");

            Bundle answer = TestDistricts.bundle(places.prafi.post("", bundle));

            assertThat(answer.getEntryFirstRep().getResponse().getStatus())
                    .as(how)
                    .startsWith("200");
        }
    }

    private static String patchTesting(String phone) {
        return "[{\"op\":\"test\",\"path\":\"/telecom/0/value\",\"value\":\"" + phone + "\"}]";
    }

    private RelatedPerson mother(String name) {
        RelatedPerson mother = new RelatedPerson();
        mother.setActive(true).setPatient(new Reference("Patient/" + maria));
        mother.addIdentifier().setSystem("https://siklus.id/fhir/sid/no-rm/uji").setValue(places.id(name));
        mother.addRelationship()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/v3-RoleCode")
                .setCode("MTH");
        mother.addName().setText("Ibu " + maria);
        return mother;
    }
}
