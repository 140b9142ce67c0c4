package id.siklus.demo;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationDispense.MedicationDispenseStatus;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestPriority;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Timing;

/** A prescription and its dispensing, with the Medication contained as SATUSEHAT takes it since late 2024. */
final class Pharmacy {

    /**
     * A medicine of a Puskesmas.
     *
     * @param kfa code of the product in KFA
     * @param form code of {@code medication-form}
     * @param count units that are given
     * @param days how long they last
     * @param unit code of {@code v3-orderableDrugForm}
     */
    enum Medicine {
        TTD(
                "93006500",
                "Ferrous Fumarate 60 mg / Folic Acid 0.4 mg Tablet Salut Selaput (KIMIA FARMA)",
                "BS066",
                "Tablet",
                30,
                30,
                1,
                "1 tablet sehari, malam sebelum tidur"),
        AMLODIPINE(
                "93001819",
                "Amlodipine Besilate 5 mg Tablet (HOLI PHARMA)",
                "BS066",
                "Tablet",
                30,
                30,
                1,
                "1 tablet sehari, pagi"),
        PARACETAMOL_SIRUP(
                "93001926",
                "Paracetamol 120 mg/5 mL Sirup (CASETAMOL)",
                "BS055",
                "Sirup",
                1,
                3,
                3,
                "3 kali sehari 1 sendok takar bila demam");

        private final String kfa;
        private final String display;
        private final String form;
        private final String formDisplay;
        private final int count;
        private final int days;
        private final int timesADay;
        private final String instruction;

        Medicine(
                String kfa,
                String display,
                String form,
                String formDisplay,
                int count,
                int days,
                int timesADay,
                String instruction) {
            this.kfa = kfa;
            this.display = display;
            this.form = form;
            this.formDisplay = formDisplay;
            this.count = count;
            this.days = days;
            this.timesADay = timesADay;
            this.instruction = instruction;
        }

        private Quantity quantity(int units) {
            return this == PARACETAMOL_SIRUP
                    ? new Quantity()
                            .setValue(units)
                            .setUnit("BOT")
                            .setSystem(Terms.DRUG_FORM)
                            .setCode("SYRUP")
                    : Terms.tablets(units);
        }
    }

    private final VisitScribe visit;

    Pharmacy(VisitScribe visit) {
        this.visit = visit;
    }

    Reference prescribe(Medicine medicine) {
        return prescribe(medicine, null);
    }

    Reference prescribe(Medicine medicine, @org.jspecify.annotations.Nullable Reference reason) {
        MedicationRequest request = new MedicationRequest()
                .setStatus(MedicationRequestStatus.COMPLETED)
                .setIntent(MedicationRequestIntent.ORDER)
                .setPriority(MedicationRequestPriority.ROUTINE);
        request.addContained(medication(medicine));
        request.addIdentifier().setSystem(visit.system("prescription")).setValue(visit.number());
        request.addCategory(Terms.concept(Terms.HL7 + "medicationrequest-category", "community", "Community"));
        request.setMedication(new Reference("#obat").setDisplay(medicine.display));
        request.setSubject(visit.patient()).setEncounter(visit.visit());
        request.setAuthoredOnElement(visit.at(14)).setRequester(visit.performer());
        if (reason != null) {
            request.addReasonReference(reason);
        }
        request.addDosageInstruction(dosage(medicine));
        request.getDispenseRequest()
                .setQuantity(medicine.quantity(medicine.count))
                .setNumberOfRepeatsAllowed(0)
                .setPerformer(visit.organization());
        return visit.add(request, "prescription-item");
    }

    void dispense(Medicine medicine, Reference prescription) {
        MedicationDispense dispense = new MedicationDispense().setStatus(MedicationDispenseStatus.COMPLETED);
        dispense.addContained(medication(medicine));
        dispense.addIdentifier().setSystem(visit.system("prescription")).setValue(visit.number());
        dispense.setCategory(Terms.concept(
                "http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-category", "outpatient", "Outpatient"));
        dispense.setMedication(new Reference("#obat").setDisplay(medicine.display));
        dispense.setSubject(visit.patient()).setContext(visit.visit());
        dispense.addPerformer().setActor(visit.performer());
        dispense.addAuthorizingPrescription(prescription);
        dispense.setQuantity(medicine.quantity(medicine.count));
        dispense.setDaysSupply(Terms.quantity(medicine.days, "days", "d"));
        dispense.setWhenPreparedElement(visit.at(16)).setWhenHandedOverElement(visit.at(19));
        dispense.addDosageInstruction(dosage(medicine));
        visit.add(dispense, "prescription-item");
    }

    private static Medication medication(Medicine medicine) {
        Medication medication = new Medication().setStatus(Medication.MedicationStatus.ACTIVE);
        medication.setId("obat");
        medication.setCode(Terms.concept(Terms.KFA, medicine.kfa, medicine.display));
        medication.setForm(Terms.concept(Terms.KEMKES + "medication-form", medicine.form, medicine.formDisplay));
        CodeableConcept type = Terms.concept(Terms.KEMKES + "medication-type", "NC", "Non-compound");
        medication.addExtension(Terms.MEDICATION_TYPE, type);
        return medication;
    }

    private static Dosage dosage(Medicine medicine) {
        Dosage dosage = new Dosage().setSequence(1).setText(medicine.instruction);
        dosage.getTiming()
                .getRepeat()
                .setFrequency(medicine.timesADay)
                .setPeriod(1)
                .setPeriodUnit(Timing.UnitsOfTime.D);
        dosage.setRoute(Terms.concept("http://www.whocc.no/atc", "O", "Oral"));
        return dosage;
    }
}
