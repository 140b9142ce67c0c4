package id.siklus.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensitiveCodesTest {

    private static final String ICD10 = "http://hl7.org/fhir/sid/icd-10";

    private final SensitiveCodes codes = SensitiveCodes.fromGuide(FhirContext.forR4Cached());

    @ParameterizedTest
    @CsvSource({"B24", "B20.1", "Z21", "T74.2", "Y07.0", "F11.2", "F19", "F20.0", "F25.1", "F32.3", "O98.7"})
    void aDiagnosisOnTheListIsSensitiveWithAllBelowIt(String icd10) {
        assertThat(codes.in(condition(icd10))).contains(icd10);
    }

    @ParameterizedTest
    @CsvSource({"A15.0", "F17.2", "F32.1", "F41.1", "O98.0", "Z34.9", "T75.0", "I10"})
    void anyOtherDiagnosisIsNot(String icd10) {
        assertThat(codes.in(condition(icd10))).isEmpty();
    }

    @Test
    void aCodeCountsWhereverARecordSaysIt() {
        Observation result = new Observation();
        result.setValue(concept("http://snomed.info/sct", "165816005"));
        Observation part = new Observation();
        part.addComponent().setCode(concept("http://loinc.org", "68961-2"));
        Encounter visit = new Encounter();
        visit.addReasonCode(concept(ICD10, "F20.0"));
        EpisodeOfCare episode = new EpisodeOfCare();
        episode.addType(concept("http://terminology.kemkes.go.id", "HIV"));
        QuestionnaireResponse form = new QuestionnaireResponse();
        form.setQuestionnaire("https://fhir.kemkes.go.id/Questionnaire/Q0023");
        Observation labelled = new Observation();
        labelled.getMeta()
                .addSecurity(new Coding("http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "R", "restricted"));

        for (Resource sensitive : new Resource[] {result, part, visit, episode, form, labelled}) {
            assertThat(codes.in(sensitive)).as(sensitive.fhirType()).isPresent();
        }
        assertThat(codes.in(new Observation())).isEmpty();
    }

    @Test
    void aCodeCountsDeepInsideARecordToo() {
        CarePlan plan = new CarePlan();
        plan.addActivity().getDetail().setCode(concept(ICD10, "Z71.7"));
        Composition letter = new Composition();
        letter.addSection().addSection().setCode(concept(ICD10, "B24"));
        QuestionnaireResponse form = new QuestionnaireResponse();
        form.addItem().addItem().addAnswer().setValue(new Coding("http://snomed.info/sct", "165816005", null));
        MedicationRequest request = new MedicationRequest();
        request.addContained(condition("B20.1").setId("alasan"));
        Task task = new Task();
        task.addInput().setValue(concept(ICD10, "T74.2"));

        for (Resource sensitive : new Resource[] {plan, letter, form, request, task}) {
            assertThat(codes.in(sensitive)).as(sensitive.fhirType()).isPresent();
        }
    }

    @Test
    void aCodeOfAnotherSystemIsAnotherCode() {
        Condition condition = new Condition();
        condition.setCode(concept("http://example.org", "B24"));

        assertThat(codes.in(condition)).isEmpty();
    }

    private static Condition condition(String icd10) {
        return new Condition().setCode(concept(ICD10, icd10));
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept().addCoding(new Coding(system, code, null));
    }
}
