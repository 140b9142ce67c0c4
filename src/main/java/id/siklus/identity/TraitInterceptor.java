package id.siklus.identity;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Patient;

/** Keeps the traits of people current with every write, whichever way it came. */
@Interceptor
final class TraitInterceptor {

    private final EntityManager entities;
    private final TraitTable table;

    TraitInterceptor(EntityManager entities, TraitTable table) {
        this.entities = entities;
        this.table = table;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    void noteCreated(IBaseResource created) {
        note(created, false);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    void noteUpdated(IBaseResource before, IBaseResource after) {
        note(after, false);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    void noteDeleted(IBaseResource deleted) {
        note(deleted, true);
    }

    private void note(IBaseResource written, boolean gone) {
        if (written instanceof Patient patient) {
            boolean found = !gone && Replacement.of(patient).isEmpty();
            changes()
                    .write(
                            patient.getIdElement().getIdPart(),
                            found ? Optional.of(TraitsOfPatient.of(patient)) : Optional.empty());
        }
    }

    private TraitChanges changes() {
        return OfThisTransaction.get(TraitChanges.class, () -> new TraitChanges(entities, table));
    }
}
