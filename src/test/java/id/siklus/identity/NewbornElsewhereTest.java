package id.siklus.identity;

import static id.siklus.identity.TestFolk.entry;
import static id.siklus.identity.TestFolk.ok;
import static id.siklus.identity.TestFolk.parse;
import static id.siklus.identity.TestFolk.patients;
import static id.siklus.identity.TestFolk.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.fhir.PersonNumbers;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Twins are born in a hospital; the Puskesmas of their village brings the NIK of one of them weeks later, in an ordinary push of a visit. */
class NewbornElsewhereTest {

    private static final String BIRTH = "2026-07-01";

    private final TestFolk folk = new TestFolk();
    private final TestFolk.Client hospital = folk.hospital();
    private final String mother = TestFolk.nik("1998-03-22", true);
    private final String own = TestFolk.nik(BIRTH, false);
    private final String first = folk.id("anak1");
    private final String second = folk.id("anak2");

    @BeforeEach
    void twinsAreBornInTheHospital() {
        for (int order : new int[] {1, 2}) {
            Bundle birth = new Bundle();
            Patient twin = folk.newborn(mother, BIRTH, order, "By Ny Yuliana " + order, "rsud");
            twin.setId(folk.id("anak" + order));
            entry(birth, twin);
            Encounter neonatal = folk.visit("kn1-" + order, folk.id("anak" + order), "rsud");
            neonatal.addIdentifier()
                    .setSystem("http://terminology.kemkes.go.id/CodeSystem/episodeofcare/neonate")
                    .setValue("KN1");
            entry(birth, neonatal);
            entry(birth, screening(order));
            entry(birth, hepatitisB(order));
            ok(hospital.post("", birth));
        }
    }

    @Test
    void thePuskesmasProposesTheNikItsVisitHangsOnTheChildAndNothingOfTheBirthIsLost() {
        Bundle answer = read(Bundle.class, folk.prafi.post("", push()));

        assertThat(answer.getEntry().get(0).getResponse().getStatus()).startsWith("202");
        assertThat(answer.getEntry().get(1).getResponse().getStatus()).startsWith("201");
        assertThat(subjectOfPuskesmasVisit()).isEqualTo("Patient/" + second);
        assertThat(children()).containsExactlyInAnyOrder(first, second);
        requireBirthRecordsOf(2, second);
        requireBirthRecordsOf(1, first);
    }

    @Test
    void theHospitalAgreesAndTheRecordIsCompletedInPlace() {
        ok(folk.prafi.post("", push()));
        Task proposal = (Task) read(
                        Bundle.class,
                        hospital.get("/Task?owner=Organization/" + folk.id("rsud") + "&focus=Patient/" + second))
                .getEntryFirstRep()
                .getResource();
        Patient wanted = ((Patient) proposal.getContained().get(0)).copy();
        wanted.setId(second);

        ok(hospital.put(wanted));

        requireCompleted();
        Bundle again = read(Bundle.class, folk.prafi.post("", push()));
        assertThat(again.getEntry())
                .allSatisfy(entry -> assertThat(entry.getResponse().getStatus()).startsWith("200"));
        requireCompleted();
    }

    @Test
    void theHospitalItselfBringsTheNikInAnOrdinaryPush() {
        ok(hospital.post("", pushFrom("rsud")));

        requireCompleted();
    }

    @Test
    void theOneWithoutANikMayBeMergedWithARecordMadeElsewhereAndKeepsWhatItHad() {
        ok(hospital.post("", pushFrom("rsud")));
        Patient again = folk.person("ganda", "Yakoba Rumbiak", BIRTH, false, "rsud");
        ok(hospital.put(again));

        ok(hospital.post("/Patient/$merge", TestFolk.pair(first, folk.id("ganda"))));

        requireBirthRecordsOf(1, folk.id("ganda"));
        requireBirthRecordsOf(2, second);
        assertThat(children()).containsExactlyInAnyOrder(folk.id("ganda"), second);
    }

    private void requireCompleted() {
        Patient completed = read(Patient.class, hospital.get("/Patient/" + second));
        assertThat(completed.getIdentifier()).extracting(Identifier::getValue).contains(own, mother);
        assertThat(completed.getNameFirstRep().getText()).isEqualTo("Yakobus Rumbiak");
        assertThat(patients(hospital.get("/Patient?identifier=" + PersonNumbers.NIK + "%7C" + own)))
                .extracting(patient -> patient.getIdElement().getIdPart())
                .containsExactly(second);
        assertThat(children()).containsExactlyInAnyOrder(first, second);
        requireBirthRecordsOf(2, second);
        requireBirthRecordsOf(1, first);
    }

    /** KN1, the screening for hypothyroidism (SHK), the birth dose against hepatitis B (HB0). */
    private void requireBirthRecordsOf(int order, String child) {
        String of = "?patient=Patient/" + child;
        assertThat(ids("/Encounter" + of)).contains(folk.id("kn1-" + order));
        assertThat(ids("/Observation" + of)).containsExactly(folk.id("shk-" + order));
        assertThat(ids("/Immunization" + of)).containsExactly(folk.id("hb0-" + order));
    }

    private List<String> ids(String search) {
        return read(Bundle.class, hospital.get(search)).getEntry().stream()
                .map(entry -> entry.getResource().getIdElement().getIdPart())
                .toList();
    }

    private List<String> children() {
        return ids("/Patient?identifier=" + PersonNumbers.MOTHERS_NIK + "%7C" + mother);
    }

    private Bundle push() {
        return pushFrom("prafi");
    }

    private Bundle pushFrom(String facility) {
        Bundle bundle = new Bundle();
        String link = "urn:uuid:" + UUID.nameUUIDFromBytes(own.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Patient grown = folk.newborn(mother, BIRTH, 2, "Yakobus Rumbiak", facility);
        grown.setMultipleBirth(new IntegerType(2));
        grown.addIdentifier().setSystem(PersonNumbers.NIK).setValue(own);
        entry(bundle, grown)
                .setFullUrl(link)
                .getRequest()
                .setIfNoneExist("identifier=" + PersonNumbers.NIK + "|" + own);
        Encounter visit = folk.visit("imunisasi", "x", facility);
        visit.getSubject().setReference(link);
        entry(bundle, visit);
        return bundle;
    }

    private String subjectOfPuskesmasVisit() {
        return read(Encounter.class, folk.prafi.get("/Encounter/" + folk.id("imunisasi")))
                .getSubject()
                .getReference();
    }

    private Observation screening(int order) {
        return parse(Observation.class, """
                {"resourceType":"Observation","id":"%1$s","identifier":[{"system":"http://sys-ids.kemkes.go.id/observation/%2$s","value":"%1$s"}],
                 "status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory"}]}],
                 "code":{"coding":[{"system":"http://loinc.org","code":"29575-9"}]},"subject":{"reference":"Patient/%3$s"},
                 "encounter":{"reference":"Encounter/%4$s"},"effectiveDateTime":"2026-07-03T02:00:00+00:00",
                 "valueQuantity":{"value":4.1,"unit":"mIU/L","system":"http://unitsofmeasure.org","code":"m[IU]/L"}}""".formatted(
                        folk.id("shk-" + order), folk.id("rsud"), folk.id("anak" + order), folk.id("kn1-" + order)));
    }

    private Immunization hepatitisB(int order) {
        return parse(Immunization.class, """
                {"resourceType":"Immunization","id":"%1$s","identifier":[{"system":"http://sys-ids.kemkes.go.id/immunization/%2$s","value":"%1$s"}],
                 "status":"completed","vaccineCode":{"coding":[{"system":"http://hl7.org/fhir/sid/cvx","code":"08"}]},
                 "patient":{"reference":"Patient/%3$s"},"encounter":{"reference":"Encounter/%4$s"},"occurrenceDateTime":"2026-07-01T03:00:00+00:00",
                 "primarySource":true,"lotNumber":"HB0-1","performer":[{"actor":{"reference":"Organization/%2$s"}}]}""".formatted(
                        folk.id("hb0-" + order), folk.id("rsud"), folk.id("anak" + order), folk.id("kn1-" + order)));
    }
}
