package id.siklus.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.model.DeleteConflict;
import ca.uhn.fhir.jpa.api.model.DeleteConflictList;
import ca.uhn.fhir.jpa.delete.DeleteConflictOutcome;
import ca.uhn.fhir.model.primitive.IdDt;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * Holds the change of a stored record to what holds for a new one. It is asked at the store itself, because HAPI asks for the partition of a write neither when it
 * patches nor, before it knows which row a condition means, with that row's id.
 */
@Interceptor
final class StoredRecordGuard {

    private static final int FORBIDDEN = 403;
    private static final Set<String> PEOPLE = Set.of("Patient", "RelatedPerson");
    private static final IdDt UNNAMED = new IdDt("Resource", "-");

    private final Reaches reaches;
    private final StoredRows stored;
    private final SensitiveRecords sensitive;

    StoredRecordGuard(Reaches reaches, StoredRows stored, SensitiveRecords sensitive) {
        this.reaches = reaches;
        this.stored = stored;
        this.sensitive = sensitive;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    void mayUpdate(RequestDetails request, IBaseResource before, IBaseResource after) {
        if (!SharedTypes.isShared(after.fhirType())) {
            requireRightToWrite(request, after.fhirType());
            stored.partition(before).ifPresent(partition -> {
                requireOpen(reaches.of(request), partition, after.fhirType());
                sensitive.mayStay((Resource) after, partition, request);
            });
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
    void mayDelete(RequestDetails request, IBaseResource deleted) {
        if (!SharedTypes.isShared(deleted.fhirType())) {
            requireRightToWrite(request, deleted.fhirType());
            stored.partition(deleted)
                    .ifPresent(partition -> requireOpen(reaches.of(request), partition, deleted.fhirType()));
        }
    }

    /** HAPI names in its refusal what still refers to the deleted resource; who it is stays untold where the caller could not read it, or where it is a person. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_DELETE_CONFLICTS)
    @Nullable
    DeleteConflictOutcome keepForeignReferrersToThemselves(RequestDetails request, DeleteConflictList conflicts) {
        Reach reach = reaches.of(request);
        if (!reach.everything()) {
            List<DeleteConflict> hidden = new ArrayList<>();
            conflicts.forEach(conflict -> {
                if (!mayBeNamed(reach, conflict.getSourceId())) {
                    hidden.add(conflict);
                }
            });
            conflicts.removeIf(hidden::contains);
            hidden.forEach(conflict -> conflicts.add(new DeleteConflict(UNNAMED, "-", conflict.getTargetId())));
        }
        return null;
    }

    private boolean mayBeNamed(Reach reach, IdDt referrer) {
        OptionalInt partition = stored.partition(referrer.getResourceType(), referrer.getIdPart());
        return !PEOPLE.contains(referrer.getResourceType())
                && partition.isPresent()
                && reach.includes(partition.getAsInt());
    }

    /** What a facility kept when it closed stays as it is, until an open one answers for it: itself again, or the one that it is merged into. */
    static void requireOpen(Reach reach, int partition, String type) {
        if (reach.isClosed(partition)) {
            throw new RefusedException(FORBIDDEN, Issue.error(ErrorCode.RECORDS_CLOSED, type, type));
        }
    }

    /** An office keeps no records; it changes those of others on their behalf or not at all. */
    private static void requireRightToWrite(RequestDetails request, String type) {
        Caller.of(request)
                .filter(caller -> caller.role().seesBelow() && !caller.may(Caller.ACT_FOR))
                .ifPresent(caller -> {
                    throw new RefusedException(FORBIDDEN, Issue.error(ErrorCode.ACT_FOR_MISSING, type));
                });
    }
}
