package id.siklus.demo;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Immunization.ImmunizationStatus;
import org.hl7.fhir.r4.model.PositiveIntType;

/** A baby's immunisation on the open day of its Posyandu, given by the midwife of the Pustu or Puskesmas. */
final class ImmunisationVisit implements VisitKind {

    @Override
    public String name() {
        return "imunisasi";
    }

    @Override
    public boolean fits(Person person, LocalDate day) {
        return !person.birthDate().isAfter(day)
                && person.monthsAt(day) <= 18
                && !VaccineDose.dueAt(person.monthsAt(day)).isEmpty();
    }

    @Override
    public FacilityLevel level(Person person, LocalDate day) {
        return FacilityLevel.POSYANDU;
    }

    @Override
    public Profession profession(Person person, LocalDate day) {
        return Profession.BIDAN;
    }

    @Override
    public void write(VisitScribe visit, LocalDate day) {
        visit.ofKind("k2", "Klaster 2 Ibu dan Anak", "imunisasi", "Imunisasi").atPlace();
        visit.vital("8310-5", "Body temperature", visit.around(36.6, 0.2), "C", "Cel");
        Growth.weigh(visit, day);
        for (VaccineDose due : VaccineDose.dueAt(visit.person.monthsAt(day))) {
            Immunization immunization = new Immunization().setStatus(ImmunizationStatus.COMPLETED);
            immunization.setVaccineCode(due.vaccine());
            immunization
                    .setLotNumber("%d%06d".formatted(day.getYear(), visit.between(1, 4000)))
                    .setExpirationDateElement(new DateType(day.plusMonths(14).toString()));
            Vaccination.given(visit, immunization, due.reason(), due.reasonDisplay());
            immunization.addProtocolApplied().setDoseNumber(new PositiveIntType(due.dose()));
            visit.add(immunization, "immunization");
        }
    }
}
