package id.siklus.replay;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.replay.KeyTable.Held;
import id.siklus.storage.Flush;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;

/** The business keys of what one transaction writes; claimed just before it commits. */
final class KeyChanges implements TransactionSynchronization {

    private static final int CONFLICT = 409;

    private final EntityManager entities;
    private final KeyTable table;
    private final StoredUnderNumber stored;
    private final @Nullable RequestDetails request;
    private final List<Held> wanted = new ArrayList<>();
    private final Map<String, Set<String>> released = new LinkedHashMap<>();

    KeyChanges(EntityManager entities, KeyTable table, StoredUnderNumber stored, @Nullable RequestDetails request) {
        this.entities = entities;
        this.table = table;
        this.stored = stored;
        this.request = request;
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
     * @throws RefusedException 409 when a create of this transaction has found, under a number that was free when the request came, something else than what was sent
     */
    @Override
    public void beforeCommit(boolean readOnly) {
        if (wanted.isEmpty() && released.isEmpty()) {
            return;
        }
        refuseWhatWasFoundInstead();
        Flush.of(entities);
        released.forEach(table::release);
        List<Held> foreign = wanted.isEmpty() ? List.of() : table.take(wanted);
        wanted.clear();
        released.clear();
        if (!foreign.isEmpty()) {
            Conflicts.of(request).meet(foreign.stream().map(Held::key).toList());
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

    /** What was created here is in {@link #wanted}; the others have found something. Of a batch each entry is a transaction of its own. */
    private void refuseWhatWasFoundInstead() {
        Set<BusinessKey> written = wanted.stream().map(Held::key).collect(Collectors.toSet());
        List<Issue> issues = stored.objections(NumberedCreate.freshOf(request).stream()
                .filter(create ->
                        create.inTransaction() && create.keys().stream().noneMatch(written::contains))
                .toList());
        if (!issues.isEmpty()) {
            throw new RefusedException(CONFLICT, issues);
        }
    }
}
