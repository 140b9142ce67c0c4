package id.siklus.demo;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.QuestionnaireResponse;

/** Yearly screening for non-communicable disease at the Posyandu (KMK 2015/2023, chapter V). */
final class AdultScreening implements VisitKind {

    @Override
    public String name() {
        return "skrining-dewasa";
    }

    @Override
    public boolean fits(Person person, LocalDate day) {
        int age = person.ageAt(day);
        return age >= 18 && age < 60 && person.pregnancy().isEmpty();
    }

    @Override
    public FacilityLevel level(Person person, LocalDate day) {
        return FacilityLevel.POSYANDU;
    }

    @Override
    public Profession profession(Person person, LocalDate day) {
        return Profession.PERAWAT;
    }

    @Override
    public void write(VisitScribe visit, LocalDate day) {
        visit.ofKind("k3", "Klaster 3 Usia Dewasa dan Lanjut Usia", "skrining-dewasa", "Skrining kesehatan usia dewasa")
                .atPlace();
        Vitals.build(visit);
        Vitals.waist(visit);
        Vitals.pressure(visit, day);
        Vitals.glucose(visit);
        QuestionnaireResponse answers = Answers.open(visit, "https://fhir.kemkes.go.id/Questionnaire/Q0013");
        answers.setAuthor(visit.performer());
        Answers.yesNo(answers.addItem(), "1", "Merokok", !visit.person.female() && visit.random.nextInt(100) < 55);
        Answers.yesNo(answers.addItem(), "2", "Kurang aktivitas fisik", visit.random.nextInt(100) < 35);
        Answers.yesNo(answers.addItem(), "3", "Gula berlebihan", visit.random.nextInt(100) < 45);
        Answers.yesNo(answers.addItem(), "4", "Garam berlebihan", visit.random.nextInt(100) < 40);
        visit.add(answers, "QuestionnaireResponse");
    }
}
