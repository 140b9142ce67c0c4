package id.siklus.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.server.FollowingWrite;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes with each write what it says of care: a person is registered, a visit takes place or is withdrawn, a referral names the facility that shall go on. A
 * visit that is only planned, or that was entered in error, is no care.
 */
@Interceptor
final class CareInterceptor {

    private static final Set<EncounterStatus> NO_VISIT = EnumSet.of(
            EncounterStatus.PLANNED,
            EncounterStatus.CANCELLED,
            EncounterStatus.ENTEREDINERROR,
            EncounterStatus.UNKNOWN,
            EncounterStatus.NULL);
    private static final Set<TaskStatus> ACCEPTED =
            EnumSet.of(TaskStatus.ACCEPTED, TaskStatus.INPROGRESS, TaskStatus.COMPLETED);

    private final EntityManager entities;
    private final JdbcTemplate jdbc;
    private final Keepers keepers;
    private final Reaches reaches;

    CareInterceptor(EntityManager entities, JdbcTemplate jdbc, Keepers keepers, Reaches reaches) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.keepers = keepers;
        this.reaches = reaches;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    void noteCreated(RequestDetails request, IBaseResource created) {
        String id = created.getIdElement().getIdPart();
        if (created instanceof Patient patient) {
            changes().managed("Patient", id, organization(patient), home(request));
        } else if (created instanceof RelatedPerson || created instanceof Practitioner) {
            changes().managed(created.fhirType(), id, "", home(request));
        } else {
            noteRecord((Resource) created, id);
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    void noteUpdated(RequestDetails request, IBaseResource before, IBaseResource after) {
        String id = after.getIdElement().getIdPart();
        if (FollowingWrite.is(request)) {
            noteWhereItLies((Resource) after, id);
            return;
        }
        if (after instanceof Patient patient) {
            if (!(before instanceof Patient was) || !organization(was).equals(organization(patient))) {
                changes().managed("Patient", id, organization(patient), OptionalInt.empty());
            }
        } else {
            if (after instanceof Encounter || after instanceof ServiceRequest || after instanceof Task) {
                changes().takenBack(after.fhirType(), id);
            }
            noteRecord((Resource) after, id);
        }
    }

    /** Nobody gains sight of a person by it, and nobody loses what they see. */
    private void noteWhereItLies(Resource record, String id) {
        if (!SharedTypes.isShared(record.fhirType())) {
            PatientOf.record(record).ifPresent(patient -> changes().lies(record.fhirType(), id, patient));
        }
    }

    private void noteRecord(Resource record, String id) {
        if (SharedTypes.isShared(record.fhirType())) {
            return;
        }
        Optional<String> patient = PatientOf.record(record);
        if (patient.isEmpty()) {
            return;
        }
        if (record instanceof Encounter visit && takesPlace(visit)) {
            changes().visit(id, patient.get());
            return;
        }
        changes().lies(record.fhirType(), id, patient.get());
        if (record instanceof ServiceRequest request && request.getStatus() == ServiceRequestStatus.ACTIVE) {
            PatientOf.references(request, "performer", "Organization")
                    .forEach(facility -> changes().referral("ServiceRequest", id, patient.get(), facility));
        } else if (record instanceof Task task && ACCEPTED.contains(task.getStatus())) {
            PatientOf.references(task, "owner", "Organization")
                    .forEach(facility -> changes().referral("Task", id, patient.get(), facility));
        }
    }

    /** @return whether it has begun and is no error */
    static boolean takesPlace(Encounter visit) {
        return visit.getStatus() != null && !NO_VISIT.contains(visit.getStatus());
    }

    private OptionalInt home(RequestDetails request) {
        return reaches.of(request).home();
    }

    private static String organization(Patient patient) {
        return PatientOf.references(patient, "managingOrganization", "Organization")
                .findFirst()
                .orElse("");
    }

    private CareChanges changes() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(CareChanges.class::isInstance)
                .map(CareChanges.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    CareChanges changes = new CareChanges(entities, jdbc, keepers);
                    TransactionSynchronizationManager.registerSynchronization(changes);
                    return changes;
                });
    }
}
