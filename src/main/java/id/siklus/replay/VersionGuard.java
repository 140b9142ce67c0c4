package id.siklus.replay;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.LocalText;
import id.siklus.fhir.RefusedException;
import java.util.OptionalLong;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/**
 * Holds {@code If-Match} where HAPI does not look at it: updates and patches by a condition, deletes, a PUT to an id that nobody has. It compares inside the
 * transaction; what is written after that by somebody else fails at the version of the row, and is not tried again.
 */
@Interceptor
final class VersionGuard {

    private static final int PRECONDITION_FAILED = 412;
    private static final String COMPARED = VersionGuard.class.getName();
    private static final Set<RestOperationTypeEnum> SINGLE =
            Set.of(RestOperationTypeEnum.UPDATE, RestOperationTypeEnum.PATCH, RestOperationTypeEnum.DELETE);

    private final KeyTable stored;

    VersionGuard(KeyTable stored) {
        this.stored = stored;
    }

    /** HAPI itself compares where an id is named. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    void refuseStaleChange(IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
        OptionalLong wanted = wanted(before, request);
        if (request != null && wanted.isPresent() && request.getId() == null) {
            // The same request may save its own result once more.
            if (request.getUserData().put(COMPARED, Boolean.TRUE) == null) {
                compare(before, wanted.getAsLong());
            }
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
    void refuseStaleDelete(IBaseResource deleted, @Nullable RequestDetails request) {
        OptionalLong wanted = wanted(deleted, request);
        if (wanted.isPresent()) {
            compare(deleted, wanted.getAsLong());
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    void refuseToCreateWhatShouldBeThere(IBaseResource created, @Nullable RequestDetails request) {
        OptionalLong wanted = wanted(created, request);
        if (wanted.isPresent()) {
            String what = created.fhirType();
            throw new RefusedException(
                    PRECONDITION_FAILED,
                    Issue.error(
                            ErrorCode.PRECONDITION_FAILED,
                            "",
                            new LocalText(
                                    "If-Match menyebut versi " + wanted.getAsLong() + ", padahal " + what
                                            + " ini belum ada",
                                    "If-Match names version " + wanted.getAsLong() + ", but there is no such "
                                            + what)));
        }
    }

    /** @return the version that the request wants this resource to have */
    private static OptionalLong wanted(IBaseResource resource, @Nullable RequestDetails request) {
        if (request == null) {
            return OptionalLong.empty();
        }
        String id = resource.getIdElement().getIdPart();
        if (request.getResource() instanceof Bundle bundle) {
            return bundle.getEntry().stream()
                    .map(entry -> entry.getRequest())
                    .filter(entry -> entry.getMethod() == HTTPVerb.DELETE && isOf(entry, resource.fhirType(), id))
                    .findFirst()
                    .map(entry -> IfMatch.version(entry.getIfMatch(), ""))
                    .orElse(OptionalLong.empty());
        }
        boolean meant = request.getRestOperationType() != null // the server's own writes have none
                && SINGLE.contains(request.getRestOperationType())
                && resource.fhirType().equals(request.getResourceName())
                && (request.getId() == null || request.getId().getIdPart().equals(id));
        return meant ? IfMatch.version(request.getHeader(IfMatch.HEADER), "") : OptionalLong.empty();
    }

    private static boolean isOf(BundleEntryRequestComponent entry, String type, @Nullable String id) {
        IdType named = new IdType(String.valueOf(entry.getUrl()));
        return entry.hasIfMatch()
                && type.equals(named.getResourceType())
                && named.getIdPart().equals(id);
    }

    private void compare(IBaseResource current, long wanted) {
        Long now = current.getIdElement().getVersionIdPartAsLong();
        if (now != null && now != wanted) {
            String type = current.fhirType();
            String id = current.getIdElement().getIdPart();
            throw StaleInterceptor.stale("", type, id, wanted, now, stored.changedSince(type, id, wanted));
        }
    }
}
