package id.siklus.demo;

import id.siklus.demo.Pharmacy.Medicine;
import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Reference;

/** An adult's visit of any length: diagnosis, vital signs, a blood test from request to report, medicine, then more values of the laboratory. */
final class GeneralCheck implements VisitKind {

    static final int SMALLEST = 12;
    static final int LARGEST = 29;

    /** @param mean in {@code unit} */
    private record Test(String loinc, String display, double mean, double deviation, String unit) {}

    private static final List<Test> MORE = List.of(
            new Test("2085-9", "Cholesterol in HDL [Mass/volume] in Serum or Plasma", 48, 8, "mg/dL"),
            new Test("2093-3", "Cholesterol [Mass/volume] in Serum or Plasma", 188, 28, "mg/dL"),
            new Test("2571-8", "Triglyceride [Mass/volume] in Serum or Plasma", 142, 35, "mg/dL"),
            new Test("3084-1", "Urate [Mass/volume] in Serum or Plasma", 5.6, 1.1, "mg/dL"),
            new Test("2160-0", "Creatinine [Mass/volume] in Serum or Plasma", 0.9, 0.2, "mg/dL"),
            new Test("3094-0", "Urea nitrogen [Mass/volume] in Serum or Plasma", 14, 3, "mg/dL"),
            new Test("718-7", "Hemoglobin [Mass/volume] in Blood", 13.4, 1.2, "g/dL"),
            new Test("4544-3", "Hematocrit [Volume Fraction] of Blood by Automated count", 40, 3, "%"),
            new Test("777-3", "Platelets [#/volume] in Blood by Automated count", 265, 45, "10*3/uL"),
            new Test("6690-2", "Leukocytes [#/volume] in Blood by Automated count", 7.2, 1.5, "10*3/uL"));

    @Override
    public String name() {
        return "pemeriksaan-umum";
    }

    @Override
    public boolean fits(Person person, LocalDate day) {
        return person.ageAt(day) >= 18 && person.pregnancy().isEmpty();
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
        write(visit, day, 20);
    }

    /** Entries: 2 + 1 + 5 make 8; then 4 of the laboratory, 2 of the pharmacy, 3 of the build, 1 glucose, 1 waist, 1 counselling, 10 more tests. */
    void write(VisitScribe visit, LocalDate day, int size) {
        if (size < SMALLEST || size > LARGEST) {
            throw new IllegalArgumentException("size %d outside %d..%d".formatted(size, SMALLEST, LARGEST));
        }
        visit.ofKind("k3", "Klaster 3 Usia Dewasa dan Lanjut Usia", "rawat-jalan", "Rawat jalan")
                .atPlace();
        Reference diagnosis = diagnose(visit);
        visit.vital("8867-4", "Heart rate", visit.between(66, 96), "beats/minute", "/min");
        visit.vital("9279-1", "Respiratory rate", visit.between(16, 21), "breaths/minute", "/min");
        visit.vital("8310-5", "Body temperature", visit.around(36.7, 0.3), "C", "Cel");
        Vitals.pressure(visit, day);
        CodeableConcept test = Terms.loinc("2345-7", "Glucose [Mass/volume] in Serum or Plasma");
        new Laboratory(visit).blood(test, Terms.quantity(visit.between(84, 190), "mg/dL", "mg/dL"), "CH", "Chemistry");
        if (size - visit.size() >= 2) {
            Pharmacy pharmacy = new Pharmacy(visit);
            pharmacy.dispense(Medicine.AMLODIPINE, pharmacy.prescribe(Medicine.AMLODIPINE, diagnosis));
        }
        if (size - visit.size() >= 3) {
            Vitals.build(visit);
        }
        if (size > visit.size()) {
            Vitals.waist(visit);
        }
        if (size > visit.size()) {
            OutpatientVisit.counsel(visit);
        }
        for (Test more : MORE) {
            if (size > visit.size()) {
                double value = Math.max(0.1, visit.around(more.mean(), more.deviation()));
                visit.add(
                        visit.observation(
                                "laboratory",
                                "Laboratory",
                                Terms.loinc(more.loinc(), more.display()),
                                Terms.quantity(value, more.unit(), more.unit())),
                        "observation");
            }
        }
    }

    private static Reference diagnose(VisitScribe visit) {
        Condition condition = new Condition();
        condition.setClinicalStatus(Terms.concept(Terms.HL7 + "condition-clinical", "active", "Active"));
        condition.addCategory(
                Terms.concept(Terms.HL7 + "condition-category", "encounter-diagnosis", "Encounter Diagnosis"));
        condition.setCode(Terms.concept(Terms.ICD_10, "I10", "Essential (primary) hypertension"));
        condition.setSubject(visit.patient()).setEncounter(visit.visit()).setRecordedDateElement(visit.at(13));
        return visit.add(condition, "condition");
    }
}
