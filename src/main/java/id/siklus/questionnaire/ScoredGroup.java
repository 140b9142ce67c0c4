package id.siklus.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * the form has filled in is only compared with it. Its messages that the answers enable and that have a
 * meaning are what the result means.
 */
final class ScoredGroup {

    private final QuestionnaireItemComponent asked;
    private final List<ObservationComponentComponent> components = new ArrayList<>();
    private Optional<QuestionnaireItemComponent> total = Optional.empty();
    private Optional<BigDecimal> givenTotal = Optional.empty();
    private Optional<BigDecimal> sum = Optional.empty();

    ScoredGroup(QuestionnaireItemComponent asked, QuestionnaireResponseItemComponent answered) {
        this.asked = asked;
        read(asked.getItem(), answered.getItem());
    }

    List<ObservationComponentComponent> components() {
        return components;
    }

    /** @return empty when the group has no total, or nothing in it was counted */
    Optional<BigDecimal> score() {
        return total.isPresent() ? sum : Optional.empty();
    }

    /** @return the total that the form has filled in, when it is another than the answers give */
    Optional<BigDecimal> wrongTotal() {
        return score().flatMap(right -> givenTotal.filter(given -> given.compareTo(right) != 0));
    }

    List<CodeableConcept> interpretations(GivenAnswers answers) {
        score().ifPresent(computed -> answers.put(total.orElseThrow().getLinkId(), new DecimalType(computed)));
        Enabling enabling = new Enabling(answers);
        return asked.getItem().stream()
                .filter(item -> item.getType() == QuestionnaireItemType.DISPLAY)
                .filter(enabling::isEnabled)
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
        if (value instanceof Coding chosen) {
            ItemMeaning.score(item, chosen)
                    .ifPresent(counts ->
                            sum = Optional.of(sum.orElse(BigDecimal.ZERO).add(counts)));
        }
        if (item.hasCode() && !ItemMeaning.isExtracted(item)) {
            ResultValues.of(item, value)
                    .ifPresent(result ->
                            components.add(new ObservationComponentComponent(concept(item)).setValue(result)));
        }
    }
}
