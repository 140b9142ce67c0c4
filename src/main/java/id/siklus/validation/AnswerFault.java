package id.siklus.validation;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.LocalText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the engine says about answers that do not fit their questionnaire, as one of our codes. */
record AnswerFault(ErrorCode code, Object argument) {

    /** Older messages write it in two cases, newer ones in capitals. */
    private static final String ABOUT_ANSWERS = "Questionnaire_QR_";

    private static final String NOT_FOUND = "Questionnaire_QR_Q_NotFound";

    /** SATUSEHAT answers its own questionnaires, and publishes hardly any of them. */
    private static final String SATUSEHAT = "https://fhir.kemkes.go.id/";

    /** A question that is left out altogether: the engine formats this message before it looks for its id. */
    private static final Pattern MISSING =
            Pattern.compile("No response answer found for required item '(.*)'", Pattern.DOTALL);

    static boolean isNoise(EngineMessage said) {
        return said.id().equals(NOT_FOUND) && said.argument(0).startsWith(SATUSEHAT);
    }

    /** @return empty for what is not about answers */
    static Optional<AnswerFault> of(EngineMessage said) {
        Matcher missing = MISSING.matcher(said.text());
        if (missing.matches()) {
            return Optional.of(new AnswerFault(ErrorCode.ANSWER_MISSING, missing.group(1)));
        }
        if (!said.id().regionMatches(true, 0, ABOUT_ANSWERS, 0, ABOUT_ANSWERS.length())
                && !said.text().startsWith("Structural Error: item")) {
            return Optional.empty();
        }
        return Optional.of(
                switch (said.id()) {
                    case NOT_FOUND -> new AnswerFault(ErrorCode.FORM_UNKNOWN, said.argument(0));
                    case "Questionnaire_QR_Item_NotFound" ->
                        new AnswerFault(ErrorCode.ANSWER_TO_NOTHING, said.argument(0));
                    case "Questionnaire_QR_Item_NotEnabled2" ->
                        new AnswerFault(ErrorCode.ANSWER_NOT_ASKED, said.argument(0));
                    case "Questionnaire_QR_Item_Text" ->
                        new AnswerFault(ErrorCode.ANSWER_OTHER_WORDING, said.argument(0));
                    default -> new AnswerFault(ErrorCode.ANSWER_NOT_FITTING, LocalText.englishOnly(said.text()));
                });
    }
}
