package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.List;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;

/** How long a form is. */
record FormCount(int questions, int required, int dangerSigns, int conditional, int observations) {

    static FormCount of(Questionnaire form) {
        return of(form.getItem());
    }

    LocalText inWords() {
        return new LocalText(
                questions + " pertanyaan, " + required + " wajib, " + dangerSigns + " tanda bahaya, " + conditional
                        + " bersyarat",
                questions + " questions, " + required + " required, " + dangerSigns + " danger signs, " + conditional
                        + " conditional");
    }

    private static FormCount of(List<QuestionnaireItemComponent> items) {
        FormCount sum = new FormCount(0, 0, 0, 0, 0);
        for (QuestionnaireItemComponent item : items) {
            boolean question =
                    item.getType() != QuestionnaireItemType.GROUP && item.getType() != QuestionnaireItemType.DISPLAY;
            FormItem said = new FormItem(item);
            sum = sum.plus(new FormCount(
                            question ? 1 : 0,
                            question && item.getRequired() ? 1 : 0,
                            said.isDangerSign() ? 1 : 0,
                            item.hasEnableWhen() ? 1 : 0,
                            said.becomesObservation() ? 1 : 0))
                    .plus(of(item.getItem()));
        }
        return sum;
    }

    private FormCount plus(FormCount other) {
        return new FormCount(
                questions + other.questions,
                required + other.required,
                dangerSigns + other.dangerSigns,
                conditional + other.conditional,
                observations + other.observations);
    }
}
