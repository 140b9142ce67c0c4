package id.siklus.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import java.time.Duration;
import java.util.List;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.FilterOperator;
import org.junit.jupiter.api.Test;

/** A pattern that comes with answers would be run by the validator, without an end. */
class ForeignPatternsTest {

    private static final String REGEX = "http://hl7.org/fhir/StructureDefinition/regex";

    /** Java's engine needs some two to the sixtieth steps to see that the text does not fit. */
    private static final String ENDLESS = "(a+)+\\1b";

    private static final String TEXT = "a".repeat(60) + "!";
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void refusesAnswersWhoseOwnFormBringsAPattern() {
        QuestionnaireResponse answers = answersTo(form(ENDLESS));

        List<Issue> issues = assertTimeoutPreemptively(SOON, () -> validated(answers));

        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(ErrorCode.FOREIGN_PATTERN);
            assertThat(issue.isError()).isTrue();
            assertThat(issue.expression()).isEqualTo("QuestionnaireResponse.contained");
        });
    }

    @Test
    void refusesThemInABodyAsItWasSentToo() {
        String body = TestGuide.CONTEXT.newJsonParser().encodeResourceToString(answersTo(form(ENDLESS)));

        List<Issue> issues = assertTimeoutPreemptively(SOON, () -> TestGuide.VALIDATOR.validateAsSent(body, false));

        assertThat(issues).extracting(Issue::code).contains(ErrorCode.FOREIGN_PATTERN);
    }

    @Test
    void refusesAValueSetThatFiltersByAPattern() {
        ValueSet choices = new ValueSet();
        choices.setId("pilihan");
        choices.setStatus(PublicationStatus.ACTIVE);
        choices.getCompose()
                .addInclude()
                .setSystem("https://siklus.id/fhir/CodeSystem/layanan")
                .addFilter()
                .setProperty("display")
                .setOp(FilterOperator.REGEX)
                .setValue("(.+)+#");
        QuestionnaireResponse answers = answersTo(form(null));
        answers.addContained(choices);

        assertThat(validated(answers)).extracting(Issue::code).containsExactly(ErrorCode.FOREIGN_PATTERN);
    }

    @Test
    void findsItHoweverDeepTheFormLies() {
        Parameters parameters = new Parameters();
        parameters.addParameter().setName("resource").setResource(answersTo(form(ENDLESS)));

        assertThat(assertTimeoutPreemptively(SOON, () -> validated(parameters)))
                .extracting(Issue::code)
                .containsExactly(ErrorCode.FOREIGN_PATTERN);
    }

    @Test
    void takesAFormWithoutAPatternAndAPatternInAFormThatSomebodyInstalls() {
        assertThat(validated(answersTo(form(null)))).extracting(Issue::code).doesNotContain(ErrorCode.FOREIGN_PATTERN);
        assertThat(validated(form("[0-9]{5}"))).extracting(Issue::code).doesNotContain(ErrorCode.FOREIGN_PATTERN);
    }

    private static List<Issue> validated(Resource resource) {
        return TestGuide.VALIDATOR.validate(resource, null, BundleLinks.NONE);
    }

    private static Questionnaire form(@org.jspecify.annotations.Nullable String pattern) {
        Questionnaire form = new Questionnaire();
        form.setId("formulir");
        form.setStatus(PublicationStatus.ACTIVE);
        QuestionnaireItemComponent item =
                form.addItem().setLinkId("1").setText("Nama").setType(QuestionnaireItemType.STRING);
        if (pattern != null) {
            item.addExtension(REGEX, new StringType(pattern));
        }
        return form;
    }

    private static QuestionnaireResponse answersTo(Questionnaire form) {
        QuestionnaireResponse answers = new QuestionnaireResponse();
        answers.addContained(form);
        answers.setQuestionnaire("#formulir").setStatus(QuestionnaireResponseStatus.COMPLETED);
        answers.addItem().setLinkId("1").setText("Nama").addAnswer().setValue(new StringType(TEXT));
        return answers;
    }
}
