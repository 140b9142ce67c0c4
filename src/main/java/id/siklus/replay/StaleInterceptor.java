package id.siklus.replay;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.InterceptorOrder;
import java.util.List;
import java.util.OptionalLong;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;

/**
 * Tells who writes upon an older version what has changed since. The real guard stands in the transaction: this one only speaks more clearly, and before anything
 * is done.
 */
@Interceptor
final class StaleInterceptor {

    private static final int PRECONDITION_FAILED = 412;
    private static final int BAD_REQUEST = 400;

    private final DaoRegistry daos;
    private final KeyTable stored;

    StaleInterceptor(DaoRegistry daos, KeyTable stored) {
        this.daos = daos;
        this.stored = stored;
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.IDENTITY)
    void refuseStale(RequestDetails request, RestOperationTypeEnum operation) {
        if (operation == RestOperationTypeEnum.UPDATE || operation == RestOperationTypeEnum.PATCH) {
            OptionalLong version = IfMatch.version(request.getHeader(IfMatch.HEADER), "");
            if (version.isPresent() && request.getId() != null) {
                compare(request, request.getId(), version.getAsLong(), "");
            }
        } else if (request.getResource() instanceof Bundle bundle) {
            List<Bundle.BundleEntryComponent> entries = bundle.getEntry();
            for (int i = 0; i < entries.size(); i++) {
                Bundle.BundleEntryRequestComponent entry = entries.get(i).getRequest();
                String path = "Bundle.entry[" + i + "].request.ifMatch";
                OptionalLong version = IfMatch.version(entry.getIfMatch(), path);
                if (version.isPresent() && String.valueOf(entry.getUrl()).contains("?")) {
                    throw new RefusedException(BAD_REQUEST, Issue.error(ErrorCode.IF_MATCH_WITH_CONDITION, path));
                }
                IdType id = new IdType(String.valueOf(entry.getUrl()));
                if (version.isPresent()
                        && bundle.getType() != Bundle.BundleType.BATCH
                        && id.hasResourceType()
                        && id.hasIdPart()) {
                    compare(request, id, version.getAsLong(), path);
                }
            }
        }
    }

    private void compare(RequestDetails request, IIdType id, long wanted, String path) {
        IBaseResource current;
        try {
            current = daos.getResourceDao(id.getResourceType())
                    .read(new IdType(id.getResourceType(), id.getIdPart()), request);
        } catch (ResourceNotFoundException | ResourceGoneException absent) {
            return;
        }
        long now = current.getIdElement().getVersionIdPartAsLong();
        if (now != wanted) {
            String type = id.getResourceType();
            throw stale(path, type, id.getIdPart(), wanted, now, stored.changedSince(type, id.getIdPart(), wanted));
        }
    }

    /** @param changed the elements that differ between the two versions */
    static RefusedException stale(String path, String type, String id, long wanted, long now, List<String> changed) {
        return new RefusedException(
                PRECONDITION_FAILED,
                Issue.error(
                        ErrorCode.STALE_VERSION,
                        path,
                        type + "/" + id,
                        wanted,
                        now,
                        changed.isEmpty() ? "-" : String.join(", ", changed)));
    }
}
