package id.siklus.questionnaire;

import java.math.BigDecimal;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.TimeType;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.UriType;

/** An answer as an Observation may have it: numbers get the unit that the form names, options become concepts. */
final class ResultValues {

    private static final String UCUM = "http://unitsofmeasure.org";
    private static final String SCORE = "{score}";

    private ResultValues() {}

    /** @return empty for what no Observation can hold: references and attachments */
    static Optional<Type> of(QuestionnaireItemComponent item, Type answer) {
        if (answer instanceof DecimalType number) {
            return Optional.of(quantity(item, number.getValue()));
        }
        if (answer instanceof IntegerType whole) {
            return Optional.of(
                    ItemMeaning.unit(item).isPresent()
                            ? quantity(item, BigDecimal.valueOf(whole.getValue()))
                            : new IntegerType(whole.getValue()));
        }
        if (answer instanceof Coding coding) {
            return Optional.of(new CodeableConcept(coding.copy()));
        }
        if (answer instanceof DateType date) {
            return Optional.of(new DateTimeType(date.getValueAsString()));
        }
        if (answer instanceof UriType uri) {
            return Optional.of(new StringType(uri.getValue()));
        }
        boolean asItIs = answer instanceof BooleanType
                || answer instanceof StringType
                || answer instanceof Quantity
                || answer instanceof DateTimeType
                || answer instanceof TimeType;
        return asItIs ? Optional.of(answer.copy()) : Optional.empty();
    }

    static Optional<BigDecimal> number(Type value) {
        if (value instanceof IntegerType whole) {
            return Optional.ofNullable(whole.getValue()).map(BigDecimal::valueOf);
        }
        if (value instanceof DecimalType decimal) {
            return Optional.ofNullable(decimal.getValue());
        }
        return value instanceof Quantity quantity ? Optional.ofNullable(quantity.getValue()) : Optional.empty();
    }

    /** As SATUSEHAT sends scores. */
    static Quantity score(BigDecimal sum) {
        return new Quantity().setValue(sum).setUnit(SCORE).setSystem(UCUM).setCode(SCORE);
    }

    private static Quantity quantity(QuestionnaireItemComponent item, BigDecimal value) {
        Quantity quantity = new Quantity().setValue(value);
        ItemMeaning.unit(item)
                .ifPresent(unit -> quantity.setUnit(unit.getDisplay())
                        .setSystem(unit.getSystem())
                        .setCode(unit.getCode()));
        return quantity;
    }
}
