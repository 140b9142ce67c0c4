package id.siklus.access;

import static id.siklus.access.TestDistricts.ok;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** What a Bundle is answered says what became of it. */
class BundleAnswersTest {

    private static final String VISITS = "https://contoh.id/kunjungan";

    private final TestDistricts places = new TestDistricts();

    @Test
    void aProposalInABatchLeavesTheOtherAnswersAtTheirPlaces() {
        Patient dewi = TestPeople.registered(places, "dewi", TestPeople.nik(), "masni");
        ok(places.masni.put(dewi));
        dewi.getNameFirstRep().setText("Dewi Lestari");
        Encounter visit = places.visit("at-prafi", "prafi");
        visit.setId(places.id("at-prafi"));
        Bundle batch = TestDistricts.transaction(dewi, visit).setType(Bundle.BundleType.BATCH);

        Bundle answer = TestDistricts.bundle(places.prafi.post("", batch));

        assertThat(answer.getEntry()).hasSize(2);
        assertThat(answer.getEntry().get(0).getResponse().getStatus()).startsWith("202");
        assertThat(answer.getEntry().get(1).getResponse().getStatus()).startsWith("201");
    }

    @Test
    void aTransactionWithAReadThatLeadsNowhereStoresNothing() {
        for (String url : List.of(
                "Patient/" + places.id("siti") + "/Encounter",
                "Encounter/a/b/c",
                "Encounter/_search?_id=x",
                "Encounter/" + places.id("siti") + "/_history/1/2")) {
            Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
            bundle.addEntry()
                    .setResource(places.visit("half", "prafi"))
                    .getRequest()
                    .setMethod(HTTPVerb.POST)
                    .setUrl("Encounter");
            bundle.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl(url);

            HttpResponse<String> answer = places.prafi.post("", bundle);

            assertThat(answer.statusCode()).as(url + answer.body()).isBetween(400, 499);
            assertThat(places.found(places.prafi, "/Encounter?_count=200"))
                    .as(url)
                    .isEmpty();
            assertThat(TestPeople.total(places.prafi, "/Encounter?_summary=count&identifier=" + places.id("half")))
                    .as(url)
                    .isZero();
        }
    }

    @Test
    void aConditionOfTwoIdentifiersMatchesWhatHasBoth() {
        places.seen(places.prafi, "first", "prafi");
        Encounter second = places.visit("second", "prafi");
        second.addIdentifier().setSystem(VISITS).setValue(places.id("first"));
        String both =
                "identifier=" + VISITS + "|" + places.id("first") + "&identifier=" + VISITS + "|" + places.id("second");

        for (String condition : List.of(both, "Encounter?" + both)) {
            Bundle created = creating(second, condition);
            String status = TestDistricts.bundle(places.prafi.post("", created))
                    .getEntryFirstRep()
                    .getResponse()
                    .getStatus();

            assertThat(status).as(condition).startsWith(condition.equals(both) ? "201" : "200");
        }
    }

    @Test
    void aConditionOfOneIdentifierOrAnotherMatchesEither() {
        places.seen(places.prafi, "first", "prafi");
        String either = "identifier=" + VISITS + "|" + places.id("nothing") + "," + VISITS + "|" + places.id("first");

        for (String condition : List.of(either, "Encounter?" + either)) {
            Bundle created = creating(places.visit("first", "prafi"), condition);
            String status = TestDistricts.bundle(places.prafi.post("", created))
                    .getEntryFirstRep()
                    .getResponse()
                    .getStatus();

            assertThat(status).as(condition).startsWith("200");
        }
    }

    @Test
    void aConditionalUpdateByTwoIdentifiersLeavesWhatHasOneAlone() {
        places.seen(places.prafi, "first", "prafi");
        Encounter second = places.visit("second", "prafi");
        second.addIdentifier().setSystem(VISITS).setValue(places.id("first"));
        second.setLocation(
                List.of(new Encounter.EncounterLocationComponent(new Reference("Location/" + places.id("room")))));
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        bundle.addEntry()
                .setResource(second)
                .getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl("Encounter?identifier=" + VISITS + "|" + places.id("first") + "&identifier=" + VISITS + "|"
                        + places.id("second"));

        Bundle answer = TestDistricts.bundle(places.prafi.post("", bundle));

        assertThat(answer.getEntryFirstRep().getResponse().getStatus()).startsWith("201");
        assertThat(places.prafi.get("/Encounter/" + places.id("first")).body()).doesNotContain(places.id("second"));
    }

    @Test
    void aReferenceByOneNumberOrAnotherMeansWhoHasEither() {
        String nik = TestPeople.nik();
        ok(places.prafi.put(TestPeople.registered(places, "rina", nik, "prafi")));
        Encounter visit = places.visit("of-rina", "prafi");
        visit.setId(places.id("of-rina"));
        visit.setSubject(new Reference(
                "Patient?identifier=" + TestPeople.NIK + "|0000000000000000," + TestPeople.NIK + "|" + nik));
        Practitioner midwife = new Practitioner();
        midwife.setId(places.id("midwife"));
        midwife.addIdentifier().setSystem(VISITS).setValue(places.id("midwife"));
        midwife.addName().setText("Bidan Uji");
        ok(places.prafi.put(midwife));
        Encounter either = places.visit("by-midwife", "prafi");
        either.setId(places.id("by-midwife"));
        either.getParticipantFirstRep()
                .setIndividual(new Reference("Practitioner?identifier=" + VISITS + "|" + places.id("nobody") + ","
                        + VISITS + "|" + places.id("midwife")));

        Bundle answer = TestDistricts.bundle(places.prafi.post("", TestDistricts.transaction(either)));

        assertThat(answer.getEntryFirstRep().getResponse().getStatus()).startsWith("201");
        assertThat(places.prafi.get("/Encounter/" + places.id("by-midwife")).body())
                .contains("Practitioner/" + places.id("midwife"));
        // Of people a condition names one number only.
        assertThat(places.prafi.post("", TestDistricts.transaction(visit)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aReadThatIsRefusedDoesNotHideThatTheTransactionWasStored() {
        Bundle bundle = TestDistricts.transaction();
        bundle.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl("Encounter/" + places.id("nowhere"));
        bundle.addEntry()
                .setResource(places.visit("stored", "prafi"))
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl("Encounter");
        bundle.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl("Organization?_has:Patient:organization:name=x");
        bundle.addEntry()
                .getRequest()
                .setMethod(HTTPVerb.GET)
                .setUrl("Encounter?identifier=" + VISITS + "|" + places.id("stored"));

        Bundle answer = TestDistricts.bundle(places.prafi.post("", bundle));

        assertThat(answer.getType()).isEqualTo(Bundle.BundleType.TRANSACTIONRESPONSE);
        assertThat(answer.getEntry())
                .extracting(entry -> entry.getResponse().getStatus().substring(0, 3))
                .containsExactly("404", "201", "403", "200");
        assertThat(((Bundle) answer.getEntry().get(3).getResource()).getEntry()).hasSize(1);
    }

    private static Bundle creating(Encounter visit, String condition) {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        bundle.addEntry()
                .setResource(visit)
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl("Encounter")
                .setIfNoneExist(condition);
        return bundle;
    }
}
