package id.siklus.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Clock;
import javax.sql.DataSource;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Notes each resource that is written, so that its row is committed in the same transaction or neither is. */
@Interceptor
final class WrittenInterceptor {

    private final DataSource database;
    private final AuditTable table;
    private final Clock clock;

    WrittenInterceptor(DataSource database, AuditTable table, Clock clock) {
        this.database = database;
        this.table = table;
        this.clock = clock;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    void noteCreated(IBaseResource resource, @Nullable RequestDetails request) {
        transaction(request).note("create", resource);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    void noteUpdated(IBaseResource before, IBaseResource resource, @Nullable RequestDetails request) {
        WrittenTogether written = transaction(request);
        written.concerns(before);
        written.note("update", resource);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    void noteDeleted(IBaseResource resource, @Nullable RequestDetails request) {
        transaction(request).note("delete", resource);
    }

    private WrittenTogether transaction(@Nullable RequestDetails request) {
        WrittenTogether known = TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(WrittenTogether.class::isInstance)
                .map(WrittenTogether.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    WrittenTogether written = new WrittenTogether(database, table, clock);
                    TransactionSynchronizationManager.registerSynchronization(written);
                    return written;
                });
        known.by(Draft.of(request));
        return known;
    }
}
