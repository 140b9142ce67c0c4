package id.siklus.facility;

import id.siklus.storage.Flush;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;

/** The nodes that one transaction has touched; just before it commits, the closure follows them, in a handful of statements for any number of nodes. */
final class TreeChanges implements TransactionSynchronization {

    private final EntityManager entities;
    private final ClosureTable closure;
    private final Map<Tree, Set<String>> touched = new EnumMap<>(Tree.class);

    TreeChanges(EntityManager entities, ClosureTable closure) {
        this.entities = entities;
        this.closure = closure;
    }

    void touch(Tree tree, String id) {
        touched.computeIfAbsent(tree, none -> new LinkedHashSet<>()).add(id);
    }

    /** Before those who ask where in the tree a node of this transaction has come to hang. */
    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        Flush.of(entities);
        touched.forEach((tree, ids) -> new TreeUpdate(closure, tree).apply(ids));
        touched.clear();
    }
}
