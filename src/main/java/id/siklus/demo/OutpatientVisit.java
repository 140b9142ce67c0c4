package id.siklus.demo;

import id.siklus.demo.Person.Chronic;
import id.siklus.demo.Pharmacy.Medicine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Reference;

/** An outpatient visit as the medical record of a Puskesmas has it: findings, diagnosis, laboratory, medicine. */
final class OutpatientVisit implements VisitKind {

    private static final List<Case> OF_ADULTS =
            List.of(new Case("K30", "Dyspepsia", Optional.empty()), new Case("M79.1", "Myalgia", Optional.empty()));
    private static final Case HYPERTENSION =
            new Case("I10", "Essential (primary) hypertension", Optional.of(Medicine.AMLODIPINE));
    private static final Case DIABETES =
            new Case("E11.9", "Non-insulin-dependent diabetes mellitus, without complications", Optional.empty());
    private static final Case CHILD = new Case(
            "J06.9", "Acute upper respiratory infection, unspecified", Optional.of(Medicine.PARACETAMOL_SIRUP));

    /** @param medicine empty where counselling is the treatment */
    private record Case(String icd10, String display, Optional<Medicine> medicine) {}

    @Override
    public String name() {
        return "rawat-jalan";
    }

    @Override
    public boolean fits(Person person, LocalDate day) {
        return person.pregnancy().isEmpty() && person.monthsAt(day) >= 6;
    }

    @Override
    public FacilityLevel level(Person person, LocalDate day) {
        return FacilityLevel.PUSKESMAS;
    }

    @Override
    public Profession profession(Person person, LocalDate day) {
        return Profession.DOKTER;
    }

    @Override
    public void write(VisitScribe visit, LocalDate day) {
        boolean child = visit.person.ageAt(day) < 13;
        if (child) {
            visit.ofKind("k2", "Klaster 2 Ibu dan Anak", "rawat-jalan", "Rawat jalan")
                    .atPlace();
        } else {
            visit.ofKind("k3", "Klaster 3 Usia Dewasa dan Lanjut Usia", "rawat-jalan", "Rawat jalan")
                    .atPlace();
        }
        Case illness = illness(visit, child);
        Reference diagnosis = diagnose(visit, illness);
        examine(visit, day, child);
        Pharmacy pharmacy = new Pharmacy(visit);
        illness.medicine().ifPresent(medicine -> pharmacy.dispense(medicine, pharmacy.prescribe(medicine, diagnosis)));
        if (!child) {
            int glucose = illness == DIABETES ? visit.between(170, 300) : visit.between(84, 136);
            CodeableConcept test = Terms.loinc("2345-7", "Glucose [Mass/volume] in Serum or Plasma");
            new Laboratory(visit).blood(test, Terms.quantity(glucose, "mg/dL", "mg/dL"), "CH", "Chemistry");
        }
        counsel(visit);
    }

    private static Case illness(VisitScribe visit, boolean child) {
        if (child) {
            return CHILD;
        }
        if (visit.person.chronic().contains(Chronic.HIPERTENSI)) {
            return HYPERTENSION;
        }
        if (visit.person.chronic().contains(Chronic.DIABETES)) {
            return DIABETES;
        }
        return OF_ADULTS.get(visit.random.nextInt(OF_ADULTS.size()));
    }

    private static Reference diagnose(VisitScribe visit, Case illness) {
        Condition condition = new Condition();
        condition.setClinicalStatus(Terms.concept(Terms.HL7 + "condition-clinical", "active", "Active"));
        condition.addCategory(
                Terms.concept(Terms.HL7 + "condition-category", "encounter-diagnosis", "Encounter Diagnosis"));
        condition.setCode(Terms.concept(Terms.ICD_10, illness.icd10(), illness.display()));
        condition.setSubject(visit.patient()).setEncounter(visit.visit()).setRecordedDateElement(visit.at(13));
        Reference diagnosis = visit.add(condition, "condition");
        visit.encounter
                .addDiagnosis()
                .setCondition(diagnosis)
                .setUse(Terms.concept(Terms.HL7 + "diagnosis-role", "DD", "Discharge diagnosis"))
                .setRank(1);
        return diagnosis;
    }

    private static void examine(VisitScribe visit, LocalDate day, boolean child) {
        visit.vital("8867-4", "Heart rate", visit.between(66, child ? 118 : 96), "beats/minute", "/min");
        visit.vital("9279-1", "Respiratory rate", visit.between(16, child ? 28 : 21), "breaths/minute", "/min");
        visit.vital("8310-5", "Body temperature", visit.around(child ? 37.7 : 36.7, 0.4), "C", "Cel");
        if (!child) {
            Vitals.pressure(visit, day);
            Vitals.build(visit);
        }
    }

    static void counsel(VisitScribe visit) {
        Procedure procedure = new Procedure().setStatus(ProcedureStatus.COMPLETED);
        procedure.setCategory(Terms.snomed("409063005", "Counselling"));
        procedure.setCode(Terms.snomed("61310001", "Nutrition education"));
        procedure.setSubject(visit.patient()).setEncounter(visit.visit()).setPerformed(visit.period(15, 18));
        procedure.addPerformer().setActor(visit.performer());
        visit.add(procedure, "procedure");
    }
}
