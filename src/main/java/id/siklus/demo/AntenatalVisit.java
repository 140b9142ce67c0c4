package id.siklus.demo;

import id.siklus.demo.Pharmacy.Medicine;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Reference;

/** Antenatal care by gestational age (KMK 2015/2023, figure 13): K1 and K5 with the doctor at the Puskesmas, the others with the midwife at the Pustu. */
final class AntenatalVisit implements VisitKind {

    @Override
    public String name() {
        return "anc";
    }

    @Override
    public boolean fits(Person person, LocalDate day) {
        return person.pregnancy()
                .map(pregnancy -> pregnancy.daysAt(day) >= 35 && pregnancy.daysAt(day) < 286)
                .orElse(false);
    }

    @Override
    public FacilityLevel level(Person person, LocalDate day) {
        return withDoctor(person, day) ? FacilityLevel.PUSKESMAS : FacilityLevel.PUSTU;
    }

    @Override
    public Profession profession(Person person, LocalDate day) {
        return withDoctor(person, day) ? Profession.DOKTER : Profession.BIDAN;
    }

    private static boolean withDoctor(Person person, LocalDate day) {
        int contact = contact(person.pregnancy().orElseThrow().daysAt(day));
        return contact == 1 || contact == 5;
    }

    /** @return 1..6, at the official distribution 1-2-3 over the trimesters */
    static int contact(long days) {
        if (days <= 12 * 7 + 6) {
            return 1;
        }
        if (days <= 24 * 7) {
            return days <= 18 * 7 ? 2 : 3;
        }
        return days <= 31 * 7 ? 4 : days <= 36 * 7 ? 5 : 6;
    }

    @Override
    public void write(VisitScribe visit, LocalDate day) {
        Pregnancy pregnancy = visit.person.pregnancy().orElseThrow();
        long days = pregnancy.daysAt(day);
        int weeks = (int) (days / 7);
        int contact = contact(days);
        visit.ofKind("k2", "Klaster 2 Ibu dan Anak", "anc-k" + contact, "Pemeriksaan kehamilan K" + contact)
                .atPlace();
        visit.encounter.addIdentifier().setSystem(Terms.ANC_LABEL).setValue(contact == 1 ? "K1M" : "K" + contact);
        visit.encounter.addEpisodeOfCare(episode(visit, pregnancy));
        measure(visit, pregnancy, weeks, contact);
        Reference diagnosis = diagnose(visit);
        visit.encounter
                .addDiagnosis()
                .setCondition(diagnosis)
                .setUse(Terms.concept(Terms.HL7 + "diagnosis-role", "DD", "Discharge diagnosis"))
                .setRank(1);
        if (contact == 1) {
            TetanusDose.write(visit, day, pregnancy.tetanusDoses() + 1);
        }
        if (contact == 1 || contact == 5) {
            new Laboratory(visit)
                    .blood(
                            Terms.loinc("718-7", "Hemoglobin [Mass/volume] in Blood"),
                            Terms.quantity(visit.around(11.3, 0.9), "g/dL", "g/dL"),
                            "HM",
                            "Hematology");
        }
        Pharmacy pharmacy = new Pharmacy(visit);
        pharmacy.dispense(Medicine.TTD, pharmacy.prescribe(Medicine.TTD));
        counsel(visit);
    }

    private static Reference episode(VisitScribe visit, Pregnancy pregnancy) {
        EpisodeOfCare episode = new EpisodeOfCare().setStatus(EpisodeOfCareStatus.ACTIVE);
        DateTimeType first = new DateTimeType(pregnancy.hpht().plusDays(34).toString());
        episode.addStatusHistory().setStatus(EpisodeOfCareStatus.ACTIVE).setPeriod(new Period().setStartElement(first));
        episode.addType(Terms.concept(Terms.KEMKES + "episodeofcare-type", "ANC", "Antenatal Care"));
        episode.setPatient(visit.patient()).setPeriod(new Period().setStartElement(first));
        episode.setManagingOrganization(new Reference("Organization/" + visit.accountableFacility()));
        String value = "ANC-" + visit.person.noRm() + "-" + pregnancy.gravida();
        return visit.addLasting(episode, visit.system("episode-of-care"), value);
    }

    private static void measure(VisitScribe visit, Pregnancy pregnancy, int weeks, int contact) {
        visit.vital("8480-6", "Systolic blood pressure", visit.between(98, 138), "mmHg", "mm[Hg]");
        visit.vital("8462-4", "Diastolic blood pressure", visit.between(60, 88), "mmHg", "mm[Hg]");
        visit.vital("29463-7", "Body weight", visit.around(50 + weeks * 0.3, 6), "kg", "kg");
        visit.survey(
                Terms.loinc("8665-2", "Last menstrual period start date"),
                new DateTimeType(pregnancy.hpht().toString()));
        visit.survey(
                Terms.loinc("11778-8", "Delivery date Estimated"),
                new DateTimeType(pregnancy.expected().toString()));
        visit.survey(Terms.loinc("11996-6", "[#] Pregnancies"), new IntegerType(pregnancy.gravida()));
        visit.survey(Terms.loinc("18185-9", "Gestational age"), Terms.quantity(weeks, "wk", "wk"));
        if (contact == 1) {
            visit.exam(
                    Terms.snomed("284473002", "Mid upper arm circumference"),
                    Terms.quantity(visit.around(25.5, 2.2), "cm", "cm"));
        }
        if (weeks >= 20) {
            visit.exam(
                    Terms.loinc("11881-0", "Uterus Fundal height Tape measure"),
                    Terms.quantity(visit.around(weeks - 1, 1.2), "cm", "cm"));
        }
        if (weeks >= 14) {
            visit.exam(
                    Terms.loinc("55283-6", "Fetal Heart rate"),
                    Terms.quantity(visit.between(124, 158), "{beats}/min", "{beats}/min"));
        }
    }

    private static Reference diagnose(VisitScribe visit) {
        Condition condition = new Condition();
        condition.setClinicalStatus(Terms.concept(Terms.HL7 + "condition-clinical", "active", "Active"));
        condition.addCategory(
                Terms.concept(Terms.HL7 + "condition-category", "encounter-diagnosis", "Encounter Diagnosis"));
        condition.setCode(Terms.concept(Terms.ICD_10, "Z34.9", "Supervision of normal pregnancy, unspecified"));
        condition.setSubject(visit.patient()).setEncounter(visit.visit()).setRecordedDateElement(visit.at(13));
        return visit.add(condition, "condition");
    }

    private static void counsel(VisitScribe visit) {
        Procedure procedure = new Procedure().setStatus(ProcedureStatus.COMPLETED);
        procedure.setCategory(Terms.snomed("409063005", "Counselling"));
        procedure.setCode(Terms.snomed("409073007", "Education"));
        procedure.setSubject(visit.patient()).setEncounter(visit.visit()).setPerformed(visit.period(15, 18));
        procedure.addPerformer().setActor(visit.performer());
        visit.add(procedure, "procedure");
    }
}
