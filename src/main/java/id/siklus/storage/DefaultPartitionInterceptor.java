package id.siklus.storage;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;

/** Puts every row into the default partition and reads from it. */
@Interceptor
final class DefaultPartitionInterceptor {

    static final int DEFAULT_PARTITION = 0;

    private static final RequestPartitionId DEFAULT = RequestPartitionId.fromPartitionId(DEFAULT_PARTITION);

    @Hook(Pointcut.STORAGE_PARTITION_IDENTIFY_ANY)
    RequestPartitionId useDefaultPartition() {
        return DEFAULT;
    }
}
