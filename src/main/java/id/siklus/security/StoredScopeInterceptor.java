package id.siklus.security;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.IPreResourceShowDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
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
        if (request == null || !reads(request)) {
            return;
        }
        Optional<Permissions> permissions = Caller.of(request).map(Permissions::of);
        if (permissions.isEmpty()) {
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
        return request.getRequestType() == RequestTypeEnum.GET || request.getRestOperationType() != null && SEARCHES.contains(request.getRestOperationType());
    }

    private static void require(@Nullable RequestDetails request, Need need) {
        Caller.of(request)
                .map(Permissions::of)
                .filter(permissions -> !permissions.allow(need))
                .ifPresent(permissions -> {
                    throw new RefusedException(
                            403, Issue.error(ErrorCode.SCOPE_MISSING, "", permissions.missing(Set.of(need))));
                });
    }
}
