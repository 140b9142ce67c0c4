package id.siklus.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.server.Caller;
import id.siklus.server.FollowingWrite;
import jakarta.persistence.EntityManager;
import java.time.Duration;
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
import org.hl7.fhir.r4.model.Task;
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

    private final EntityManager entities;
    private final JdbcTemplate jdbc;
    private final Keepers keepers;
    private final Reaches reaches;
    private final Duration completedReferral;

    /** @param completedReferral how long a completed referral goes on to open the record */
    CareInterceptor(
            EntityManager entities, JdbcTemplate jdbc, Keepers keepers, Reaches reaches, Duration completedReferral) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.keepers = keepers;
        this.reaches = reaches;
        this.completedReferral = completedReferral;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    void noteCreated(RequestDetails request, IBaseResource created) {
        String id = created.getIdElement().getIdPart();
        if (created instanceof Patient patient) {
            changes().managed("Patient", id, organization(patient), home(request));
            changes().relatives().knows(id);
        } else if (created instanceof RelatedPerson || created instanceof Practitioner) {
            changes().managed(created.fhirType(), id, "", home(request));
            mustBeOfOnesOwn(request, (Resource) created);
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
        } else if (after instanceof RelatedPerson) {
            if (!PatientOf.record((Resource) before).equals(PatientOf.record((Resource) after))) {
                mustBeOfOnesOwn(request, (Resource) after);
            }
        } else {
            boolean said = after instanceof Encounter || after instanceof ServiceRequest || after instanceof Task;
            if (said && !Referral.staysCompleted((Resource) before, (Resource) after)) {
                changes().takenBack(after.fhirType(), id);
            }
            noteRecord((Resource) after, id);
        }
    }

    /** A mother or guardian is told of one's own people only, by what holds when the transaction ends. */
    private void mustBeOfOnesOwn(RequestDetails request, Resource related) {
        Optional<Caller> caller = Caller.of(request).filter(known -> !known.may(Caller.ADMIN));
        if (caller.isPresent() && related instanceof RelatedPerson) {
            PatientOf.record(related)
                    .ifPresent(patient -> changes().relatives().named(patient, reaches.of(request), caller.get()));
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
        Referral.of(record)
                .ifPresent(referral -> referral.facilities()
                        .forEach(facility -> changes()
                                .referral(record.fhirType(), id, patient.get(), facility, referral.completed())));
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
                    CareChanges changes = new CareChanges(entities, jdbc, keepers, completedReferral);
                    TransactionSynchronizationManager.registerSynchronization(changes);
                    return changes;
                });
    }
}
