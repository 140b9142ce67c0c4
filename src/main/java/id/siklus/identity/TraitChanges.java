package id.siklus.identity;

import id.siklus.storage.Flush;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/** The people that one transaction writes; their traits follow just before it commits, when each has its storage key. */
final class TraitChanges implements TransactionSynchronization {

    private final EntityManager entities;
    private final TraitTable table;

    /** In one order for all, so that no two transactions wait for each other's rows. */
    private final Map<String, Optional<Traits>> written = new TreeMap<>();

    TraitChanges(EntityManager entities, TraitTable table) {
        this.entities = entities;
        this.table = table;
    }

    /** @param traits empty for one who is not to be found any more */
    void write(String patient, Optional<Traits> traits) {
        written.put(patient, traits);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (written.isEmpty()) {
            return;
        }
        Flush.of(entities);
        written.forEach((patient, traits) ->
                traits.ifPresentOrElse(found -> table.write(patient, found), () -> table.forget(patient)));
        written.clear();
    }
}
