package id.siklus.replay;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.storage.EntryFailures;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;

/**
 * Compares what a create has found, since another request took its number while it was under way: who lost that race is answered as if it had come a second later,
 * 200 for the same content and 409 for another, never 200 for what was not stored. A transaction that has written anything was compared before it was committed ({@link
 * KeyChanges}); what is looked at here has written nothing.
 */
@Interceptor
final class FoundInsteadInterceptor {

    /** Before the failed entries of a batch are answered. */
    private static final int BEFORE_ANSWERS = -200;

    private static final int OK = 200;

    private final StoredUnderNumber stored;

    FoundInsteadInterceptor(StoredUnderNumber stored) {
        this.stored = stored;
    }

    @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = BEFORE_ANSWERS)
    void compareWhatWasFound(RequestDetails request, ResponseDetails answer) {
        List<NumberedCreate> fresh = NumberedCreate.freshOf(request);
        if (fresh.isEmpty() || answer.getResponseCode() != OK) {
            return;
        }
        if (request.getResource() instanceof Bundle sent) {
            if (answer.getResponseResource() instanceof Bundle answered
                    && answered.getEntry().size() == sent.getEntry().size()) {
                compare(fresh, sent, answered);
            }
            return;
        }
        refuse(stored.objections(fresh));
    }

    private void compare(List<NumberedCreate> fresh, Bundle sent, Bundle answered) {
        List<NumberedCreate> found = new ArrayList<>();
        for (int i = 0; i < sent.getEntry().size(); i++) {
            BundleEntryComponent entry = sent.getEntry().get(i);
            String status = answered.getEntry().get(i).getResponse().getStatus();
            if (status != null && status.startsWith("200")) {
                fresh.stream().filter(create -> create.entry() == entry).forEach(found::add);
            }
        }
        if (sent.getType() != BundleType.BATCH) {
            refuse(stored.objections(found));
            return;
        }
        for (NumberedCreate create : found) {
            List<Issue> issues = stored.objections(List.of(create));
            if (!issues.isEmpty()) {
                BundleEntryComponent entry =
                        answered.getEntry().get(sent.getEntry().indexOf(create.entry()));
                entry.setResource(null).setResponse(new BundleEntryResponseComponent());
                EntryFailures.put(entry, new RefusedException(SentAgainInterceptor.CONFLICT, issues));
            }
        }
    }

    private static void refuse(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw new RefusedException(SentAgainInterceptor.CONFLICT, issues);
        }
    }
}
