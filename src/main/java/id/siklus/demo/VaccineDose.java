package id.siklus.demo;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/**
 * Basic immunisation as Posyandu gives it (KMK 2015/2023, tables 7 and 8), as far as codes are published: KFA where official bodies show one, CVX otherwise.
 *
 * @param month age at which it is due
 * @param dose number in its series
 */
record VaccineDose(int month, int dose, String reason, String reasonDisplay, List<Coding> codes) {

    private static final String BASIC = "IM-Dasar";
    private static final String BASIC_DISPLAY = "Imunisasi Program Rutin Dasar";

    static final List<VaccineDose> SCHEDULE = List.of(
            basic(0, 1, kfa("VG19", "BCG"), cvx("19", "BCG")),
            pentabio(2, 1),
            polio(3, 2),
            pentabio(3, 2),
            pentabio(4, 3),
            polio(4, 3),
            basic(9, 1, cvx("04", "M/R")),
            basic(12, 3, cvx("133", "Pneumococcal conjugate PCV 13")),
            new VaccineDose(
                    18,
                    4,
                    "IM-Baduta",
                    "Imunisasi Program Rutin Lanjutan Bawah Dua Tahun",
                    pentabio(18, 4).codes()));

    /** @return doses that are due in this month of life */
    static List<VaccineDose> dueAt(int months) {
        return SCHEDULE.stream().filter(dose -> dose.month == months).toList();
    }

    CodeableConcept vaccine() {
        CodeableConcept vaccine = new CodeableConcept();
        codes.forEach(code -> vaccine.addCoding(code.copy()));
        return vaccine;
    }

    private static VaccineDose pentabio(int month, int dose) {
        return basic(
                month,
                dose,
                kfa("93001282", "Vaksin DTP - HB - Hib 0,5 mL (PENTABIO, 1)"),
                kfa("VG17", "HIB"),
                kfa("VG45", "HepB"),
                kfa("VG107", "DTAP"),
                cvx("198", "DTP-hepB-Hib Pentavalent Non-US"));
    }

    private static VaccineDose polio(int month, int dose) {
        return basic(month, dose, kfa("VG89", "POLIO"));
    }

    private static VaccineDose basic(int month, int dose, Coding... codes) {
        return new VaccineDose(month, dose, BASIC, BASIC_DISPLAY, List.of(codes));
    }

    private static Coding kfa(String code, String display) {
        return Terms.coding(Terms.KFA, code, display);
    }

    private static Coding cvx(String code, String display) {
        return Terms.coding(Terms.CVX, code, display);
    }
}
