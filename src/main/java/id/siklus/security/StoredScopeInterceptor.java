package id.siklus.security;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.IPreResourceShowDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.server.Caller;
import id.siklus.server.InterceptorOrder;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;

/**
 * The second net, at the store itself: whatever way a request took, it creates, changes and deletes only with the scope for that type, so an update that turns out
 * to create needs both; and a read shows only types that may be read or searched, which is how {@code $everything} leaves out the rest.
 */
@Interceptor
final class StoredScopeInterceptor {

    private static final Set<RestOperationTypeEnum> SEARCHES = Set.of(
            RestOperationTypeEnum.SEARCH_TYPE,
            RestOperationTypeEnum.EXTENDED_OPERATION_INSTANCE,
            RestOperationTypeEnum.EXTENDED_OPERATION_TYPE);

    @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = InterceptorOrder.MAY_DO)
    void mayCreate(IBaseResource resource, @Nullable RequestDetails request) {
        require(request, Need.create(resource.fhirType()));
    }

    @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = InterceptorOrder.MAY_DO)
    void mayUpdate(IBaseResource before, IBaseResource resource, @Nullable RequestDetails request) {
        require(request, Need.update(resource.fhirType()));
    }

    @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED, order = InterceptorOrder.MAY_DO)
    void mayDelete(IBaseResource resource, @Nullable RequestDetails request) {
        require(request, Need.delete(resource.fhirType()));
    }

    @Hook(value = Pointcut.STORAGE_PRESHOW_RESOURCES, order = InterceptorOrder.MAY_DO)
    void showOnlyWhatMayBeRead(IPreResourceShowDetails shown, @Nullable RequestDetails request) {
        Optional<Permissions> permissions = Caller.of(request).map(Permissions::of);
        if (request == null || permissions.isEmpty() || !reads(request)) {
            return;
        }
        for (int i = 0; i < shown.size(); i++) {
            IBaseResource resource = shown.getResource(i);
            if (resource != null) {
                String type = resource.fhirType();
                if (!permissions.get().allow('r', type) && !permissions.get().allow('s', type)) {
                    shown.setResource(i, null);
                }
            }
        }
    }

    private static boolean reads(RequestDetails request) {
        @Nullable RestOperationTypeEnum interaction = request.getRestOperationType();
        return request.getRequestType() == RequestTypeEnum.GET
                || (interaction != null && SEARCHES.contains(interaction));
    }

    private static void require(@Nullable RequestDetails request, Need need) {
        Optional<Permissions> permissions = Caller.of(request).map(Permissions::of);
        if (permissions.isPresent() && !permissions.get().allow(need)) {
            throw Challenge.scopeMissing(request, permissions.get().missing(Set.of(need)));
        }
    }
}
