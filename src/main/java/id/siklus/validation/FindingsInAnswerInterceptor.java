package id.siklus.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.Issue;
import id.siklus.server.RefusedEntries;
import id.siklus.server.RequestLanguage;
import java.util.List;
import java.util.Locale;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;

/** Puts warnings into the answer for callers who ask with {@code Prefer: return=OperationOutcome}. */
@Interceptor
final class FindingsInAnswerInterceptor {

    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    void tellFindings(RequestDetails request, IBaseResource answer) {
        Findings findings = Findings.of(request);
        Locale language = RequestLanguage.of(request);
        if (asksForOutcome(request)) {
            if (answer instanceof OperationOutcome outcome) {
                findings.all().forEach(issue -> outcome.addIssue(issue.in(language)));
            } else if (answer instanceof Bundle bundle) {
                for (int i = 0; i < bundle.getEntry().size(); i++) {
                    boolean told = RefusedEntries.of(request).contains(i);
                    add(bundle.getEntry().get(i), told ? List.of() : findings.at(i), language);
                }
            }
        }
    }

    private static boolean asksForOutcome(RequestDetails request) {
        String prefer = request.getHeader("Prefer");
        return prefer != null && prefer.replace(" ", "").contains("return=OperationOutcome");
    }

    private static void add(BundleEntryComponent entry, List<Issue> issues, Locale language) {
        if (issues.isEmpty()) {
            return;
        }
        if (!(entry.getResponse().getOutcome() instanceof OperationOutcome)) {
            entry.getResponse().setOutcome(new OperationOutcome());
        }
        OperationOutcome outcome = (OperationOutcome) entry.getResponse().getOutcome();
        issues.forEach(issue -> outcome.addIssue(issue.in(language)));
    }
}
