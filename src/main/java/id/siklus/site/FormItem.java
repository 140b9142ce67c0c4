package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Type;

/** What one item of a Questionnaire says beside its text: its bounds, its unit, its score, what it becomes. */
final class FormItem {

    static final String DANGER = "https://siklus.id/fhir/CodeSystem/tanda-bahaya";

    private static final String HL7 = "http://hl7.org/fhir/StructureDefinition/";
    private static final String SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";
    private static final String MEANING = "https://siklus.id/fhir/StructureDefinition/arti-hasil";

    private final QuestionnaireItemComponent item;

    FormItem(QuestionnaireItemComponent item) {
        this.item = item;
    }

    boolean isDangerSign() {
        return item.getCode().stream().anyMatch(code -> DANGER.equals(code.getSystem()));
    }

    boolean holdsDangerSigns() {
        return item.getItem().stream().anyMatch(child -> new FormItem(child).isDangerSign());
    }

    boolean becomesObservation() {
        return item.hasExtension(SDC + "observationExtract");
    }

    Optional<String> unit() {
        return value(HL7 + "questionnaire-unit")
                .map(Coding.class::cast)
                .map(unit -> unit.hasDisplay() ? unit.getDisplay() : unit.getCode());
    }

    List<Coding> unitOptions() {
        return item.getExtensionsByUrl(HL7 + "questionnaire-unitOption").stream()
                .map(option -> (Coding) option.getValue())
                .toList();
    }

    Optional<String> smallest() {
        return number(HL7 + "minValue");
    }

    Optional<String> largest() {
        return number(HL7 + "maxValue");
    }

    Optional<String> pattern() {
        return value(HL7 + "regex").map(Type::primitiveValue);
    }

    Optional<String> calculation() {
        return value(SDC + "calculatedExpression").map(Expression.class::cast).map(Expression::getExpression);
    }

    Optional<Coding> meaning() {
        return value(MEANING).map(Coding.class::cast);
    }

    static Optional<String> score(QuestionnaireItemAnswerOptionComponent option) {
        return Optional.ofNullable(option.getExtensionByUrl(HL7 + "ordinalValue"))
                .map(extension -> ((DecimalType) extension.getValue()).getValue())
                .map(PlanTime::plain);
    }

    /** What to enter, in a word or two. */
    LocalText kind() {
        return switch (item.getType()) {
            case BOOLEAN -> new LocalText("ya atau tidak", "yes or no");
            case CHOICE, OPENCHOICE ->
                item.getRepeats()
                        ? new LocalText("boleh lebih dari satu", "one or more")
                        : new LocalText("pilih satu", "one of them");
            case INTEGER -> new LocalText("bilangan bulat", "whole number");
            case DECIMAL, QUANTITY -> new LocalText("angka", "number");
            case DATE -> new LocalText("tanggal", "date");
            case DATETIME -> new LocalText("tanggal dan jam", "date and time");
            case TEXT -> new LocalText("teks panjang", "long text");
            case STRING -> new LocalText("teks", "text");
            case GROUP, DISPLAY -> new LocalText("", "");
            default -> new LocalText(item.getType().toCode(), item.getType().toCode());
        };
    }

    private Optional<String> number(String url) {
        return value(url)
                .map(value -> value instanceof IntegerType whole
                        ? String.valueOf(whole.getValue())
                        : PlanTime.plain(((DecimalType) value).getValue()));
    }

    private Optional<Type> value(String url) {
        return Optional.ofNullable(item.getExtensionByUrl(url)).map(extension -> extension.getValue());
    }
}
