package id.siklus.careplan;

import java.util.List;
import java.util.Optional;

/** One service of one person on its way through the records, from the oldest to the newest. */
interface Track {

    Service service();

    /** @return the occurrence that a record of that time would close; empty when it would close none */
    Optional<Slot> offer(Moment moment, Closures closed);

    /** A record that closes the occurrence it was offered. */
    void take(Slot slot, Fact fact, Moment moment);

    /** A record of this service, whether or not it closed anything. */
    void seen(Moment moment);

    /** @return every occurrence, in order of time */
    List<Slot> slots();

    /** @return among how many occurrences an offer looks for one */
    int breadth();

    /** @return when it was last closed */
    default Optional<Moment> closedAt() {
        return slots().stream().map(Slot::closedAt).flatMap(Optional::stream).max(Moment::compareTo);
    }

    /** What other services of the plan have been closed so far. */
    @FunctionalInterface
    interface Closures {

        Optional<Moment> of(String service);
    }
}
