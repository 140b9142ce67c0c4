package id.siklus.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.server.RequestLanguage;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/** Says that a change was not made but proposed: 202 with the Task, for a single write and for the entry of a transaction or batch. */
@Interceptor
final class ProposalAnswer {

    private static final int ACCEPTED = 202;
    private static final Set<Bundle.BundleType> ANSWERS_OF_ENTRIES =
            EnumSet.of(Bundle.BundleType.TRANSACTIONRESPONSE, Bundle.BundleType.BATCHRESPONSE);

    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    void tellProposals(RequestDetails request, ResponseDetails answer) {
        Map<String, String> proposed = Proposals.of(request);
        if (proposed.isEmpty()) {
            return;
        }
        if (answer.getResponseResource() instanceof Bundle bundle && ANSWERS_OF_ENTRIES.contains(bundle.getType())) {
            bundle.getEntry().forEach(entry -> tell(request, entry, proposed));
        } else {
            OperationOutcome outcome = new OperationOutcome();
            proposed.forEach((person, task) -> outcome.addIssue(issue(request, person, task)));
            answer.setResponseResource(outcome);
            answer.setResponseCode(ACCEPTED);
        }
    }

    private static void tell(RequestDetails request, Bundle.BundleEntryComponent entry, Map<String, String> proposed) {
        if (!entry.getResponse().hasLocation()) {
            return;
        }
        IdType location = new IdType(entry.getResponse().getLocation());
        String person = location.getResourceType() + "/" + location.getIdPart();
        String task = proposed.get(person);
        if (task != null) {
            OperationOutcome outcome = new OperationOutcome();
            outcome.addIssue(issue(request, person, task));
            entry.getResponse().setStatus("202 Accepted").setOutcome(outcome);
        }
    }

    private static OperationOutcome.OperationOutcomeIssueComponent issue(
            RequestDetails request, String person, String task) {
        return Issue.warning(ErrorCode.CHANGE_PROPOSED, person.split("/", 2)[0], person, task)
                .in(RequestLanguage.of(request))
                .setSeverity(IssueSeverity.INFORMATION);
    }
}
