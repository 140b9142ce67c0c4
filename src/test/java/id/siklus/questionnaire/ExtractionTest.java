package id.siklus.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.RefusedException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractionTest {

    private static final Reference ANSWERS = new Reference("QuestionnaireResponse/jawaban");

    @Test
    void measurementsBecomeObservationsOfTheirCodesWithUcumUnits() {
        List<Observation> found = extract("kunjungan-rumah-dewasa", GuideForms.answers("kunjungan-rumah-dewasa"));

        Observation systolic = one(found, "8480-6");
        assertThat(systolic.getValueQuantity().getValue()).isEqualByComparingTo("158");
        assertThat(systolic.getValueQuantity().getCode()).isEqualTo("mm[Hg]");
        assertThat(systolic.getValueQuantity().getSystem()).isEqualTo("http://unitsofmeasure.org");
        assertThat(systolic.getCategoryFirstRep().getCodingFirstRep().getCode()).isEqualTo("vital-signs");
        assertThat(one(found, "72166-2")
                        .getValueCodeableConcept()
                        .getCodingFirstRep()
                        .getCode())
                .isEqualTo("77176002");
    }

    @Test
    void whoWhereAndWhenAreThoseOfTheAnswers() {
        QuestionnaireResponse answers = GuideForms.answers("kunjungan-rumah-dewasa");

        Observation observation = extract("kunjungan-rumah-dewasa", answers).get(0);

        assertThat(observation.getStatus()).isEqualTo(ObservationStatus.FINAL);
        assertThat(observation.getSubject().getReference()).isEqualTo("Patient/penderita-hipertensi");
        assertThat(observation.getEncounter().getReference()).isEqualTo("Encounter/kunjungan-rumah-hipertensi");
        assertThat(observation.getEffectiveDateTimeType().getValue()).isEqualTo(answers.getAuthored());
        assertThat(observation.getIssued()).isEqualTo(answers.getAuthored());
        assertThat(observation.getPerformerFirstRep().getReference()).isEqualTo("Practitioner/kader");
        assertThat(observation.getDerivedFromFirstRep().getReference()).isEqualTo("QuestionnaireResponse/jawaban");
    }

    /** Edge case of the field: a low score with item 17 answered yes is still referred. */
    @Test
    void refersForItemSeventeenWhateverTheScoreOfSrq20Is() {
        List<Observation> found = extract("srq-20", GuideForms.answers("srq-20"));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).getValueQuantity().getValue()).isEqualByComparingTo("3");
        assertThat(found.get(0).getValueQuantity().getCode()).isEqualTo("{score}");
        assertThat(found.get(0).getComponent()).hasSize(20);
        assertThat(interpretation(found.get(0))).isEqualTo("rujuk");
    }

    @ParameterizedTest
    @CsvSource({"5,normal", "6,rujuk"})
    void refersFromSixYesOnward(int yes, String meaning) {
        QuestionnaireResponse answers = GuideForms.answers("srq-20");
        for (int i = 1; i <= 20; i++) {
            int rank = i <= 16 ? i : i == 17 ? 20 : i - 1; // item 17 last
            answer(
                    answers,
                    "srq." + i,
                    new Coding("http://snomed.info/sct", rank <= yes ? "373066001" : "373067005", ""));
        }
        answer(answers, "srq.jumlah", new IntegerType(yes));

        Observation score = extract("srq-20", answers).get(0);

        assertThat(score.getValueQuantity().getValue()).isEqualByComparingTo(BigDecimal.valueOf(yes));
        assertThat(interpretation(score)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "20,adl-mandiri",
        "19,OI000045",
        "12,OI000045",
        "11,OI000046",
        "9,OI000046",
        "8,OI000047",
        "5,OI000047",
        "4,OI000048",
        "0,OI000048"
    })
    void saysHowDependentSomebodyIsAtEveryEdgeOfBarthel(int score, String level) {
        QuestionnaireResponse answers = GuideForms.answers("adl-barthel");
        int left = score;
        for (String[] item : new String[][] {
            {"bab", "2"},
            {"bak", "2"},
            {"diri", "1"},
            {"wc", "2"},
            {"makan", "2"},
            {"pindah", "3"},
            {"jalan", "3"},
            {"pakaian", "2"},
            {"tangga", "2"},
            {"mandi", "1"}
        }) {
            int points = Math.min(left, Integer.parseInt(item[1]));
            left -= points;
            answer(
                    answers,
                    "adl." + item[0],
                    new Coding(
                            "https://siklus.id/fhir/CodeSystem/jawaban-kuesioner",
                            "adl-" + item[0] + "-" + points,
                            ""));
        }
        remove(answers, "adl.jumlah");

        Observation barthel = one(extract("adl-barthel", answers), "96762-0");

        assertThat(barthel.getValueQuantity().getValue()).isEqualByComparingTo(BigDecimal.valueOf(score));
        assertThat(interpretation(barthel)).isEqualTo(level);
    }

    @Test
    void aDangerSignMakesTheExaminationAbnormal() {
        Observation signs =
                one(extract("kunjungan-rumah-ibu-hamil", GuideForms.answers("kunjungan-rumah-ibu-hamil")), "OC000088");

        assertThat(interpretation(signs)).isEqualTo("A");
        assertThat(signs.getComponent())
                .filteredOn(sign -> ((BooleanType) sign.getValue()).booleanValue())
                .extracting(sign -> sign.getCode().getCodingFirstRep().getCode())
                .containsExactly("sakit-kepala-bengkak");
    }

    @Test
    void theAbilitiesOfSkilasAreTheComponentsOfOneObservation() {
        List<Observation> found = extract("skilas", GuideForms.answers("skilas"));

        assertThat(found).hasSize(1);
        Observation skilas = one(found, "skilas");
        assertThat(skilas.getValueQuantity().getValue()).isEqualByComparingTo("1");
        assertThat(interpretation(skilas)).isEqualTo("perlu-pemeriksaan");
        assertThat(skilas.getComponent()).hasSize(6);
        assertThat(signs(skilas)).containsExactly("skilas-malnutrisi");
    }

    @Test
    void skilasWithoutASignIsNormalAndCountsNothing() {
        QuestionnaireResponse answers = GuideForms.answers("skilas");
        answer(answers, "3.1", new BooleanType(false));
        answer(answers, "3.3", new BooleanType(false));

        Observation skilas = one(extract("skilas", answers), "skilas");

        assertThat(skilas.getValueQuantity().getValue()).isEqualByComparingTo("0");
        assertThat(interpretation(skilas)).isEqualTo("normal");
        assertThat(signs(skilas)).isEmpty();
    }

    @Test
    void anAbilityThatWasNotLookedAtIsNoComponentAndLeavesSkilasWithoutAScore() {
        QuestionnaireResponse answers = GuideForms.answers("skilas");
        remove(answers, "1.2");

        Observation skilas = one(extract("skilas", answers), "skilas");

        assertThat(skilas.hasValue()).isFalse();
        assertThat(skilas.getComponent()).hasSize(5);
        assertThat(interpretation(skilas)).isEqualTo("perlu-pemeriksaan");
    }

    @Test
    void refusesATotalOfSkilasThatItsSignsDoNotGive() {
        QuestionnaireResponse answers = GuideForms.answers("skilas");
        answers.addItem()
                .setLinkId("skilas")
                .addItem()
                .setLinkId("skilas.jumlah")
                .addAnswer()
                .setValue(new IntegerType(2));

        assertThatThrownBy(() -> extract("skilas", answers)).isInstanceOf(RefusedException.class);
    }

    @Test
    void theConclusionOfTheTuberculosisScreenIsItsValue() {
        Observation contact = one(extract("skrining-tb", GuideForms.answers("skrining-tb")), "skrining-tb");

        assertThat(contact.getValueCodeableConcept().getCodingFirstRep().getCode())
                .isEqualTo("kontak-erat");
        assertThat(contact.hasInterpretation()).isFalse();
        assertThat(signs(contact)).containsExactly("tb-kontak");
    }

    @Test
    void anAnswerThatCountsCarriesItsPoints() {
        Observation puma = one(extract("puma", GuideForms.answers("puma")), "puma");

        assertThat(puma.getComponent())
                .extracting(item -> ((DecimalType) item.getValueCodeableConcept()
                                .getCodingFirstRep()
                                .getExtensionByUrl("http://hl7.org/fhir/StructureDefinition/ordinalValue")
                                .getValue())
                        .getValue()
                        .intValue())
                .containsExactly(1, 0, 2, 1, 1, 1, 0);
    }

    @Test
    void refusesATotalThatTheAnswersDoNotGive() {
        QuestionnaireResponse answers = GuideForms.answers("puma");
        answer(answers, "puma.jumlah", new IntegerType(5));

        assertThatThrownBy(() -> extract("puma", answers))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.issues().get(0).code()).isEqualTo(ErrorCode.TOTAL_WRONG));
    }

    @Test
    void refusesAnswersThatAreNotFinalAndNamesEverythingThatIsMissing() {
        QuestionnaireResponse answers = GuideForms.answers("puma");
        answers.setStatus(QuestionnaireResponseStatus.INPROGRESS)
                .setEncounter(null)
                .setAuthored(null);
        answers.setSubject(new Reference("RelatedPerson/ibu-bayi"));

        assertThatThrownBy(() -> extract("puma", answers))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.issues())
                                .extracting(issue -> issue.expression())
                                .containsExactly(
                                        "QuestionnaireResponse.status",
                                        "QuestionnaireResponse.subject",
                                        "QuestionnaireResponse.encounter",
                                        "QuestionnaireResponse.authored"));
    }

    @Test
    void numbersTheSameAnswersTheSameAndOthersOtherwise() {
        QuestionnaireResponse answers = GuideForms.answers("kunjungan-rumah-balita");
        QuestionnaireResponse others = answers.copy();
        others.getIdentifier().setValue("KR-lain");

        Set<String> first = numbers(extract("kunjungan-rumah-balita", answers));

        assertThat(first).hasSize(extract("kunjungan-rumah-balita", answers).size());
        assertThat(numbers(extract("kunjungan-rumah-balita", answers))).isEqualTo(first);
        assertThat(numbers(extract("kunjungan-rumah-balita", others))).doesNotContainAnyElementsOf(first);
    }

    @Test
    void correctedAnswersGiveCorrectedObservations() {
        QuestionnaireResponse answers = GuideForms.answers("puma").setStatus(QuestionnaireResponseStatus.AMENDED);

        assertThat(extract("puma", answers).get(0).getStatus()).isEqualTo(ObservationStatus.AMENDED);
    }

    private static List<Observation> extract(String form, QuestionnaireResponse answers) {
        return Extraction.of(GuideForms.form(form), answers, ANSWERS, ResultKeys.of(answers), "QuestionnaireResponse");
    }

    private static Observation one(List<Observation> found, String code) {
        List<Observation> matching = found.stream()
                .filter(observation -> observation.getCode().getCoding().stream()
                        .anyMatch(coding -> coding.getCode().equals(code)))
                .toList();
        assertThat(matching).as(code).hasSize(1);
        return matching.get(0);
    }

    private static List<String> signs(Observation observation) {
        return observation.getComponent().stream()
                .filter(sign -> ((BooleanType) sign.getValue()).booleanValue())
                .map(sign -> sign.getCode().getCodingFirstRep().getCode())
                .toList();
    }

    private static String interpretation(Observation observation) {
        assertThat(observation.getInterpretation()).hasSize(1);
        return observation.getInterpretationFirstRep().getCodingFirstRep().getCode();
    }

    private static Set<String> numbers(List<Observation> found) {
        return found.stream()
                .map(observation -> observation.getIdentifierFirstRep().getValue())
                .collect(Collectors.toSet());
    }

    private static void answer(QuestionnaireResponse answers, String linkId, Type value) {
        for (QuestionnaireResponseItemComponent group : answers.getItem()) {
            group.getItem().stream()
                    .filter(item -> item.getLinkId().equals(linkId))
                    .forEach(item -> item.getAnswerFirstRep().setValue(value));
        }
    }

    private static void remove(QuestionnaireResponse answers, String linkId) {
        answers.getItem()
                .forEach(group ->
                        group.getItem().removeIf(item -> item.getLinkId().equals(linkId)));
    }
}
