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
            basic(0, 1, kfa("VG45", "HepB"), cvx("08", "Hep B, adolescent or pediatric")),
            basic(0, 1, kfa("VG19", "BCG"), cvx("19", "BCG")),
            polio(0, 1),
            pentabio(2, 1),
            polio(2, 2),
            pneumococcus(2, 1),
            rotavirus(2, 1),
            pentabio(3, 2),
            polio(3, 3),
            pneumococcus(3, 2),
            rotavirus(3, 2),
            pentabio(4, 3),
            polio(4, 4),
            basic(4, 1, cvx("10", "IPV")),
            rotavirus(4, 3),
            measles(9, 1),
            basic(9, 2, cvx("10", "IPV")),
            pneumococcus(12, 3),
            follow(pentabio(18, 4)),
            follow(measles(18, 2)));

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

    private static VaccineDose pneumococcus(int month, int dose) {
        return basic(month, dose, cvx("133", "Pneumococcal conjugate PCV 13"));
    }

    private static VaccineDose rotavirus(int month, int dose) {
        return basic(month, dose, cvx("122", "rotavirus, unspecified formulation"));
    }

    private static VaccineDose measles(int month, int dose) {
        return basic(month, dose, cvx("04", "M/R"));
    }

    /** A dose of the second year. */
    private static VaccineDose follow(VaccineDose dose) {
        return new VaccineDose(
                dose.month(),
                dose.dose(),
                "IM-Baduta",
                "Imunisasi Program Rutin Lanjutan Bawah Dua Tahun",
                dose.codes());
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
