package id.siklus.careplan;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import java.util.ArrayList;
import java.util.List;

/** What keeps a PlanDefinition from being evaluated, each with the place of the element. */
final class PlanFaults {

    private final List<Issue> issues = new ArrayList<>();

    void add(ErrorCode code, String path, Object... arguments) {
        issues.add(Issue.error(code, path, arguments));
    }

    boolean isEmpty() {
        return issues.isEmpty();
    }

    List<Issue> issues() {
        return List.copyOf(issues);
    }
}
