package id.siklus.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.definitions.GuidePackage;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** Answers are compared with the questionnaire that they name, when the guide has it. */
class AnswersTest {

    /** The judge looks at examples; the forms are definitions. */
    @Test
    void everyFormOfTheGuideIsItselfValid() {
        List<Resource> forms = new GuidePackage(TestGuide.CONTEXT)
                .definitions().stream().filter(Questionnaire.class::isInstance).toList();

        assertThat(forms).isNotEmpty();
        assertThat(forms)
                .allSatisfy(form -> assertThat(TestGuide.VALIDATOR.validate(form, null, BundleLinks.NONE))
                        .as(form.getId())
                        .noneMatch(Issue::isError));
    }

    @Test
    void acceptsAnswersToAFormOfSatusehatInSilence() {
        assertThat(validate(answers().setQuestionnaire("https://fhir.kemkes.go.id/Questionnaire/Q0013")))
                .isEmpty();
    }

    @Test
    void warnsOfAFormThatNobodyKnows() {
        List<Issue> issues = validate(answers().setQuestionnaire("https://contoh.id/Questionnaire/lain"));

        assertThat(issues).extracting(Issue::code).containsExactly(ErrorCode.FORM_UNKNOWN);
        assertThat(issues.get(0).severity()).isEqualTo(IssueSeverity.WARNING);
    }

    @Test
    void warnsOfAVersionThatNobodyKnows() {
        assertThat(validate(answers().setQuestionnaire("https://siklus.id/fhir/Questionnaire/puma|0.1")))
                .extracting(Issue::code)
                .containsExactly(ErrorCode.FORM_UNKNOWN);
    }

    @Test
    void refusesFinalAnswersThatLackOne() {
        QuestionnaireResponse answers = answers();
        answers.getItemFirstRep().getItem().remove(3);

        List<Issue> issues = validate(answers);

        assertThat(issues).extracting(Issue::code).containsExactly(ErrorCode.ANSWER_MISSING);
        assertThat(issues.get(0).isError()).isTrue();
        assertThat(issues.get(0).arguments()).containsExactly("puma.4");
    }

    @Test
    void onlyWarnsWhileTheyAreBeingGiven() {
        QuestionnaireResponse answers = answers().setStatus(QuestionnaireResponseStatus.INPROGRESS);
        answers.getItemFirstRep().getItem().remove(3);

        List<Issue> issues = validate(answers);

        assertThat(issues).extracting(Issue::code).containsExactly(ErrorCode.ANSWER_MISSING);
        assertThat(issues).noneMatch(Issue::isError);
    }

    @Test
    void onlyWarnsOfAnotherWording() {
        QuestionnaireResponse answers = answers();
        answers.getItemFirstRep().getItemFirstRep().setText("Anda laki-laki atau perempuan?");

        List<Issue> issues = validate(answers);

        assertThat(issues).extracting(Issue::code).containsExactly(ErrorCode.ANSWER_OTHER_WORDING);
        assertThat(issues).noneMatch(Issue::isError);
    }

    private static List<Issue> validate(QuestionnaireResponse answers) {
        return TestGuide.VALIDATOR.validate(answers, null, BundleLinks.NONE);
    }

    private static QuestionnaireResponse answers() {
        try {
            Path example = Path.of("fhir-profiles", "example", "QuestionnaireResponse-jawaban-puma.json");
            return TestGuide.CONTEXT
                    .newJsonParser()
                    .parseResource(QuestionnaireResponse.class, Files.readString(example));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
