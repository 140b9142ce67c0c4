package id.siklus.fulltext;

import id.siklus.storage.Flush;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/** The records that one transaction writes; their words follow just before it commits, in one statement for each type. */
final class WordChanges implements TransactionSynchronization {

    private final EntityManager entities;
    private final Words words;

    /** In one order for all, so that no two transactions wait for each other's rows. */
    private final Map<String, Set<String>> written = new TreeMap<>();

    WordChanges(EntityManager entities, Words words) {
        this.entities = entities;
        this.words = words;
    }

    void add(String type, String id) {
        written.computeIfAbsent(type, none -> new TreeSet<>()).add(id);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (!written.isEmpty()) {
            Flush.of(entities);
            written.forEach(words::write);
            written.clear();
        }
    }
}
