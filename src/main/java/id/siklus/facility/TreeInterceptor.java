package id.siklus.facility;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import jakarta.persistence.EntityManager;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Notes each Organization and Location that is written, so that the closure changes in the same transaction or nothing does. */
@Interceptor
final class TreeInterceptor {

    private final EntityManager entities;
    private final ClosureTable closure;

    TreeInterceptor(EntityManager entities, ClosureTable closure) {
        this.entities = entities;
        this.closure = closure;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    void noteCreated(IBaseResource resource) {
        note(resource);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    void noteUpdated(IBaseResource before, IBaseResource resource) {
        note(resource);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    void noteDeleted(IBaseResource resource) {
        note(resource);
    }

    private void note(IBaseResource resource) {
        Tree.of(resource.fhirType())
                .ifPresent(tree -> changes().touch(tree, resource.getIdElement().getIdPart()));
    }

    private TreeChanges changes() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(TreeChanges.class::isInstance)
                .map(TreeChanges.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    TreeChanges changes = new TreeChanges(entities, closure);
                    TransactionSynchronizationManager.registerSynchronization(changes);
                    return changes;
                });
    }
}
