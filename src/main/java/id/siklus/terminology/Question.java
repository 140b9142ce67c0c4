package id.siklus.terminology;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.server.RequestLanguage;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.jspecify.annotations.Nullable;

/**
 * The codes that a request asks about, however it gives them.
 *
 * @param codings one for {@code code} and {@code coding}, any number for {@code codeableConcept}; without system where the request names none
 * @param language of what is said in words
 */
record Question(List<Coding> codings, DisplayLanguage names, Locale language) {

    /** @throws id.siklus.fhir.RefusedException 400 unless it gives a code in exactly one of the three ways */
    static Question of(
            String operation,
            @Nullable PrimitiveType<String> code,
            @Nullable String system,
            @Nullable PrimitiveType<String> display,
            @Nullable Coding coding,
            @Nullable CodeableConcept concept,
            @Nullable PrimitiveType<String> displayLanguage,
            RequestDetails request) {
        boolean hasCode = text(code) != null;
        boolean hasCoding = coding != null && coding.hasCode();
        boolean hasConcept = concept != null && concept.getCoding().stream().anyMatch(Coding::hasCode);
        if ((hasCode ? 1 : 0) + (hasCoding ? 1 : 0) + (hasConcept ? 1 : 0) != 1) {
            throw Refusals.missing(operation, "code | coding | codeableConcept (1)");
        }
        List<Coding> codings;
        if (hasCode) {
            codings = List.of(new Coding(system, text(code), text(display)));
        } else if (coding != null && hasCoding) {
            codings = List.of(coding);
        } else {
            codings = concept == null
                    ? List.of()
                    : concept.getCoding().stream().filter(Coding::hasCode).toList();
        }
        return new Question(codings, DisplayLanguage.of(text(displayLanguage), request), RequestLanguage.of(request));
    }

    /**
     * @param answer to one of the codings; the first that is valid ends the questions
     * @return the answer that was valid, otherwise the last
     */
    CodeAnswer firstValid(String operation, Function<Coding, CodeAnswer> answer) {
        CodeAnswer last = null;
        for (Coding asked : codings) {
            last = answer.apply(asked);
            if (last.valid()) {
                break;
            }
        }
        if (last == null) {
            throw Refusals.missing(operation, "code");
        }
        return last;
    }

    static @Nullable String text(@Nullable PrimitiveType<String> value) {
        String text = value == null ? null : value.getValue();
        return text == null || text.isBlank() ? null : text.strip();
    }
}
