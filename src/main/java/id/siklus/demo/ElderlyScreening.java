package id.siklus.demo;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;

/** Yearly screening of who is 60 or older: SKILAS, Barthel, blood pressure (KMK 2015/2023, chapter V). */
final class ElderlyScreening implements VisitKind {

    @Override
    public String name() {
        return "skrining-lansia";
    }

    @Override
    public boolean fits(Person person, LocalDate day) {
        return person.ageAt(day) >= 60;
    }

    @Override
    public FacilityLevel level(Person person, LocalDate day) {
        return FacilityLevel.PUSTU;
    }

    @Override
    public Profession profession(Person person, LocalDate day) {
        return Profession.PERAWAT;
    }

    @Override
    public void write(VisitScribe visit, LocalDate day) {
        visit.ofKind("k3", "Klaster 3 Usia Dewasa dan Lanjut Usia", "skrining-lansia", "Skrining kesehatan lanjut usia")
                .atPlace();
        Vitals.build(visit);
        Vitals.pressure(visit, day);
        Vitals.glucose(visit);
        int frailty = Math.max(0, visit.person.ageAt(day) - 72) / 4;
        int barthel = Math.max(0, 20 - visit.random.nextInt(2 + frailty));
        visit.survey(Terms.loinc("96762-0", "Barthel index panel"), Terms.quantity(barthel, "{score}", "{score}"));
        visit.add(skilas(visit), "QuestionnaireResponse");
    }

    private static QuestionnaireResponse skilas(VisitScribe visit) {
        QuestionnaireResponse answers = Answers.open(visit, "https://fhir.kemkes.go.id/Questionnaire/Q0042");
        group(answers, "1", "Penurunan Kognitif", visit, "Orientasi waktu dan tempat", "Mengingat tiga kata");
        group(answers, "2", "Keterbatasan Mobilisasi", visit, "Berdiri dari kursi lima kali dalam 14 detik");
        group(answers, "3", "Malnutrisi", visit, "Berat badan berkurang >3 kg", "Hilang nafsu makan", "LiLA <21 cm");
        group(answers, "4", "Gangguan Penglihatan", visit, "Masalah pada mata", "Tes melihat");
        group(answers, "5", "Gangguan Pendengaran", visit, "Mendengar suara bisikan");
        group(answers, "6", "Gejala Depresi", visit, "Merasa sedih atau tertekan", "Sedikit minat atau kesenangan");
        return answers;
    }

    private static void group(
            QuestionnaireResponse answers, String linkId, String text, VisitScribe visit, String... questions) {
        QuestionnaireResponseItemComponent group =
                answers.addItem().setLinkId(linkId).setText(text);
        for (int i = 0; i < questions.length; i++) {
            Answers.yesNo(group.addItem(), linkId + "." + (i + 1), questions[i], visit.random.nextInt(100) < 22);
        }
    }
}
