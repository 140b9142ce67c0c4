package id.siklus.access;

import ca.uhn.fhir.interceptor.model.ReadPartitionIdRequestDetails;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.model.util.JpaConstants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import id.siklus.storage.PartitionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;

/** The rule of this server: a record lies with the facility that is accountable for it, and stays there. */
final class FacilityPartitions implements PartitionRule {

    /** On a resource: the id, if a row out of reach has it. */
    static final String TAKEN_ID = FacilityPartitions.class.getName() + ".taken";

    private static final int FORBIDDEN = 403;
    private static final int UNPROCESSABLE = 422;
    private static final String CHOSEN = FacilityPartitions.class.getName();
    private static final Set<RestOperationTypeEnum> HISTORIES =
            Set.of(RestOperationTypeEnum.HISTORY_TYPE, RestOperationTypeEnum.HISTORY_SYSTEM);

    private final Reaches reaches;
    private final NamedFacility named;
    private final StoredRows stored;
    private final Keepers keepers;
    private final SensitiveRecords sensitive;

    FacilityPartitions(
            Reaches reaches, NamedFacility named, StoredRows stored, Keepers keepers, SensitiveRecords sensitive) {
        this.reaches = reaches;
        this.named = named;
        this.stored = stored;
        this.keepers = keepers;
        this.sensitive = sensitive;
    }

    @Override
    public RequestPartitionId ofRead(RequestDetails request, ReadPartitionIdRequestDetails asked) {
        Reach reach = reaches.of(request);
        RestOperationTypeEnum interaction = asked.getRestOperationType();
        return reach.everything() && interaction != null && HISTORIES.contains(interaction)
                ? allByName()
                : reach.searched();
    }

    /** HAPI refuses the history of a type over all partitions, and answers it over a list of them. */
    private RequestPartitionId allByName() {
        List<Integer> all = new ArrayList<>(SensitivePartitions.with(keepers.all()));
        all.add(SHARED);
        return RequestPartitionId.fromPartitionIds(all);
    }

    @Override
    public RequestPartitionId ofWrite(RequestDetails request, IBaseResource resource) {
        if (SharedTypes.isShared(resource.fhirType())) {
            return SHARED_ONLY;
        }
        if (resource.getUserData(CHOSEN) instanceof RequestPartitionId chosen) {
            return chosen;
        }
        RequestPartitionId partition = RequestPartitionId.fromPartitionId(choose(request, (Resource) resource));
        ((Resource) resource).setUserData(CHOSEN, partition);
        return partition;
    }

    private int choose(RequestDetails request, Resource resource) {
        Reach reach = reaches.of(request);
        OptionalInt there = partitionOfStored(resource);
        if (there.isPresent() && reach.includes(there.getAsInt())) {
            return there.getAsInt();
        }
        if (there.isPresent()) {
            resource.setUserData(TAKEN_ID, resource.getIdElement().getIdPart());
        }
        int partition = ofNew(request, resource, reach);
        StoredRecordGuard.requireOpen(reach, partition, resource.fhirType());
        return sensitive.place(resource, Math.abs(partition), request);
    }

    private int ofNew(RequestDetails request, Resource resource, Reach reach) {
        Optional<Caller> caller = Caller.of(request);
        if (caller.isEmpty()) {
            return named.partition(resource, request, reach)
                    .orElseThrow(() -> new IllegalStateException(
                            "The server itself would store a " + resource.fhirType() + " that is nobody's"));
        }
        return reach.home().isPresent()
                ? ofFacility(reach, resource, request)
                : ofOffice(reach, resource, request, caller.get());
    }

    /** HAPI asks for an update too; what is stored keeps its place. An id that HAPI has just given can be nowhere yet. */
    private OptionalInt partitionOfStored(Resource resource) {
        return resource.getIdElement().hasIdPart()
                        && !resource.getIdElement().getValue().startsWith("urn:")
                        && resource.getUserData(JpaConstants.RESOURCE_ID_SERVER_ASSIGNED) == null
                ? stored.partition(resource.fhirType(), resource.getIdElement().getIdPart())
                : OptionalInt.empty();
    }

    private int ofFacility(Reach reach, Resource resource, RequestDetails request) {
        int home = reach.home().orElseThrow();
        if (!reach.drawers()) {
            return home;
        }
        return named.partition(resource, request, reach).stream()
                .map(Math::abs)
                .filter(partition ->
                        partition != home && reach.includes(partition) && keepers.isDrawerOf(partition, home))
                .findFirst()
                .orElse(home);
    }

    private int ofOffice(Reach reach, Resource resource, RequestDetails request, Caller caller) {
        if (!caller.may(Caller.ACT_FOR)) {
            throw new RefusedException(FORBIDDEN, Issue.error(ErrorCode.ACT_FOR_MISSING, resource.fhirType()));
        }
        int partition = named.partition(resource, request, reach)
                .orElseThrow(() -> new RefusedException(
                        UNPROCESSABLE,
                        Issue.error(ErrorCode.NO_FACILITY_NAMED, resource.fhirType(), resource.fhirType())));
        if (!reach.includes(partition)) {
            throw new RefusedException(
                    FORBIDDEN,
                    Issue.error(
                            ErrorCode.FACILITY_OUT_OF_AREA,
                            resource.fhirType(),
                            resource.fhirType(),
                            caller.organization()));
        }
        return partition;
    }
}
