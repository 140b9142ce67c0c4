package id.siklus.identity;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.server.InterceptorOrder;
import id.siklus.server.RequestLanguage;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;

/**
 * A system that sends its patient with every visit, by an id of its own, must not lose the visit because the patient was merged into another: the entry of the
 * replaced Patient is taken out, the others are stored for whoever stands for it, and the answer says so in the entry's place.
 */
@Interceptor
final class ReplacedEntries {

    private static final String TAKEN_OUT = ReplacedEntries.class.getName();

    /** Before warnings are put into the answer by the places of their entries. */
    private static final int FIRST = -10;

    private final ReplacedPeople replaced;
    private final NamedPatients named;

    ReplacedEntries(ReplacedPeople replaced, NamedPatients named) {
        this.replaced = replaced;
        this.named = named;
    }

    /** Their places are kept until everything has been checked and told by place. */
    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.IDENTITY + 1)
    void pointToWhoeverStands(RequestDetails request) {
        if (replaced.isEmpty()
                || !(request.getResource() instanceof Bundle bundle)
                || bundle.getType() != Bundle.BundleType.TRANSACTION) {
            return;
        }
        Map<Integer, String> standing = new TreeMap<>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            BundleEntryComponent entry = bundle.getEntry().get(i);
            String stands = stands(entry);
            if (!stands.isEmpty()) {
                standing.put(i, stands);
                bundle.getEntry().stream()
                        .filter(BundleEntryComponent::hasResource)
                        .forEach(other -> named.redirect(other.getResource(), entry.getFullUrl(), stands));
            }
        }
        if (!standing.isEmpty()) {
            request.getUserData().put(TAKEN_OUT, standing);
        }
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.VALIDATE + 2)
    void takeOut(RequestDetails request) {
        Map<Integer, String> standing = takenOut(request);
        if (request.getResource() instanceof Bundle bundle) {
            standing.keySet().stream()
                    .sorted(Comparator.reverseOrder())
                    .forEach(i -> bundle.getEntry().remove((int) i));
        }
    }

    @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = FIRST)
    void answerInTheirPlaces(RequestDetails request, IBaseResource answer) {
        if (answer instanceof Bundle bundle) {
            takenOut(request).forEach((i, stands) -> {
                BundleEntryComponent entry = new BundleEntryComponent();
                OperationOutcome outcome = new OperationOutcome();
                outcome.addIssue(Issue.warning(ErrorCode.ENTRY_REPLACED, "Bundle.entry[" + i + "]", stands)
                        .in(RequestLanguage.of(request)));
                entry.getResponse()
                        .setStatus("200 OK")
                        .setLocation("Patient/" + stands)
                        .setOutcome(outcome);
                bundle.getEntry().add(Math.min(i, bundle.getEntry().size()), entry);
            });
        }
    }

    /** @return id of who stands for the Patient that the entry writes by its id; empty when it is itself, or no such entry */
    private String stands(BundleEntryComponent entry) {
        String url = String.valueOf(entry.getRequest().getUrl());
        if (entry.getRequest().getMethod() != HTTPVerb.PUT
                || !(entry.getResource() instanceof Patient)
                || url.contains("?")) {
            return "";
        }
        String id = String.valueOf(new IdType(url).getIdPart());
        String stands = replaced.standsFor(id);
        return stands.equals(id) ? "" : stands;
    }

    @SuppressWarnings("unchecked")
    private static Map<Integer, String> takenOut(RequestDetails request) {
        return request.getUserData().get(TAKEN_OUT) instanceof Map<?, ?> standing
                ? (Map<Integer, String>) standing
                : Map.of();
    }
}
