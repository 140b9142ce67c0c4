package id.siklus.bulk;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.MaskedNik;
import id.siklus.fhir.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What is wrong with a kick-off, all of it at once; and what was left out because its sender did not ask for strict handling. */
final class Objections {

    private static final int LONGEST_SHOWN = 120;

    private final boolean strict;
    private final List<Issue> errors = new ArrayList<>();
    private final List<Issue> ignored = new ArrayList<>();
    private final Set<String> missingScopes = new TreeSet<>();

    Objections(boolean strict) {
        this.strict = strict;
    }

    void add(ErrorCode code, SentParameter sent, Object... arguments) {
        errors.add(Issue.error(code, sent.place(), arguments));
    }

    void add(Issue issue) {
        errors.add(issue);
    }

    /** Of what this server does not do, unlike what nobody could do. */
    void unsupported(ErrorCode code, SentParameter sent, Object... arguments) {
        (strict ? errors : ignored)
                .add(
                        strict
                                ? Issue.error(code, sent.place(), arguments)
                                : Issue.warning(code, sent.place(), arguments));
    }

    /** Of what nobody has named, and what therefore is a warning even to who wants to be strict. */
    void leftOut(ErrorCode code, SentParameter sent, Object... arguments) {
        ignored.add(Issue.warning(code, sent.place(), arguments));
    }

    void missing(String scopes, String place) {
        if (missingScopes.add(scopes)) {
            errors.add(Issue.error(ErrorCode.SCOPE_MISSING, place, scopes));
        }
    }

    String missingScopes() {
        return String.join(" ", missingScopes);
    }

    /** @throws RefusedException 400, or 403 when nothing but scopes is missing */
    void refuseIfAny() {
        if (!errors.isEmpty()) {
            boolean forbidden = errors.stream().allMatch(issue -> issue.code() == ErrorCode.SCOPE_MISSING);
            throw new RefusedException(forbidden ? 403 : 400, errors);
        }
    }

    /** @return a sentence for each parameter that was left out, behind its code as {@link Warnings} reads it */
    List<String> ignored(Locale language) {
        return ignored.stream()
                .map(issue -> issue.code().code() + " "
                        + issue.in(language).getDetails().getText())
                .toList();
    }

    /** @return what was sent as it may be shown again: short, and without a NIK */
    static String shown(String sent) {
        String masked = MaskedNik.in(sent);
        return masked.length() <= LONGEST_SHOWN ? masked : masked.substring(0, LONGEST_SHOWN) + "...";
    }
}
