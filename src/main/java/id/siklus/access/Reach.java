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
 * @param beyond what is lent to the request of one patient's record
 * @param closed partitions of facilities that are closed and that nobody has taken over: who reaches them reads, and nobody writes
 */
record Reach(
        RequestPartitionId readable,
        Set<Integer> partitions,
        OptionalInt home,
        boolean drawers,
        Beyond beyond,
        Set<Integer> closed) {

    /** Other facilities' partitions, for the records of one patient only. */
    record Beyond(String patient, Set<Integer> partitions) {

        static final Beyond NOTHING = new Beyond("", Set.of());
    }

    static final Reach EVERYTHING = new Reach(
            RequestPartitionId.allPartitions(), Set.of(), OptionalInt.empty(), false, Beyond.NOTHING, Set.of());

    static Reach ofOffice(Collection<Integer> partitions) {
        return of(partitions, OptionalInt.empty(), false);
    }

    static Reach ofFacility(int home, Collection<Integer> partitions, boolean drawers) {
        return of(partitions, OptionalInt.of(home), drawers);
    }

    /** @return the same with the sensitive partition of each of its partitions */
    Reach withSensitive() {
        return everything()
                ? this
                : of(SensitivePartitions.with(partitions), home, drawers).withClosed(closed);
    }

    /** @return the same, with these closed to writers */
    Reach withClosed(Collection<Integer> nobodys) {
        return new Reach(readable, partitions, home, drawers, beyond, Set.copyOf(nobodys));
    }

    /** @return the same, and of these partitions what belongs to the patient */
    Reach widened(String patient, Set<Integer> lent) {
        return new Reach(readable, partitions, home, drawers, new Beyond(patient, Set.copyOf(lent)), closed);
    }

    boolean everything() {
        return readable.isAllPartitions();
    }

    /** @param partition null where nobody can say; then only who reaches everything sees it */
    boolean includes(@Nullable Integer partition) {
        return everything() || partition != null && partitions.contains(partition);
    }

    /** @return whether nobody writes there any more, the sensitive partition of the same facility included */
    boolean isClosed(int partition) {
        return closed.contains(Math.abs(partition));
    }

    /** @return where a search looks; what it finds beyond {@link #readable} must be the patient's */
    RequestPartitionId searched() {
        if (everything() || beyond.partitions().isEmpty()) {
            return readable;
        }
        Set<Integer> all = new HashSet<>(partitions);
        all.addAll(beyond.partitions());
        return sorted(all);
    }

    private static Reach of(Collection<Integer> partitions, OptionalInt home, boolean drawers) {
        Set<Integer> all = new HashSet<>(partitions);
        all.add(PartitionRule.SHARED);
        return new Reach(sorted(all), Set.copyOf(all), home, drawers, Beyond.NOTHING, Set.of());
    }

    private static RequestPartitionId sorted(Set<Integer> partitions) {
        return RequestPartitionId.fromPartitionIds(partitions.stream().sorted().toList());
    }
}
