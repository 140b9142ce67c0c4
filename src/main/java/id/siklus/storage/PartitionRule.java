package id.siklus.storage;

import ca.uhn.fhir.interceptor.model.ReadPartitionIdRequestDetails;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Whose drawer a row lies in, and which drawers a request may open. The room that knows facilities publishes one as a bean; a store without one keeps
 * everything in the default partition.
 */
public interface PartitionRule {

    /** The partition of what all facilities share. */
    int SHARED = 0;

    RequestPartitionId SHARED_ONLY = RequestPartitionId.fromPartitionId(SHARED);

    /** @return one partition */
    RequestPartitionId ofWrite(RequestDetails request, IBaseResource resource);

    /** @return all that the request may read */
    RequestPartitionId ofRead(RequestDetails request, ReadPartitionIdRequestDetails asked);

    /** Everything is shared. */
    static PartitionRule onePartition() {
        return new PartitionRule() {
            @Override
            public RequestPartitionId ofWrite(RequestDetails request, IBaseResource resource) {
                return SHARED_ONLY;
            }

            @Override
            public RequestPartitionId ofRead(RequestDetails request, ReadPartitionIdRequestDetails asked) {
                return SHARED_ONLY;
            }
        };
    }
}
