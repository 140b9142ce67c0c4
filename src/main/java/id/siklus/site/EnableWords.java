package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Type;

/** When a question is asked, said in both languages, with links to the questions that it hangs on. */
final class EnableWords {

    private final Terms terms;
    private final Map<String, LocalText> questions = new HashMap<>();

    EnableWords(Questionnaire questionnaire, Terms terms) {
        this.terms = terms;
        questionnaire.getItem().forEach(this::collect);
    }

    /** @return XHTML, such as: Tampil bila <i>question</i> dijawab Ya atau ... */
    String said(QuestionnaireItemComponent item) {
        return Markup.both(said(item, true), said(item, false));
    }

    static String anchor(String linkId) {
        return "butir-" + linkId;
    }

    private String said(QuestionnaireItemComponent item, boolean indonesian) {
        boolean any = item.getEnableBehavior() == EnableWhenBehavior.ANY;
        String joint = any ? pick(indonesian, " atau ", " or ") : pick(indonesian, " dan ", " and ");
        List<String> conditions = item.getEnableWhen().stream()
                .map(when -> condition(when, indonesian))
                .toList();
        return pick(indonesian, "Tampil bila ", "Shown when ") + String.join(joint, conditions);
    }

    private String condition(QuestionnaireItemEnableWhenComponent when, boolean indonesian) {
        LocalText question =
                questions.getOrDefault(when.getQuestion(), new LocalText(when.getQuestion(), when.getQuestion()));
        String asked = pick(indonesian, question.indonesian(), question.english());
        return Markup.link("#" + anchor(when.getQuestion()), "“" + asked + "”") + " "
                + Markup.escape(answered(when, indonesian));
    }

    private String answered(QuestionnaireItemEnableWhenComponent when, boolean indonesian) {
        String answer = answer(when.getAnswer(), indonesian);
        return switch (when.getOperator()) {
            case EXISTS ->
                isTrue(when.getAnswer())
                        ? pick(indonesian, "dijawab", "is answered")
                        : pick(indonesian, "tidak dijawab", "is not answered");
            case EQUAL -> pick(indonesian, "dijawab ", "is answered ") + answer;
            case NOT_EQUAL -> pick(indonesian, "tidak dijawab ", "is not answered ") + answer;
            case GREATER_OR_EQUAL -> answer + pick(indonesian, " atau lebih", " or more");
            case LESS_OR_EQUAL -> answer + pick(indonesian, " atau kurang", " or less");
            case GREATER_THAN -> pick(indonesian, "lebih dari ", "more than ") + answer;
            case LESS_THAN -> pick(indonesian, "kurang dari ", "less than ") + answer;
            case NULL ->
                throw new IllegalArgumentException("enableWhen without an operator: " + QuestionnaireItemOperator.NULL);
        };
    }

    private String answer(Type answer, boolean indonesian) {
        if (answer instanceof BooleanType yesOrNo) {
            return yesOrNo.booleanValue() ? pick(indonesian, "Ya", "Yes") : pick(indonesian, "Tidak", "No");
        }
        if (answer instanceof Coding coding) {
            LocalText name = terms.name(coding);
            return "“" + pick(indonesian, name.indonesian(), name.english()) + "”";
        }
        if (answer instanceof DecimalType number) {
            return PlanTime.plain(number.getValue());
        }
        return String.valueOf(answer.primitiveValue());
    }

    private static boolean isTrue(Type answer) {
        return answer instanceof BooleanType yes && yes.booleanValue();
    }

    private static String pick(boolean indonesian, String one, String other) {
        return indonesian ? one : other;
    }

    private void collect(QuestionnaireItemComponent item) {
        questions.put(item.getLinkId(), Translations.of(item.getTextElement()));
        item.getItem().forEach(this::collect);
    }
}
