package id.siklus.access;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import id.siklus.storage.PartitionRule;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The partitions that a request may read, and the one it writes to. Computed in one place ({@link Reaches}), obeyed in every other.
 *
 * @param readable all partitions, or the listed ones with the shared one among them
 * @param home where a facility's writes go; empty for offices and for the server's own work, which write where the content says
 * @param drawers whether a Posyandu has a drawer of its own in that home
 * @param beyond what is lent to the request of one patient's record
 */
record Reach(RequestPartitionId readable, OptionalInt home, boolean drawers, Beyond beyond) {

    /** Other facilities' partitions, for the records of one patient only. */
    record Beyond(String patient, Set<Integer> partitions) {

        static final Beyond NOTHING = new Beyond("", Set.of());
    }

    static final Reach EVERYTHING =
            new Reach(RequestPartitionId.allPartitions(), OptionalInt.empty(), false, Beyond.NOTHING);

    static Reach ofOffice(Collection<Integer> partitions) {
        return new Reach(withShared(partitions), OptionalInt.empty(), false, Beyond.NOTHING);
    }

    static Reach ofFacility(int home, Collection<Integer> partitions, boolean drawers) {
        return new Reach(withShared(partitions), OptionalInt.of(home), drawers, Beyond.NOTHING);
    }

    /** @return the same with the sensitive partition of each of its partitions */
    Reach withSensitive() {
        return everything() ? this : new Reach(withShared(SensitivePartitions.with(partitions())), home, drawers, beyond);
    }

    /** @return the same, and of these partitions what belongs to the patient */
    Reach widened(String patient, Set<Integer> partitions) {
        return new Reach(readable, home, drawers, new Beyond(patient, Set.copyOf(partitions)));
    }

    boolean everything() {
        return readable.isAllPartitions();
    }

    /** @param partition null where nobody can say; then only who reaches everything sees it */
    boolean includes(@Nullable Integer partition) {
        return everything() || partition != null && readable.getPartitionIds().contains(partition);
    }

    List<Integer> partitions() {
        return readable.getPartitionIds();
    }

    /** @return where a search looks; what it finds beyond {@link #readable} must be the patient's */
    RequestPartitionId searched() {
        if (everything() || beyond.partitions().isEmpty()) {
            return readable;
        }
        TreeSet<Integer> all = new TreeSet<>(partitions());
        all.addAll(beyond.partitions());
        return RequestPartitionId.fromPartitionIds(List.copyOf(all));
    }

    private static RequestPartitionId withShared(Collection<Integer> partitions) {
        TreeSet<Integer> all = new TreeSet<>(partitions);
        all.add(PartitionRule.SHARED);
        return RequestPartitionId.fromPartitionIds(List.copyOf(all));
    }
}
