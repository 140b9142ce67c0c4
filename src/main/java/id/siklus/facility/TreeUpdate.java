package id.siklus.facility;

import static java.util.function.Predicate.not;

import id.siklus.facility.NewBranches.Edge;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings the closure of one tree up to what a transaction has stored, whatever the order of its entries, or refuses the transaction.
 *
 * <p>Every changed edge is first taken out; what remains is a forest, to which the new edges are added parent first. An edge whose parent already hangs below its
 * child would close a circle. New leaves may be added by many transactions at once; a move or a removal waits for them and lets nobody else in, so two moves,
 * each harmless alone, cannot close a circle together.
 */
final class TreeUpdate {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final ClosureTable closure;
    private final Tree tree;

    TreeUpdate(ClosureTable closure, Tree tree) {
        this.closure = closure;
        this.tree = tree;
    }

    /**
     * @param ids of the resources that the open transaction wrote or deleted
     * @throws RefusedException 422 with the path of the circle; 409 when a parent has just been deleted, or a deleted node has just been given children
     */
    void apply(Collection<String> ids) {
        List<TreeNode> changed =
                closure.nodes(tree, ids).stream().filter(TreeNode::changesTree).toList();
        if (changed.isEmpty()) {
            return;
        }
        if (changed.stream().allMatch(TreeNode::isNew)) {
            closure.lockForGrowth();
        } else {
            closure.lockForChange();
            cut(changed);
        }
        List<TreeNode> grown = changed.stream().filter(TreeNode::isNew).toList();
        closure.addRoots(keys(grown));
        requireParents(changed);
        grow(grown);
        changed.stream()
                .filter(TreeNode::isMoved)
                .filter(node -> node.parent() != null)
                .forEach(this::hang);
    }

    private void cut(List<TreeNode> changed) {
        closure.detach(keys(changed.stream().filter(TreeNode::isMoved).toList()));
        List<Long> removed = keys(changed.stream().filter(TreeNode::isRemoved).toList());
        List<Long> stillParents = closure.orphans(removed);
        if (!stillParents.isEmpty()) {
            throw new RefusedException(
                    CONFLICT,
                    Issue.error(
                            ErrorCode.FACILITY_HAS_CHILDREN,
                            tree.resourceType(),
                            names(stillParents).get(0)));
        }
        closure.remove(removed);
    }

    private void requireParents(List<TreeNode> changed) {
        Map<Long, TreeNode> childOfParent = changed.stream()
                .filter(not(TreeNode::deleted))
                .filter(node -> node.parent() != null)
                .collect(Collectors.toMap(
                        node -> Objects.requireNonNull(node.parent()), node -> node, (first, second) -> first));
        List<Long> missing = closure.unknown(childOfParent.keySet());
        if (!missing.isEmpty()) {
            throw new RefusedException(
                    CONFLICT,
                    missing.stream()
                            .map(parent -> Issue.error(
                                    ErrorCode.FACILITY_PARENT_MISSING,
                                    tree.resourceType() + ".partOf",
                                    Objects.requireNonNull(childOfParent.get(parent))
                                            .reference(),
                                    names(List.of(parent)).get(0)))
                            .toList());
        }
    }

    private void grow(List<TreeNode> grown) {
        NewBranches branches = NewBranches.order(grown.stream()
                .filter(node -> node.parent() != null)
                .map(TreeUpdate::edge)
                .toList());
        if (!branches.cycle().isEmpty()) {
            throw cycle(branches.cycle());
        }
        branches.waves().forEach(closure::attachLeaves);
    }

    private void hang(TreeNode node) {
        Edge edge = edge(node);
        List<Long> path = closure.pathUp(edge.parent(), edge.child());
        if (!path.isEmpty()) {
            throw cycle(Stream.concat(Stream.of(edge.child()), path.stream()).toList());
        }
        closure.attach(edge);
    }

    private RefusedException cycle(List<Long> path) {
        return new RefusedException(
                UNPROCESSABLE,
                Issue.error(
                        ErrorCode.FACILITY_CYCLE, tree.resourceType() + ".partOf", String.join(" -> ", names(path))));
    }

    private List<String> names(List<Long> keys) {
        Map<Long, String> references = closure.references(Set.copyOf(keys));
        return keys.stream()
                .map(key -> references.getOrDefault(key, tree.resourceType()))
                .toList();
    }

    private static Edge edge(TreeNode node) {
        return new Edge(Objects.requireNonNull(node.parent()), node.key());
    }

    private static List<Long> keys(List<TreeNode> nodes) {
        return nodes.stream().map(TreeNode::key).toList();
    }
}
