package id.siklus.access;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.dao.JpaDaoResourceLinkResolver;
import ca.uhn.fhir.jpa.model.cross.IResourceLookup;
import ca.uhn.fhir.jpa.searchparam.extractor.PathAndRef;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the references of what is written within the writer's reach; HAPI does it over all partitions, so that a patient can be shared, and then tells a
 * stranger which ids exist, and which did once.
 */
final class ReachReferenceResolver extends JpaDaoResourceLinkResolver {

    private final Reaches reaches;

    ReachReferenceResolver(Reaches reaches) {
        this.reaches = reaches;
    }

    @Override
    public @Nullable IResourceLookup findTargetResource(
            RequestPartitionId partition,
            String sourceType,
            PathAndRef reference,
            RequestDetails request,
            TransactionDetails transaction) {
        Reach reach = reaches.of(request);
        return super.findTargetResource(
                reach.everything() ? partition : reach.readable(), sourceType, reference, request, transaction);
    }
}
