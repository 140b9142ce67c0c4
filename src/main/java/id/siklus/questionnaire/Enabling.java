package id.siklus.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.hl7.fhir.r4.model.Type;

/** Whether the answers enable an item (FHIR R4, Questionnaire.item.enableWhen). A question without an answer satisfies only {@code exists = false}. */
final class Enabling {

    private final GivenAnswers answers;

    Enabling(GivenAnswers answers) {
        this.answers = answers;
    }

    boolean isEnabled(QuestionnaireItemComponent item) {
        List<QuestionnaireItemEnableWhenComponent> conditions = item.getEnableWhen();
        if (conditions.isEmpty()) {
            return true;
        }
        return item.getEnableBehavior() == EnableWhenBehavior.ANY
                ? conditions.stream().anyMatch(this::holds)
                : conditions.stream().allMatch(this::holds);
    }

    /** @return whether every question that the item depends on has an answer */
    boolean isDecided(QuestionnaireItemComponent item) {
        return item.getEnableWhen().stream()
                .noneMatch(condition -> answers.to(condition.getQuestion()).isEmpty());
    }

    private boolean holds(QuestionnaireItemEnableWhenComponent condition) {
        List<Type> given = answers.to(condition.getQuestion());
        Type wanted = condition.getAnswer();
        return switch (condition.getOperator()) {
            case EXISTS -> wanted instanceof BooleanType exists && exists.booleanValue() != given.isEmpty();
            case EQUAL -> given.stream().anyMatch(answer -> equal(answer, wanted));
            case NOT_EQUAL -> !given.isEmpty() && given.stream().noneMatch(answer -> equal(answer, wanted));
            case GREATER_THAN ->
                given.stream().anyMatch(answer -> isComparable(answer, wanted) && compare(answer, wanted) > 0);
            case LESS_THAN ->
                given.stream().anyMatch(answer -> isComparable(answer, wanted) && compare(answer, wanted) < 0);
            case GREATER_OR_EQUAL ->
                given.stream().anyMatch(answer -> isComparable(answer, wanted) && compare(answer, wanted) >= 0);
            case LESS_OR_EQUAL ->
                given.stream().anyMatch(answer -> isComparable(answer, wanted) && compare(answer, wanted) <= 0);
            default -> false;
        };
    }

    private static boolean equal(Type answer, Type wanted) {
        if (answer instanceof Coding given && wanted instanceof Coding coding) {
            return ItemMeaning.same(given, coding);
        }
        return isComparable(answer, wanted) ? compare(answer, wanted) == 0 : answer.equalsDeep(wanted);
    }

    private static boolean isComparable(Type answer, Type wanted) {
        return ResultValues.number(answer).isPresent()
                        && ResultValues.number(wanted).isPresent()
                || answer instanceof PrimitiveType<?> && answer.fhirType().equals(wanted.fhirType());
    }

    /** Numbers by their value, dates and times by their text, which sorts as they do. */
    private static int compare(Type answer, Type wanted) {
        Optional<BigDecimal> given = ResultValues.number(answer);
        Optional<BigDecimal> other = ResultValues.number(wanted);
        if (given.isPresent() && other.isPresent()) {
            return given.get().compareTo(other.get());
        }
        return String.valueOf(answer.primitiveValue()).compareTo(String.valueOf(wanted.primitiveValue()));
    }
}
