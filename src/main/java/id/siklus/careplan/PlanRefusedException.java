package id.siklus.careplan;

import id.siklus.fhir.Issue;
import java.util.List;

/** A PlanDefinition that the engine cannot evaluate. */
final class PlanRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> faults;

    PlanRefusedException(List<Issue> faults) {
        super(faults.get(0).code().code() + " " + faults.get(0).expression());
        this.faults = List.copyOf(faults);
    }

    List<Issue> faults() {
        return faults;
    }
}
