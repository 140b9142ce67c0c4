package id.siklus.projection;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a ViewDefinition: all of it is told at once. */
final class Faults {

    static final int UNPROCESSABLE = 422;

    private final List<Issue> found = new ArrayList<>();

    /** @param at path of the element, such as {@code ViewDefinition.select[0].forEach} */
    void add(ErrorCode code, String at, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = at;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        found.add(Issue.error(code, at, all));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** @throws RefusedException 422 when anything was found */
    void refuse() {
        if (!found.isEmpty()) {
            throw new RefusedException(UNPROCESSABLE, found);
        }
    }

    static RefusedException refusal(ErrorCode code, String at, Object... arguments) {
        Faults faults = new Faults();
        faults.add(code, at, arguments);
        return new RefusedException(UNPROCESSABLE, faults.found);
    }
}
