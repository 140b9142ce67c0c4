package id.siklus.terminology;

import id.siklus.fhir.ErrorCode;
import java.util.Locale;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters;

/**
 * What {@code $validate-code} says of one code.
 *
 * @param message why not, or what could not be checked
 */
record CodeAnswer(boolean valid, Optional<String> message, Optional<String> display) {

    static CodeAnswer unknown(ErrorCode why, Locale language, Object... arguments) {
        return new CodeAnswer(false, Optional.of(why.text(language, arguments)), Optional.empty());
    }

    /** A code of a system that is not all here. */
    static CodeAnswer unchecked(Coding coding, String system, Locale language) {
        return new CodeAnswer(
                true,
                Optional.of(ErrorCode.CODE_OUTSIDE_FRAGMENT.text(
                        language, Refusals.shown(coding.getCode()), Refusals.shown(system))),
                Optional.empty());
    }

    /** A code that is there; the text that was sent with it must be one of its names (FHIR R4, example of the operation). */
    static CodeAnswer known(KnownCode code, Coding asked, Question question) {
        Optional<String> display = Optional.of(code.display(question.names()));
        if (asked.hasDisplay() && !code.isCalled(asked.getDisplay())) {
            String message = ErrorCode.DISPLAY_OF_ANOTHER.text(
                    question.language(),
                    Refusals.shown(asked.getDisplay()),
                    code.concept().code(),
                    display.get());
            return new CodeAnswer(false, Optional.of(message), display);
        }
        return new CodeAnswer(true, Optional.empty(), display);
    }

    Parameters toParameters() {
        Parameters answer = new Parameters();
        answer.addParameter("result", valid);
        message.ifPresent(text -> answer.addParameter("message", text));
        display.ifPresent(text -> answer.addParameter("display", text));
        return answer;
    }
}
