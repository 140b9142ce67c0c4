package id.siklus.storage;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.model.ReadPartitionIdRequestDetails;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.instance.model.api.IBaseResource;

/** Asks the rule whenever HAPI asks for a partition. */
@Interceptor
final class PartitionInterceptor {

    private final PartitionRule rule;

    PartitionInterceptor(PartitionRule rule) {
        this.rule = rule;
    }

    @Hook(Pointcut.STORAGE_PARTITION_IDENTIFY_CREATE)
    RequestPartitionId ofWrite(RequestDetails request, IBaseResource resource) {
        return rule.ofWrite(request, resource);
    }

    @Hook(Pointcut.STORAGE_PARTITION_IDENTIFY_READ)
    RequestPartitionId ofRead(RequestDetails request, ReadPartitionIdRequestDetails asked) {
        return rule.ofRead(request, asked);
    }
}
