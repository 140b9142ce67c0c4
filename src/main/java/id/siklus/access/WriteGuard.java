package id.siklus.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Organization;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Holds each write to the reach of its writer, inside the transaction, whichever way it came: alone, in a Bundle, conditionally, as a patch. */
@Interceptor
final class WriteGuard {

    private static final int CONFLICT = 409;

    private final EntityManager entities;
    private final JdbcTemplate jdbc;
    private final Reaches reaches;
    private final Keepers keepers;
    private final KnownKeepers memory;
    private final SharedWrites shared;

    WriteGuard(EntityManager entities, JdbcTemplate jdbc, Reaches reaches, Keepers keepers, KnownKeepers memory) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.reaches = reaches;
        this.keepers = keepers;
        this.memory = memory;
        this.shared = new SharedWrites(keepers);
    }

    /** Says so before the database would, whose words are not for callers. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    void refuseTakenId(IBaseResource created) {
        String id = created.getIdElement().getIdPart();
        if (id != null && id.equals(created.getUserData(FacilityPartitions.TAKEN_ID))) {
            throw new RefusedException(
                    CONFLICT, Issue.error(ErrorCode.ID_TAKEN, created.fhirType(), created.fhirType() + "/" + id));
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    void guardCreated(RequestDetails request, IBaseResource created) {
        noteLinks(request, created);
        shared.mayCreate(request, created, organizations());
        noteKeeper(created);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    void guardUpdated(RequestDetails request, IBaseResource before, IBaseResource after) {
        noteLinks(request, after);
        shared.mayUpdate(request, before, after, organizations());
        noteKeeper(after);
        if (before instanceof Organization old && after instanceof Organization now && hasMoved(old, now)) {
            organizations().moved(now);
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    void guardDeleted(RequestDetails request, IBaseResource deleted) {
        shared.mayDelete(request, deleted);
    }

    private void noteLinks(RequestDetails request, IBaseResource written) {
        Reach reach = reaches.of(request);
        if (!reach.everything()) {
            ofThisTransaction(ForeignReferences.class, () -> new ForeignReferences(entities, jdbc, reach))
                    .written(written.fhirType(), written.getIdElement().getIdPart());
        }
    }

    private void noteKeeper(IBaseResource written) {
        if (written instanceof Organization organization) {
            organizations().written(organization);
        }
    }

    private static boolean hasMoved(Organization old, Organization now) {
        boolean hungElsewhere = !String.valueOf(old.getPartOf().getReference())
                .equals(String.valueOf(now.getPartOf().getReference()));
        return hungElsewhere || AccountableTypes.isAccountable(old) != AccountableTypes.isAccountable(now);
    }

    private OrganizationChanges organizations() {
        return ofThisTransaction(
                OrganizationChanges.class,
                () -> new OrganizationChanges(entities, keepers, memory, new RegisteredPeople(jdbc)));
    }

    private static <T extends TransactionSynchronization> T ofThisTransaction(Class<T> type, Supplier<T> made) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseGet(() -> {
                    T synchronization = made.get();
                    TransactionSynchronizationManager.registerSynchronization(synchronization);
                    return synchronization;
                });
    }
}
