package id.siklus.replay;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Notes with each write which business keys the resource holds from now on. */
@Interceptor
final class KeyInterceptor {

    private final BusinessIdentifiers identifiers;
    private final EntityManager entities;
    private final KeyTable table;
    private final StoredUnderNumber stored;

    KeyInterceptor(BusinessIdentifiers identifiers, EntityManager entities, KeyTable table, StoredUnderNumber stored) {
        this.identifiers = identifiers;
        this.entities = entities;
        this.table = table;
        this.stored = stored;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    void noteCreated(IBaseResource created, @Nullable RequestDetails request) {
        List<BusinessKey> keys = identifiers.of((Resource) created);
        if (!keys.isEmpty()) {
            changes(request).wants(created.getIdElement().getIdPart(), keys);
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    void noteUpdated(IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
        List<BusinessKey> had = identifiers.of((Resource) before);
        List<BusinessKey> has = identifiers.of((Resource) after);
        if (!new HashSet<>(had).equals(new HashSet<>(has))) {
            changes(request).releases(after.fhirType(), after.getIdElement().getIdPart());
            changes(request).wants(after.getIdElement().getIdPart(), has);
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    void noteDeleted(IBaseResource deleted, @Nullable RequestDetails request) {
        changes(request).releases(deleted.fhirType(), deleted.getIdElement().getIdPart());
    }

    private KeyChanges changes(@Nullable RequestDetails request) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(KeyChanges.class::isInstance)
                .map(KeyChanges.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    KeyChanges changes = new KeyChanges(entities, table, stored, request);
                    TransactionSynchronizationManager.registerSynchronization(changes);
                    return changes;
                });
    }
}
