package id.siklus.limits;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.model.PrePatchDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.MaskedNik;
import id.siklus.fhir.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;

/**
 * Lets the paths of a FHIRPath Patch (FHIR R4 fhirpatch.html) point to elements, and nothing more. HAPI runs them as FHIRPath inside the transaction, where one
 * {@code matches('(a+)+\\1b')} upon a name of sixty letters has no end, and no statement timeout ends it.
 */
@Interceptor
final class PatchPathGuard {

    /** What chooses among elements. None of them runs a pattern, or makes more elements than there are. */
    private static final List<String> FUNCTIONS = List.of(
            "where",
            "first",
            "last",
            "tail",
            "skip",
            "take",
            "single",
            "exists",
            "empty",
            "not",
            "extension",
            "ofType");

    private static final Set<String> OPERATORS =
            Set.of("and", "or", "xor", "implies", "in", "contains", "is", "as", "div", "mod");

    /** The longest that honest senders need is some 150 characters: an extension of an extension by its URLs. */
    private static final int LONGEST = 500;

    private static final int SHOWN = 80;
    private static final int UNPROCESSABLE = 422;

    private static final Pattern TEXT = Pattern.compile("'(?:[^'\\\\]|\\\\.)*'");
    private static final Pattern CALL = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)\\s*\\(");

    /** Quotes that are not closed, names in other quotes, and comments, behind which a call could hide. */
    private static final Pattern HIDING = Pattern.compile("['\"`]|//|/\\*");

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_PREPATCH)
    void refuseProgrammes(PrePatchDetails patch) {
        if (patch.getFhirPatchBody() instanceof Parameters parameters) {
            parameters.getParameter().forEach(PatchPathGuard::check);
        }
    }

    private static void check(ParametersParameterComponent operation) {
        for (ParametersParameterComponent part : operation.getPart()) {
            if ("path".equals(part.getName()) && part.hasValue()) {
                check(String.valueOf(part.getValue().primitiveValue()));
            }
        }
    }

    /** @throws RefusedException 422 */
    static void check(String path) {
        foreign(path).ifPresent(what -> {
            String shown = MaskedNik.in(path);
            throw new RefusedException(
                    UNPROCESSABLE,
                    Issue.error(
                            ErrorCode.PATCH_PATH_NOT_RUN,
                            "",
                            shown.length() <= SHOWN ? shown : shown.substring(0, SHOWN) + "...",
                            what,
                            String.join(", ", FUNCTIONS)));
        });
    }

    private static Optional<String> foreign(String path) {
        if (path.length() > LONGEST) {
            return Optional.of("> " + LONGEST);
        }
        String bare = TEXT.matcher(path).replaceAll("");
        Matcher hiding = HIDING.matcher(bare);
        if (hiding.find()) {
            return Optional.of(hiding.group());
        }
        return CALL.matcher(bare)
                .results()
                .map(call -> call.group(1))
                .filter(name -> !FUNCTIONS.contains(name) && !OPERATORS.contains(name))
                .map(name -> name + "()")
                .findFirst();
    }
}
