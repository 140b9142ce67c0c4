package id.siklus.storage;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;

/**
 * The opened store. Who holds it may rely on a migrated schema, on DAOs for the served types only, and on every row having a partition.
 *
 * @param api what the guide declares
 * @param daos one DAO for each served type
 * @param interceptors hooks that run inside every transaction, the server's own requests included
 */
public record Store(ServedApi api, DaoRegistry daos, IInterceptorService interceptors) {

    static Store open(ServedApi api, DaoRegistry daos, IInterceptorService interceptors, PartitionRule partitions) {
        daos.setSupportedResourceTypes(api.resourceTypes());
        interceptors.registerInterceptor(new PartitionInterceptor(partitions));
        interceptors.registerInterceptor(new SameTextAsStored());
        return new Store(api, daos, interceptors);
    }
}
