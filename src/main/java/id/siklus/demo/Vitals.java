package id.siklus.demo;

import id.siklus.demo.Person.Chronic;
import java.time.LocalDate;

/** What is measured in every adult: weight, height, waist and blood pressure, higher in who has hypertension. */
final class Vitals {

    private Vitals() {}

    /** @return systolic pressure, mmHg */
    static int pressure(VisitScribe visit, LocalDate day) {
        boolean high = visit.person.chronic().contains(Chronic.HIPERTENSI);
        int systolic = high ? visit.between(134, 172) : visit.between(102, 132) + visit.person.ageAt(day) / 12;
        int diastolic = high ? visit.between(84, 104) : visit.between(64, 84);
        visit.vital("8480-6", "Systolic blood pressure", systolic, "mmHg", "mm[Hg]");
        visit.vital("8462-4", "Diastolic blood pressure", diastolic, "mmHg", "mm[Hg]");
        return systolic;
    }

    /** Weight, height, body mass index. */
    static void build(VisitScribe visit) {
        double height = visit.around(visit.person.female() ? 151 : 162, 5);
        double index = Math.max(15.5, visit.around(23.8, 3.6));
        double weight = Math.round(index * height * height / 1000) / 10.0;
        visit.vital("29463-7", "Body weight", weight, "kg", "kg");
        visit.vital("8302-2", "Body height", height, "cm", "cm");
        visit.exam(Terms.loinc("39156-5", "Body mass index (BMI) [Ratio]"), Terms.quantity(index, "kg/m2", "kg/m2"));
    }

    static void waist(VisitScribe visit) {
        visit.exam(
                Terms.snomed("276361009", "Waist circumference"),
                Terms.quantity(visit.around(visit.person.female() ? 79 : 84, 9), "cm", "cm"));
    }

    /** Random blood glucose by finger prick, mg/dL. */
    static void glucose(VisitScribe visit) {
        int value =
                visit.person.chronic().contains(Chronic.DIABETES) ? visit.between(168, 290) : visit.between(82, 138);
        visit.add(
                visit.observation(
                        "laboratory",
                        "Laboratory",
                        Terms.loinc("2339-0", "Glucose [Mass/volume] in Blood"),
                        Terms.quantity(value, "mg/dL", "mg/dL")),
                "observation");
    }
}
