package id.siklus.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.InterceptorOrder;
import id.siklus.server.RefusedEntries;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;

/**
 * Refuses what does not fulfil the profile of its type. A transaction with a faulty entry is refused as a whole, with every fault of every entry; of a batch
 * only the faulty entries are taken out ({@link RefusedEntries}).
 */
@Interceptor
final class ValidateInterceptor {

    /** User data of a resource that has passed; what arrives in storage without it is checked there. */
    static final String CHECKED = "siklus.checked";

    private final WarmValidator validator;
    private final AcceptedContent accepted;

    ValidateInterceptor(WarmValidator validator, AcceptedContent accepted) {
        this.validator = validator;
        this.accepted = accepted;
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.VALIDATE)
    void refuseWhatBreaksItsProfile(RequestDetails request, RestOperationTypeEnum operation) {
        List<WrittenResource> written = WrittenResource.of(request, operation);
        if (written.isEmpty()) {
            return;
        }
        Bundle bundle = request.getResource() instanceof Bundle sent ? sent : null;
        ByteBuffer content = accepted.of(written, bundle);
        Map<Integer, List<Issue>> issues = accepted.warnings(content);
        if (issues == null) {
            issues = validator.call(resources -> check(resources, written, bundle));
            if (issues.values().stream().flatMap(List::stream).noneMatch(Issue::isError)) {
                accepted.accept(content, issues);
            }
        }
        Findings findings = Findings.of(request);
        issues.forEach(findings::add);
        written.forEach(one -> one.resource().setUserData(CHECKED, Boolean.TRUE));
        if (bundle != null && bundle.getType() == BundleType.BATCH) {
            takeOutFaultyEntries(request, bundle, findings);
        } else if (findings.hasErrors()) {
            throw new RefusedException(422, findings.all());
        }
    }

    private static Map<Integer, List<Issue>> check(
            ResourceValidator resources,
            List<WrittenResource> written,
            @org.jspecify.annotations.Nullable Bundle bundle) {
        BundleLinks links =
                bundle == null || bundle.getType() == BundleType.BATCH ? BundleLinks.NONE : BundleLinks.of(bundle);
        Map<Integer, List<Issue>> issues = new TreeMap<>();
        for (WrittenResource one : written) {
            String root = one.entry() == WrittenResource.WHOLE_REQUEST ? null : one.path();
            issues.put(one.entry(), resources.validate(one.resource(), root, links));
        }
        return issues;
    }

    private static void takeOutFaultyEntries(RequestDetails request, Bundle bundle, Findings findings) {
        RefusedEntries refused = RefusedEntries.of(request);
        Map<Integer, RefusedException> faulty = new TreeMap<>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            List<Issue> issues = findings.at(refused.asSent(i));
            if (issues.stream().anyMatch(Issue::isError)) {
                faulty.put(i, new RefusedException(422, issues));
            }
        }
        refused.takeOut(bundle, faulty);
    }
}
