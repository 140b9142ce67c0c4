package id.siklus.replay;

import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.replay.KeyTable.Held;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;

/** The business keys of what one transaction writes; claimed just before it commits. */
final class KeyChanges implements TransactionSynchronization {

    private static final int CONFLICT = 409;

    private final EntityManager entities;
    private final KeyTable table;
    private final Conflicts conflicts;
    private final List<Held> wanted = new ArrayList<>();
    private final Map<String, Set<String>> released = new LinkedHashMap<>();

    KeyChanges(EntityManager entities, KeyTable table, Conflicts conflicts) {
        this.entities = entities;
        this.table = table;
        this.conflicts = conflicts;
    }

    void wants(String id, List<BusinessKey> keys) {
        keys.forEach(key -> wanted.add(new Held(key, id)));
    }

    void releases(String type, String id) {
        released.computeIfAbsent(type, any -> new LinkedHashSet<>()).add(id);
    }

    /**
     * @throws ResourceVersionConflictException when another resource holds a key. HAPI rolls back and tries again, and the condition of a create then finds
     *     that other resource; where there is no condition, the refusal that is its cause says who holds it
     */
    @Override
    public void beforeCommit(boolean readOnly) {
        if (wanted.isEmpty() && released.isEmpty()) {
            return;
        }
        entities.flush();
        released.forEach(table::release);
        List<Held> foreign = wanted.isEmpty() ? List.of() : table.take(wanted);
        wanted.clear();
        released.clear();
        if (!foreign.isEmpty()) {
            conflicts.countIdentifier();
            List<Issue> issues = foreign.stream()
                    .map(held -> Issue.error(
                            ErrorCode.IDENTIFIER_TAKEN,
                            held.key().type() + ".identifier",
                            held.key().type(),
                            held.key().system()))
                    .toList();
            throw new ResourceVersionConflictException("identifier", new RefusedException(CONFLICT, issues), null);
        }
    }
}
