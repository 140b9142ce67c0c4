package id.siklus.facility;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A node as this transaction leaves it, beside what the closure knows of it.
 *
 * @param key storage key of the resource
 * @param reference such as {@code Organization/123}
 * @param deleted the resource is gone
 * @param parent key of what its {@code partOf} points to now
 * @param known the closure has the node
 * @param knownParent its parent in the closure
 */
record TreeNode(
        long key,
        String reference,
        boolean deleted,
        @Nullable Long parent,
        boolean known,
        @Nullable Long knownParent) {

    boolean isNew() {
        return !known && !deleted;
    }

    boolean isRemoved() {
        return known && deleted;
    }

    boolean isMoved() {
        return known && !deleted && !Objects.equals(parent, knownParent);
    }

    boolean changesTree() {
        return isNew() || isRemoved() || isMoved();
    }
}
