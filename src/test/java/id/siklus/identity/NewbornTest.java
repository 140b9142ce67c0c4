package id.siklus.identity;

import static id.siklus.identity.TestFolk.ok;
import static id.siklus.identity.TestFolk.patients;
import static id.siklus.identity.TestFolk.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.fhir.PersonNumbers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** A child before and after it has a NIK of its own. */
class NewbornTest {

    private static final String BIRTH = "2026-07-01";

    private static final TestFolk folk = new TestFolk();

    private final String mother = TestFolk.nik("1998-03-22", true);
    private final String own = TestFolk.nik(BIRTH, false);

    @Test
    void aNikOfItsOwnCompletesTheChildInATransaction() {
        String child = stored(0, "By Ny Yuliana");

        Bundle answer = read(Bundle.class, folk.prafi.post("", withVisit(grown("Yakobus Rumbiak", 0))));

        assertThat(answer.getEntryFirstRep().getResponse().getLocation()).contains("Patient/" + child);
        Patient completed = read(Patient.class, folk.prafi.get("/Patient/" + child));
        assertThat(completed.getIdentifier())
                .extracting(org.hl7.fhir.r4.model.Identifier::getValue)
                .contains(own, mother);
        assertThat(completed.getNameFirstRep().getText()).isEqualTo("Yakobus Rumbiak");
        assertThat(completed.getName().get(1).getText()).isEqualTo("By Ny Yuliana");
        assertThat(completed.getName().get(1).getUse()).isEqualTo(NameUse.OLD);
        assertThat(children()).containsExactly(child);
        assertThat(read(Bundle.class, folk.prafi.get("/Encounter?patient=Patient/" + child))
                        .getEntry())
                .hasSize(1);
    }

    @Test
    void itCompletesItInASingleCreateToo() {
        String child = stored(0, "Bayi Ny. Yuliana");

        HttpResponse<String> answer = folk.prafi.post("/Patient", grown("Yakobus", 0));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(children()).containsExactly(child);
        assertThat(byNik()).containsExactly(child);
    }

    @Test
    void itCompletesItInAConditionalUpdateByTheNewNik() {
        String child = stored(0, "Bayi Ny. Yuliana");

        ok(folk.prafi.put("/Patient?identifier=" + PersonNumbers.NIK + "%7C" + own, grown("Yakobus", 0)));

        assertThat(children()).containsExactly(child);
        assertThat(byNik()).containsExactly(child);
    }

    @Test
    void sentAgainItChangesNothing() {
        String child = stored(0, "By Ny Yuliana");
        ok(folk.prafi.post("/Patient", grown("Yakobus", 0)));

        ok(folk.prafi.post("", withVisit(grown("Yakobus", 0))));

        assertThat(children()).containsExactly(child);
        assertThat(read(Patient.class, folk.prafi.get("/Patient/" + child))
                        .getMeta()
                        .getVersionId())
                .isEqualTo("2");
    }

    @Test
    void twinsAreTwoPeople() {
        String first = stored(1, "By Ny Yuliana I");
        String second = stored(2, "By Ny Yuliana II");

        ok(folk.prafi.post("/Patient", grown("Yakobus", 2)));

        assertThat(first).isNotEqualTo(second);
        assertThat(children()).containsExactlyInAnyOrder(first, second);
        assertThat(byNik()).containsExactly(second);
    }

    @Test
    void anotherFacilityProposesAndDoublesNothing() {
        String child = stored(0, "By Ny Yuliana");

        HttpResponse<String> answer = folk.masni.post("/Patient", grown("Yakobus", 0));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        assertThat(children()).containsExactly(child);
        assertThat(byNik()).isEmpty();
    }

    @Test
    void peopleWithoutAnyNationalNumberAreAccepted() {
        Patient remote = folk.person("remote", "Obet", "1971-01-01", false, "prafi");
        Patient foreigner = folk.person("foreigner", "John Smith", "1988-11-30", false, "prafi");
        foreigner.getIdentifier().clear();
        foreigner.addIdentifier().setSystem(PersonNumbers.PASSPORT).setValue("X" + folk.id("1"));

        assertThat(folk.prafi.put(remote).statusCode()).isEqualTo(201);
        assertThat(folk.prafi.put(foreigner).statusCode()).isEqualTo(201);
    }

    @Test
    void aWriterOfJsonThatEscapesSlashesIsUnderstoodToo() {
        String child = stored(0, "By Ny Yuliana");

        HttpResponse<String> answer = folk.prafi.postText(
                "/Patient", TestFolk.json(grown("Yakobus", 0)).replace("/", "\\/"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(children()).containsExactly(child);
    }

    @Test
    void whoeverRegistersTheChildOnceMoreWithoutItsNikIsNotGuessedToMeanTheSame() {
        String first = stored(0, "By Ny Yuliana");

        String second = stored(0, "By Ny Yuliana");

        assertThat(children()).containsExactlyInAnyOrder(first, second);
    }

    private String stored(int order, String name) {
        HttpResponse<String> answer =
                ok(folk.prafi.post("/Patient", folk.newborn(mother, BIRTH, order, name, "prafi")));
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.replaceAll(".*/Patient/([^/]+).*", "$1");
    }

    private Patient grown(String name, int order) {
        Patient patient = folk.newborn(mother, BIRTH, order, name, "prafi");
        patient.addIdentifier().setSystem(PersonNumbers.NIK).setValue(own);
        return patient;
    }

    private Bundle withVisit(Patient patient) {
        Bundle bundle = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        String link = "urn:uuid:" + UUID.randomUUID();
        bundle.addEntry()
                .setFullUrl(link)
                .setResource(patient)
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl("Patient")
                .setIfNoneExist("identifier=" + PersonNumbers.NIK + "|" + own);
        Encounter visit = folk.visit("visit-" + UUID.randomUUID().toString().substring(0, 8), "x", "prafi");
        visit.setId((String) null);
        visit.setSubject(new Reference(link));
        bundle.addEntry()
                .setFullUrl("urn:uuid:" + UUID.randomUUID())
                .setResource(visit)
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl("Encounter");
        return bundle;
    }

    private List<String> children() {
        return ids("/Patient?identifier=" + PersonNumbers.MOTHERS_NIK + "%7C" + mother);
    }

    private List<String> byNik() {
        return ids("/Patient?identifier=" + PersonNumbers.NIK + "%7C" + own);
    }

    private List<String> ids(String search) {
        return patients(folk.prafi.get(search)).stream()
                .map(patient -> patient.getIdElement().getIdPart())
                .toList();
    }
}
