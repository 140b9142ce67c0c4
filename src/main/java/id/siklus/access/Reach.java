package id.siklus.access;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import id.siklus.storage.PartitionRule;
import java.util.Collection;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The partitions that a request may read, and the one it writes to. Computed in one place ({@link Reaches}), obeyed in every other.
 *
 * @param readable all partitions, or the listed ones with the shared one among them
 * @param partitions the same for looking one up; empty when all are readable
 * @param home where a facility's writes go; empty for offices and for the server's own work, which write where the content says
 * @param drawers whether a Posyandu has a drawer of its own in that home
 */
record Reach(RequestPartitionId readable, Set<Integer> partitions, OptionalInt home, boolean drawers) {

    static final Reach EVERYTHING = new Reach(RequestPartitionId.allPartitions(), Set.of(), OptionalInt.empty(), false);

    static Reach ofOffice(Collection<Integer> partitions) {
        return of(partitions, OptionalInt.empty(), false);
    }

    static Reach ofFacility(int home, Collection<Integer> partitions, boolean drawers) {
        return of(partitions, OptionalInt.of(home), drawers);
    }

    boolean everything() {
        return readable.isAllPartitions();
    }

    /** @param partition null where nobody can say; then only who reaches everything sees it */
    boolean includes(@Nullable Integer partition) {
        return everything() || partition != null && partitions.contains(partition);
    }

    private static Reach of(Collection<Integer> partitions, OptionalInt home, boolean drawers) {
        Set<Integer> all = new HashSet<>(partitions);
        all.add(PartitionRule.SHARED);
        RequestPartitionId readable =
                RequestPartitionId.fromPartitionIds(all.stream().sorted().toList());
        return new Reach(readable, Set.copyOf(all), home, drawers);
    }
}
