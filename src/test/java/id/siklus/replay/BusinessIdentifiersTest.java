package id.siklus.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What is a key when nothing is configured. */
class BusinessIdentifiersTest {

    private static final BusinessIdentifiers USUAL =
            new BusinessIdentifiers(new Binder(new MapConfigurationPropertySource())
                    .bindOrCreate("siklus.replay", ReplayProperties.class)
                    .uniqueIdentifiers());

    @ParameterizedTest
    @CsvSource({
        "Patient, https://fhir.kemkes.go.id/id/nik",
        "Patient, https://fhir.kemkes.go.id/id/ihs-number",
        "Patient, https://fhir.kemkes.go.id/id/paspor",
        "Patient, https://siklus.id/fhir/sid/no-rm/P92020401",
        "Patient, http://sys-ids.kemkes.go.id/mr/10009202",
        "Practitioner, https://fhir.kemkes.go.id/id/nik",
        "Practitioner, https://fhir.kemkes.go.id/id/nakes-his-number",
        "Organization, http://sys-ids.kemkes.go.id/organization/10009202",
        "Organization, https://fhir.kemkes.go.id/id/org-number",
        "Location, http://sys-ids.kemkes.go.id/location/10009202",
        "Encounter, http://sys-ids.kemkes.go.id/encounter/10009202",
        "EpisodeOfCare, http://sys-ids.kemkes.go.id/episode-of-care/10009202",
        "Condition, http://sys-ids.kemkes.go.id/condition/10009202",
        "Observation, http://sys-ids.kemkes.go.id/observation/10009202",
        "Procedure, http://sys-ids.kemkes.go.id/procedure/10009202",
        "Immunization, http://sys-ids.kemkes.go.id/immunization/10009202",
        "MedicationRequest, http://sys-ids.kemkes.go.id/prescription-item/10009202",
        "ServiceRequest, http://sys-ids.kemkes.go.id/servicerequest/10009202",
        "Specimen, http://sys-ids.kemkes.go.id/specimen/10009202",
        "DiagnosticReport, http://sys-ids.kemkes.go.id/diagnostic/10009202",
        "Composition, http://sys-ids.kemkes.go.id/composition/10009202",
        "CarePlan, http://sys-ids.kemkes.go.id/careplan/10009202",
        "QuestionnaireResponse, http://sys-ids.kemkes.go.id/questionnaireresponse/10009202"
    })
    void aNumberOfABusinessSystemIsAKey(String type, String system) {
        assertThat(USUAL.of(numbered(type, system, " 123 "))).containsExactly(new BusinessKey(type, system, "123"));
    }

    @ParameterizedTest
    @CsvSource({
        "Encounter, http://terminology.kemkes.go.id/CodeSystem/episodeofcare/ANC",
        "Encounter, http://terminology.kemkes.go.id/CodeSystem/episodeofcare/neonate",
        "Encounter, http://terminology.kemkes.go.id/CodeSystem/episodeofcare/puerperium",
        "Patient, https://fhir.kemkes.go.id/id/nik-ibu",
        "Patient, https://fhir.kemkes.go.id/id/kk",
        "MedicationRequest, http://sys-ids.kemkes.go.id/prescription/10009202",
        "Encounter, https://contoh.id/nomor"
    })
    void aLabelOrANumberThatSeveralShareIsNone(String type, String system) {
        assertThat(USUAL.of(numbered(type, system, "K1"))).isEmpty();
    }

    @Test
    void theSameLocalNumberOfTwoFacilitiesIsTwoKeysAndAnOldOneIsNone() {
        Patient patient = new Patient();
        patient.addIdentifier()
                .setSystem("https://siklus.id/fhir/sid/no-rm/satu")
                .setValue("7");
        patient.addIdentifier()
                .setSystem("https://siklus.id/fhir/sid/no-rm/dua")
                .setValue("7");
        patient.addIdentifier()
                .setSystem("https://siklus.id/fhir/sid/no-rm/tiga")
                .setValue("7")
                .setUse(Identifier.IdentifierUse.OLD);

        List<BusinessKey> keys = USUAL.of(patient);

        assertThat(keys).hasSize(2);
        assertThat(keys.get(0).hash()).isNotEqualTo(keys.get(1).hash());
    }

    @Test
    void aKeyIsADigestAndNeverTheNumber() {
        BusinessKey key = new BusinessKey("Patient", "https://fhir.kemkes.go.id/id/nik", "9202044510950001");

        assertThat(key.hash()).hasSize(32);
        assertThat(new String(key.hash(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("9202044510950001");
        assertThat(key.toString()).doesNotContain("9202044510950001");
    }

    private static Resource numbered(String type, String system, String value) {
        Identifier identifier = new Identifier().setSystem(system).setValue(value);
        Resource resource = (Resource) ca.uhn.fhir.context.FhirContext.forR4Cached()
                .getResourceDefinition(type)
                .newInstance();
        if (resource instanceof Encounter visit) {
            visit.addIdentifier(identifier);
        } else {
            resource.setProperty("identifier", identifier);
        }
        return resource;
    }
}
