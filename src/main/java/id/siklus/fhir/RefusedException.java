package id.siklus.fhir;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.r4.model.OperationOutcome;

/** A request that Siklus refuses, with every reason at once; the server answers them in the caller's language. */
public final class RefusedException extends BaseServerResponseException {

    private static final long serialVersionUID = 1L;

    private final transient List<Issue> issues;

    /** @param status HTTP status, 4xx */
    public RefusedException(int status, List<Issue> issues) {
        super(status, issues.get(0).code().code());
        this.issues = List.copyOf(issues);
    }

    public RefusedException(int status, Issue issue) {
        this(status, List.of(issue));
    }

    public List<Issue> issues() {
        return issues;
    }

    public OperationOutcome outcome(Locale language) {
        OperationOutcome outcome = new OperationOutcome();
        issues.forEach(issue -> outcome.addIssue(issue.in(language)));
        return outcome;
    }
}
