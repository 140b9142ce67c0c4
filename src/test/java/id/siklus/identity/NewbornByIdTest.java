package id.siklus.identity;

import static id.siklus.identity.TestFolk.entry;
import static id.siklus.identity.TestFolk.ok;
import static id.siklus.identity.TestFolk.patients;
import static id.siklus.identity.TestFolk.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.fhir.PersonNumbers;
import java.net.http.HttpResponse;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A system that gives people ids of its own brings a child that is known already under another one. */
class NewbornByIdTest {

    private static final String BIRTH = "2026-07-01";

    private static final TestFolk folk = new TestFolk();

    private final String mother = TestFolk.nik("1998-03-22", true);
    private final String own = TestFolk.nik(BIRTH, false);
    private final String child = folk.id("lahir-" + own);
    private final String chosen = folk.id("simpus-" + own);

    @BeforeEach
    void registerTheNewborn() {
        Patient newborn = folk.newborn(mother, BIRTH, 0, "By Ny Yuliana", "prafi");
        newborn.setId(child);
        ok(folk.prafi.put(newborn));
    }

    @Test
    void theChildIsCompletedWhereItIs() {
        HttpResponse<String> answer = folk.prafi.put("/Patient/" + chosen, grown());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Location").orElse(answer.body()))
                .contains("Patient/" + child);
        assertThat(children()).containsExactly(child);
        assertThat(folk.prafi.get("/Patient/" + chosen).statusCode()).isEqualTo(404);
        Patient completed = read(Patient.class, folk.prafi.get("/Patient/" + child));
        assertThat(completed.getIdentifier()).extracting(Identifier::getValue).contains(own, mother);
        assertThat(completed.getName()).hasSize(2);
    }

    @Test
    void inATransactionItsVisitsFollowWhicheverWayTheyNameIt() {
        Bundle answer = read(Bundle.class, folk.prafi.post("", withVisits()));

        assertThat(answer.getEntryFirstRep().getResponse().getStatus()).startsWith("200");
        assertThat(answer.getEntryFirstRep().getResponse().getLocation()).contains("Patient/" + child);
        assertThat(subject("by-id")).isEqualTo("Patient/" + child);
        assertThat(subject("by-link")).isEqualTo("Patient/" + child);
        assertThat(children()).containsExactly(child);
    }

    @Test
    void sentAgainItIsTheSameAgainAndNoConflict() {
        ok(folk.prafi.post("", withVisits()));
        ok(folk.prafi.put("/Patient/" + chosen, grown()));

        Bundle again = read(Bundle.class, folk.prafi.post("", withVisits()));

        assertThat(again.getEntry())
                .allSatisfy(entry -> assertThat(entry.getResponse().getStatus()).startsWith("200"));
        assertThat(read(Patient.class, folk.prafi.get("/Patient/" + child))
                        .getMeta()
                        .getVersionId())
                .isEqualTo("2");
        assertThat(children()).containsExactly(child);
    }

    @Test
    void anotherFacilityProposesAndItsVisitIsStored() {
        Bundle bundle = new Bundle();
        entry(bundle, grown());
        entry(bundle, folk.visit("masni-" + own, chosen, "masni"));

        Bundle answer = read(Bundle.class, folk.masni.post("", bundle));

        assertThat(answer.getEntryFirstRep().getResponse().getStatus()).startsWith("202");
        assertThat(answer.getEntry().get(1).getResponse().getStatus()).startsWith("201");
        assertThat(read(Encounter.class, folk.masni.get("/Encounter/" + folk.id("masni-" + own)))
                        .getSubject()
                        .getReference())
                .isEqualTo("Patient/" + child);
        assertThat(children()).containsExactly(child);
    }

    @Test
    void anIdThatIsInUseIsLeftAlone() {
        Patient used = folk.person("simpus-" + own, "Yakobus", BIRTH, false, "prafi");
        ok(folk.prafi.put(used));
        Patient sent = grown();
        sent.addIdentifier(used.getIdentifierFirstRep());

        ok(folk.prafi.put("/Patient/" + chosen, sent));

        assertThat(read(Patient.class, folk.prafi.get("/Patient/" + chosen)).getIdentifier())
                .extracting(Identifier::getValue)
                .contains(own);
        assertThat(read(Patient.class, folk.prafi.get("/Patient/" + child)).getIdentifier())
                .extracting(Identifier::getValue)
                .doesNotContain(own);
    }

    @Test
    void aTwinOfAnotherOrderIsAPersonOfItsOwn() {
        Patient twin = grown();
        twin.setMultipleBirth(new org.hl7.fhir.r4.model.IntegerType(2));

        assertThat(folk.prafi.put("/Patient/" + chosen, twin).statusCode()).isEqualTo(201);

        assertThat(children()).containsExactlyInAnyOrder(child, chosen);
    }

    private Patient grown() {
        Patient patient = folk.newborn(mother, BIRTH, 0, "Yakobus Rumbiak", "prafi");
        patient.setId(chosen);
        patient.addIdentifier().setSystem(PersonNumbers.NIK).setValue(own);
        return patient;
    }

    private Bundle withVisits() {
        Bundle bundle = new Bundle();
        String link = "https://simpus.contoh.id/Patient/" + chosen;
        entry(bundle, grown()).setFullUrl(link);
        entry(bundle, folk.visit("by-id-" + own, chosen, "prafi"));
        Encounter linked = folk.visit("by-link-" + own, chosen, "prafi");
        linked.getSubject().setReference(link);
        entry(bundle, linked);
        return bundle;
    }

    private String subject(String visit) {
        return read(Encounter.class, folk.prafi.get("/Encounter/" + folk.id(visit + "-" + own)))
                .getSubject()
                .getReference();
    }

    private List<String> children() {
        return patients(folk.prafi.get("/Patient?identifier=" + PersonNumbers.MOTHERS_NIK + "%7C" + mother)).stream()
                .map(patient -> patient.getIdElement().getIdPart())
                .toList();
    }
}
