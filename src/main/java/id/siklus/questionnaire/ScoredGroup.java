package id.siklus.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Type;

/**
 * One answered group that becomes one Observation. Its coded items are the components. Its total is the sum of what the chosen options count, computed anew: what
 * the form has filled in is only compared with it. Its messages that the answers enable say the rest: the result itself, what it means, and signs, each a component
 * and a point.
 */
final class ScoredGroup {

    private final QuestionnaireItemComponent asked;
    private final Enabling enabling;
    private final List<ObservationComponentComponent> components = new ArrayList<>();
    private Optional<QuestionnaireItemComponent> total = Optional.empty();
    private Optional<BigDecimal> givenTotal = Optional.empty();
    private Optional<BigDecimal> sum = Optional.empty();
    private boolean undecided;

    ScoredGroup(QuestionnaireItemComponent asked, QuestionnaireResponseItemComponent answered, GivenAnswers answers) {
        this.asked = asked;
        this.enabling = new Enabling(answers);
        read(asked.getItem(), answered.getItem());
        readSigns();
        score().ifPresent(computed -> answers.put(total.orElseThrow().getLinkId(), new DecimalType(computed)));
    }

    List<ObservationComponentComponent> components() {
        return components;
    }

    /** @return empty when the group has no total, when nothing in it was counted, or when a sign is not decided */
    Optional<BigDecimal> score() {
        return total.isPresent() && !undecided ? sum : Optional.empty();
    }

    /** @return what the first enabled message says the result is */
    Optional<CodeableConcept> result() {
        return messages()
                .flatMap(message -> ItemMeaning.result(message).stream())
                .findFirst()
                .map(code -> new CodeableConcept(code.copy()));
    }

    /** @return the total that the form has filled in, when it is another than the answers give */
    Optional<BigDecimal> wrongTotal() {
        return score().flatMap(right -> givenTotal.filter(given -> given.compareTo(right) != 0));
    }

    List<CodeableConcept> interpretations() {
        return messages()
                .flatMap(message -> ItemMeaning.meaning(message).stream()
                        .map(code -> new CodeableConcept(code.copy()).setText(message.getText())))
                .toList();
    }

    /** @return an item's codes, with its question as text */
    static CodeableConcept concept(QuestionnaireItemComponent item) {
        CodeableConcept concept = new CodeableConcept().setText(item.getText());
        item.getCode().forEach(code -> concept.addCoding(code.copy()));
        return concept;
    }

    private Stream<QuestionnaireItemComponent> messages() {
        return asked.getItem().stream()
                .filter(item -> item.getType() == QuestionnaireItemType.DISPLAY)
                .filter(enabling::isEnabled);
    }

    private void readSigns() {
        for (QuestionnaireItemComponent message : asked.getItem()) {
            ItemMeaning.sign(message).ifPresent(sign -> take(sign, message));
        }
    }

    /** Some answers are enough for yes, all are needed for no. */
    private void take(Coding sign, QuestionnaireItemComponent message) {
        boolean there = enabling.isEnabled(message);
        if (!there && !enabling.isDecided(message)) {
            undecided = true;
            return;
        }
        count(there ? BigDecimal.ONE : BigDecimal.ZERO);
        components.add(
                new ObservationComponentComponent(new CodeableConcept(sign.copy())).setValue(new BooleanType(there)));
    }

    private void count(BigDecimal points) {
        sum = Optional.of(sum.orElse(BigDecimal.ZERO).add(points));
    }

    private void read(List<QuestionnaireItemComponent> items, List<QuestionnaireResponseItemComponent> answered) {
        for (QuestionnaireItemComponent item : items) {
            if (ItemMeaning.isTotal(item)) {
                total = Optional.of(item);
            }
            for (QuestionnaireResponseItemComponent response : answered) {
                if (item.getLinkId().equals(response.getLinkId())) {
                    read(item, response);
                }
            }
        }
    }

    private void read(QuestionnaireItemComponent item, QuestionnaireResponseItemComponent response) {
        if (ItemMeaning.isGroup(item)) {
            if (!ItemMeaning.isExtracted(item)) {
                read(item.getItem(), response.getItem());
            }
            return;
        }
        for (QuestionnaireResponseItemAnswerComponent answer : response.getAnswer()) {
            GivenAnswers.value(answer).ifPresent(value -> take(item, value));
            read(item.getItem(), answer.getItem());
        }
    }

    private void take(QuestionnaireItemComponent item, Type value) {
        if (ItemMeaning.isTotal(item)) {
            givenTotal = ResultValues.number(value);
            return;
        }
        Optional<BigDecimal> points =
                value instanceof Coding chosen ? ItemMeaning.score(item, chosen) : Optional.empty();
        points.ifPresent(this::count);
        if (item.hasCode() && !ItemMeaning.isExtracted(item)) {
            Type told = points.<Type>map(counted -> ItemMeaning.withPoints((Coding) value, counted))
                    .orElse(value);
            ResultValues.of(item, told)
                    .ifPresent(result ->
                            components.add(new ObservationComponentComponent(concept(item)).setValue(result)));
        }
    }
}
