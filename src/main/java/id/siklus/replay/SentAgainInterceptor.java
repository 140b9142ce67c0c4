package id.siklus.replay;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.replay.StoredUnderNumber.Holder;
import id.siklus.server.InterceptorOrder;
import id.siklus.server.RefusedEntries;
import id.siklus.storage.PartitionRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A create without a condition, of a resource that carries a business identifier, gets that identifier as its condition: sent again, it answers 200 with what is
 * there, as a conditional create does ({@link NumberedCreateInterceptor} for a single one). When something else is stored under the number, the sender is told and nothing is lost in silence;
 * what is stored under it only while the request is under way, {@link KeyChanges} and {@link FoundInsteadInterceptor} compare.
 */
@Interceptor
final class SentAgainInterceptor {

    static final int CONFLICT = 409;

    private final BusinessIdentifiers identifiers;
    private final StoredUnderNumber stored;
    private final PartitionRule partitions;

    SentAgainInterceptor(BusinessIdentifiers identifiers, StoredUnderNumber stored, PartitionRule partitions) {
        this.identifiers = identifiers;
        this.stored = stored;
        this.partitions = partitions;
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.IDENTITY + 1)
    void makeConditional(RequestDetails request, RestOperationTypeEnum operation) {
        List<NumberedCreate> creates = creates(request, operation);
        if (creates.isEmpty()) {
            return;
        }
        Map<NumberedCreate, Holder> holders = stored.holders(creates);
        Map<NumberedCreate, Issue> objections = new LinkedHashMap<>();
        List<NumberedCreate> fresh = new ArrayList<>();
        for (NumberedCreate create : creates) {
            Holder holder = holders.get(create);
            if (holder == null) {
                fresh.add(create);
                bind(create, create.keys().get(0));
            } else {
                stored.objection(create, holder.id()).ifPresent(issue -> objections.put(create, issue));
                bind(create, holder.key());
            }
        }
        if (!objections.isEmpty()) {
            refuse(request, objections);
        }
        NumberedCreate.keepFresh(request, fresh);
    }

    /** Of a batch only the entries that are meant; anything else as a whole. */
    private static void refuse(RequestDetails request, Map<NumberedCreate, Issue> objections) {
        if (!(request.getResource() instanceof Bundle bundle) || bundle.getType() != BundleType.BATCH) {
            throw new RefusedException(CONFLICT, List.copyOf(objections.values()));
        }
        Map<Integer, RefusedException> refused = new HashMap<>();
        objections.forEach((create, issue) ->
                refused.put(bundle.getEntry().indexOf(create.entry()), new RefusedException(CONFLICT, issue)));
        RefusedEntries.of(request).takeOut(bundle, refused);
    }

    private List<NumberedCreate> creates(RequestDetails request, RestOperationTypeEnum operation) {
        List<NumberedCreate> creates = new ArrayList<>();
        if (operation == RestOperationTypeEnum.CREATE
                && request.getResource() instanceof Resource resource
                && request.getUserData().containsKey(NumberedCreateInterceptor.NUMBERED)) {
            create(request, null, false, resource, resource.fhirType()).ifPresent(creates::add);
        } else if (operation == RestOperationTypeEnum.TRANSACTION && request.getResource() instanceof Bundle bundle) {
            boolean together = bundle.getType() != BundleType.BATCH;
            for (int i = 0; i < bundle.getEntry().size(); i++) {
                BundleEntryComponent entry = bundle.getEntry().get(i);
                if (entry.hasResource()
                        && entry.getRequest().getMethod() == HTTPVerb.POST
                        && !entry.getRequest().hasIfNoneExist()) {
                    String path = "Bundle.entry[" + RefusedEntries.of(request).asSent(i) + "].resource";
                    create(request, entry, together, entry.getResource(), path).ifPresent(creates::add);
                }
            }
        }
        return creates;
    }

    private Optional<NumberedCreate> create(
            RequestDetails request,
            @Nullable BundleEntryComponent entry,
            boolean together,
            Resource resource,
            String path) {
        List<BusinessKey> keys = identifiers.of(resource);
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(new NumberedCreate(entry, together, resource, keys, partition(request, resource), path));
    }

    private static void bind(NumberedCreate create, BusinessKey key) {
        if (create.entry() != null) {
            create.entry().getRequest().setIfNoneExist(key.condition());
        }
    }

    private int partition(RequestDetails request, Resource resource) {
        Integer partition = partitions.ofWrite(request, resource).getFirstPartitionIdOrNull();
        return partition == null ? PartitionRule.SHARED : Math.abs(partition);
    }
}
