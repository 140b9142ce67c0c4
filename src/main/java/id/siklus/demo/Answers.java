package id.siklus.demo;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;

/** Questionnaires answered at a visit. */
final class Answers {

    private Answers() {}

    static QuestionnaireResponse open(VisitScribe visit, String questionnaire) {
        QuestionnaireResponse answers = new QuestionnaireResponse().setStatus(QuestionnaireResponseStatus.COMPLETED);
        answers.setQuestionnaire(questionnaire).setSubject(visit.patient()).setEncounter(visit.visit());
        answers.setAuthoredElement(visit.at(14)).setAuthor(visit.performer()).setSource(visit.patient());
        return answers;
    }

    static QuestionnaireResponseItemComponent group(QuestionnaireResponse answers, String linkId) {
        return answers.addItem().setLinkId(linkId);
    }

    /** The form has the wording. */
    static void yesNo(QuestionnaireResponseItemComponent group, String linkId, boolean answer) {
        group.addItem().setLinkId(linkId).addAnswer().setValue(new BooleanType(answer));
    }

    static void choice(QuestionnaireResponseItemComponent group, String linkId, Coding answer) {
        group.addItem().setLinkId(linkId).addAnswer().setValue(answer);
    }

    static void yesNo(QuestionnaireResponseItemComponent item, String linkId, String text, boolean answer) {
        item.setLinkId(linkId).setText(text).addAnswer().setValue(new BooleanType(answer));
    }
}
