package id.siklus.replay;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.InterceptorOrder;
import id.siklus.storage.PartitionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/**
 * A create without a condition, of a resource that carries a business identifier, gets that identifier as its condition: sent again, it answers 200 with what is
 * there, as a conditional create does ({@link NumberedCreateInterceptor} for a single one). When something else is stored under the number, the sender is told and nothing is lost in silence.
 */
@Interceptor
final class SentAgainInterceptor {

    private static final int CONFLICT = 409;

    private final BusinessIdentifiers identifiers;
    private final KeyTable table;
    private final PartitionRule partitions;
    private final FhirContext context;

    SentAgainInterceptor(
            BusinessIdentifiers identifiers, KeyTable table, PartitionRule partitions, FhirContext context) {
        this.identifiers = identifiers;
        this.table = table;
        this.partitions = partitions;
        this.context = context;
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.IDENTITY + 1)
    void makeConditional(RequestDetails request, RestOperationTypeEnum operation) {
        List<Issue> issues = new ArrayList<>();
        if (operation == RestOperationTypeEnum.CREATE
                && request.getResource() instanceof Resource resource
                && request.getUserData().containsKey(NumberedCreateInterceptor.NUMBERED)) {
            check(request, resource, condition -> {}, resource.fhirType()).ifPresent(issues::add);
        } else if (operation == RestOperationTypeEnum.TRANSACTION && request.getResource() instanceof Bundle bundle) {
            boolean wholeOrNothing = bundle.getType() != BundleType.BATCH;
            for (int i = 0; i < bundle.getEntry().size(); i++) {
                BundleEntryComponent entry = bundle.getEntry().get(i);
                if (entry.hasResource()
                        && entry.getRequest().getMethod() == HTTPVerb.POST
                        && !entry.getRequest().hasIfNoneExist()) {
                    Optional<Issue> issue = check(
                            request,
                            entry.getResource(),
                            entry.getRequest()::setIfNoneExist,
                            "Bundle.entry[" + i + "].resource");
                    if (wholeOrNothing) {
                        issue.ifPresent(issues::add);
                    }
                }
            }
        }
        if (!issues.isEmpty()) {
            throw new RefusedException(CONFLICT, issues);
        }
    }

    /** In a batch a different content is left without a condition: its own transaction then meets the identifier, and only that entry fails. */
    private Optional<Issue> check(RequestDetails request, Resource resource, Consumer<String> condition, String path) {
        List<BusinessKey> keys = identifiers.of(resource);
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        Map<BusinessKey, String> holders = table.holders(keys, partition(request, resource));
        BusinessKey key = keys.stream().filter(holders::containsKey).findFirst().orElse(keys.get(0));
        Optional<Issue> issue = Optional.ofNullable(holders.get(key)).flatMap(id -> differs(resource, id, path));
        if (issue.isEmpty()) {
            condition.accept(key.condition());
        }
        return issue;
    }

    private int partition(RequestDetails request, Resource resource) {
        Integer partition = partitions.ofWrite(request, resource).getFirstPartitionIdOrNull();
        return partition == null ? PartitionRule.SHARED : Math.abs(partition);
    }

    /** Equal to any of its versions is enough: what is sent again may have been changed since by others. */
    private Optional<Issue> differs(Resource sent, String id, String path) {
        String text = context.newJsonParser().encodeResourceToString(sent);
        Optional<String> first = Optional.empty();
        for (String version : table.versions(sent.fhirType(), id)) {
            Optional<String> difference = Content.difference(text, version);
            if (difference.isEmpty()) {
                return Optional.empty();
            }
            first = first.or(() -> difference);
        }
        return first.map(element -> Issue.error(
                ErrorCode.SENT_DIFFERENTLY,
                path + "." + element,
                sent.fhirType(),
                sent.fhirType() + "/" + id,
                element));
    }
}
