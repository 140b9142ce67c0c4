package id.siklus.careplan;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** From one moment to another, both included. */
record Window(LocalDateTime start, LocalDateTime end) {

    static final LocalDateTime NEVER_BEGAN = LocalDateTime.of(1, 1, 1, 0, 0);
    static final LocalDateTime NEVER_ENDS = LocalDateTime.of(9999, 12, 31, 23, 59);
    static final Window ALWAYS = new Window(NEVER_BEGAN, NEVER_ENDS);

    /** @return empty when the two do not meet */
    Optional<Window> and(Window other) {
        LocalDateTime from = start.isAfter(other.start) ? start : other.start;
        LocalDateTime to = end.isBefore(other.end) ? end : other.end;
        return from.isAfter(to) ? Optional.empty() : Optional.of(new Window(from, to));
    }

    Optional<Window> notBefore(LocalDateTime moment) {
        return and(new Window(moment, NEVER_ENDS));
    }

    /** @return whether it may have happened within: a day of which no hour is known counts when it touches the window */
    boolean holds(Moment moment) {
        LocalDateTime last = moment.time() == null ? moment.day().atTime(LocalTime.MAX) : moment.earliest();
        return !last.isBefore(start) && !moment.earliest().isAfter(end);
    }

    boolean isOpen() {
        return end.equals(NEVER_ENDS);
    }
}
