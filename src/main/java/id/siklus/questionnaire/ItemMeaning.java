package id.siklus.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.Type;

/** What the extensions of an item of a form say: those of R4 and of Structured Data Capture (SDC), by their URLs. */
final class ItemMeaning {

    private static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";
    private static final String EXTRACT = SDC + "observationExtract";
    private static final String CATEGORY = SDC + "observation-extract-category";
    private static final String CALCULATED = SDC + "calculatedExpression";
    private static final String UNIT = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit";
    private static final String MEANING = "https://siklus.id/fhir/StructureDefinition/arti-hasil";
    private static final String RESULT = "https://siklus.id/fhir/StructureDefinition/nilai-hasil";
    private static final String SIGN = "https://siklus.id/fhir/StructureDefinition/tanda-hasil";
    private static final String ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    private ItemMeaning() {}

    /** Without a code there is nothing that an Observation could be of. */
    static boolean isExtracted(QuestionnaireItemComponent item) {
        return item.hasCode()
                && value(item, EXTRACT)
                        .filter(BooleanType.class::isInstance)
                        .map(flag -> ((BooleanType) flag).booleanValue())
                        .orElse(false);
    }

    static boolean isGroup(QuestionnaireItemComponent item) {
        return item.getType() == QuestionnaireItemType.GROUP;
    }

    /** @return whether it holds the sum of its group's values */
    static boolean isTotal(QuestionnaireItemComponent item) {
        boolean number =
                item.getType() == QuestionnaireItemType.INTEGER || item.getType() == QuestionnaireItemType.DECIMAL;
        return number && value(item, CALCULATED).isPresent();
    }

    /** @return {@code survey} when the form names none */
    static CodeableConcept category(QuestionnaireItemComponent item) {
        return value(item, CATEGORY)
                .filter(CodeableConcept.class::isInstance)
                .map(CodeableConcept.class::cast)
                .map(CodeableConcept::copy)
                .orElseGet(() -> new CodeableConcept(
                        new Coding("http://terminology.hl7.org/CodeSystem/observation-category", "survey", "Survey")));
    }

    static Optional<Coding> unit(QuestionnaireItemComponent item) {
        return value(item, UNIT).filter(Coding.class::isInstance).map(Coding.class::cast);
    }

    /** @return what it means that a message is shown; R4 allows a display item no code */
    static Optional<Coding> meaning(QuestionnaireItemComponent message) {
        return value(message, MEANING).filter(Coding.class::isInstance).map(Coding.class::cast);
    }

    /** @return the result that is told by showing this message */
    static Optional<Coding> result(QuestionnaireItemComponent message) {
        return value(message, RESULT).filter(Coding.class::isInstance).map(Coding.class::cast);
    }

    /** @return the sign that is there when this message is shown, and not there when it is not */
    static Optional<Coding> sign(QuestionnaireItemComponent message) {
        return value(message, SIGN).filter(Coding.class::isInstance).map(Coding.class::cast);
    }

    /** Whether a group concludes from the answers of others: then it is read even where the response leaves it out. */
    static boolean concludes(QuestionnaireItemComponent group) {
        return group.getItem().stream().anyMatch(item -> sign(item).isPresent());
    }

    /** @return the answer with its points beside it, where R4 has them: a reader need not know the form */
    static Coding withPoints(Coding answer, BigDecimal points) {
        Coding counted = answer.copy();
        counted.removeExtension(ORDINAL);
        counted.addExtension(ORDINAL, new DecimalType(points));
        return counted;
    }

    /** @return what the chosen option counts; empty when it counts nothing */
    static Optional<BigDecimal> score(QuestionnaireItemComponent item, Coding chosen) {
        return item.getAnswerOption().stream()
                .filter(option -> option.getValue() instanceof Coding offered && same(offered, chosen))
                .map(ItemMeaning::ordinal)
                .flatMap(Optional::stream)
                .findFirst();
    }

    static boolean same(Coding one, Coding other) {
        return String.valueOf(one.getSystem()).equals(String.valueOf(other.getSystem()))
                && String.valueOf(one.getCode()).equals(String.valueOf(other.getCode()));
    }

    private static Optional<BigDecimal> ordinal(QuestionnaireItemAnswerOptionComponent option) {
        Optional<Type> ofOption = value(option, ORDINAL);
        return ofOption.or(() -> value((Coding) option.getValue(), ORDINAL))
                .filter(DecimalType.class::isInstance)
                .map(number -> ((DecimalType) number).getValue());
    }

    private static Optional<Type> value(Element element, String url) {
        List<Extension> found = element.getExtensionsByUrl(url);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(found.get(0).getValue());
    }
}
