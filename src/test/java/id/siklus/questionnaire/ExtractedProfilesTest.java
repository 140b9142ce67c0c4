package id.siklus.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.fhir.Issue;
import id.siklus.validation.TestGuide;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One score, one code, one shape: what a form gives is what the profile of the same measurement asks. */
class ExtractedProfilesTest {

    private static final String PROFILE = "https://siklus.id/fhir/StructureDefinition/";
    private static final MeasurementProfiles PROFILES = MeasurementProfiles.ofTheGuide();

    @ParameterizedTest
    @CsvSource({
        "srq-20,ilp-srq-20,20",
        "puma,ilp-puma,7",
        "skilas,ilp-skilas,6",
        "adl-barthel,ilp-adl-barthel,10",
        "skrining-tb,ilp-skrining-tb,8"
    })
    void aScoredFormGivesTheObservationOfItsScore(String form, String profile, int components) {
        List<Observation> found = extracted(form);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).hasValue()).isTrue();
        assertThat(found.get(0).getComponent()).hasSize(components);
        assertThat(PROFILES.of(found.get(0).getCode())).containsExactly(PROFILE + profile);
        assertThat(errors(found.get(0), Set.of(PROFILE + profile))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ilp-srq-20-jumlah", "ilp-srq-20-rujuk"})
    void theRulesOfTheProfileReadTheAnswersOfTheForm(String rule) {
        Observation score = extracted("srq-20").get(0);
        if (rule.equals("ilp-srq-20-jumlah")) {
            score.getValueQuantity().setValue(2);
        } else {
            score.setInterpretation(List.of());
        }

        assertThat(errors(score, Set.of(PROFILE + "ilp-srq-20")))
                .anyMatch(issue -> said(issue).contains(rule));
    }

    @ParameterizedTest
    @CsvSource({"puma,ilp-puma,ilp-puma-jumlah", "adl-barthel,ilp-adl-barthel,ilp-adl-barthel-jumlah"})
    void theSumOfThePointsOfChosenOptionsIsChecked(String form, String profile, String rule) {
        Observation score = extracted(form).get(0);
        score.getValueQuantity().setValue(score.getValueQuantity().getValue().add(BigDecimal.ONE));

        assertThat(errors(score, Set.of(PROFILE + profile)))
                .anyMatch(issue -> said(issue).contains(rule));
    }

    @Test
    void everyMeasurementThatAFormGivesFulfilsTheProfilesOfItsCode() {
        List<String> measured = new ArrayList<>();

        for (String form : GuideForms.ids()) {
            for (Observation observation : extracted(form)) {
                Set<String> profiles = PROFILES.of(observation.getCode());
                measured.addAll(profiles);
                assertThat(errors(observation, profiles))
                        .as(form + " "
                                + observation.getCode().getCodingFirstRep().getCode())
                        .isEmpty();
            }
        }

        assertThat(new TreeSet<>(measured)).hasSizeGreaterThan(10);
    }

    private static List<Observation> extracted(String form) {
        QuestionnaireResponse answers = GuideForms.answers(form);
        if (!answers.hasEncounter()) {
            return List.of(); // forms about a place or a family are of no visit, and give no Observation
        }
        return Extraction.of(
                GuideForms.form(form),
                answers,
                new Reference("QuestionnaireResponse/jawaban"),
                ResultKeys.of(answers),
                "QuestionnaireResponse");
    }

    private static List<Issue> errors(Observation observation, Set<String> profiles) {
        profiles.forEach(observation.getMeta()::addProfile);
        return TestGuide.findings(observation).stream().filter(Issue::isError).toList();
    }

    private static String said(Issue issue) {
        return issue.in(Locale.ENGLISH).getDetails().getText() + issue.arguments();
    }
}
