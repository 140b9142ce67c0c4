package id.siklus.demo;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.BooleanType;

/** The monthly weighing on the open day of the Posyandu; the kader measures, the z-score is the midwife's. */
final class GrowthVisit implements VisitKind {

    @Override
    public String name() {
        return "penimbangan";
    }

    @Override
    public boolean fits(Person person, LocalDate day) {
        return person.birthDate().isBefore(day.minusDays(28)) && person.monthsAt(day) < 60;
    }

    @Override
    public FacilityLevel level(Person person, LocalDate day) {
        return FacilityLevel.POSYANDU;
    }

    @Override
    public Profession profession(Person person, LocalDate day) {
        return Profession.KADER;
    }

    @Override
    public void write(VisitScribe visit, LocalDate day) {
        visit.ofKind("k2", "Klaster 2 Ibu dan Anak", "pertumbuhan", "Pemantauan pertumbuhan")
                .atPlace();
        int months = visit.person.monthsAt(day);
        double z = Growth.weigh(visit, day);
        double length = Growth.length(visit.person.female(), months) + visit.around(0, 1.5);
        if (months < 24) {
            visit.vital("8306-3", "Body height --lying", Math.round(length * 10) / 10.0, "cm", "cm");
        } else {
            visit.vital("8308-9", "Body height --standing", Math.round(length * 10) / 10.0, "cm", "cm");
        }
        visit.vital(
                "9843-4",
                "Head Occipital-frontal circumference",
                visit.around(34 + Math.min(14, months * 0.6), 0.7),
                "cm",
                "cm");
        Growth.classify(visit, z);
        visit.exam(
                Terms.concept(Terms.KEMKES + "clinical-term", "OC000012", "Kenaikan Berat Badan Adekuat"),
                new BooleanType(visit.random.nextInt(100) < 78));
    }
}
