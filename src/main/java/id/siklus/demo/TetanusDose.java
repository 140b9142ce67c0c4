package id.siklus.demo;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Immunization.ImmunizationStatus;
import org.hl7.fhir.r4.model.PositiveIntType;

/** A dose of Td for a pregnant woman, towards status T5. */
final class TetanusDose {

    private TetanusDose() {}

    static void write(VisitScribe visit, LocalDate day, int dose) {
        Immunization immunization = new Immunization().setStatus(ImmunizationStatus.COMPLETED);
        immunization.setVaccineCode(Terms.concept(Terms.KFA, "VG139", "Td"));
        immunization
                .setLotNumber("TD" + day.getYear() + "07")
                .setExpirationDateElement(new DateType(day.plusYears(1).toString()));
        Vaccination.given(visit, immunization, "IM-WUS", "Imunisasi Program Rutin Lanjutan Wanita Usia Subur");
        immunization.addProtocolApplied().setDoseNumber(new PositiveIntType(dose));
        visit.add(immunization, "immunization");
    }
}
