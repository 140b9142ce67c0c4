package id.siklus.careplan;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One occurrence of a service while its closing is looked for. */
final class Slot {

    private Window window;
    private LocalDateTime due;
    private LocalDateTime late;
    private @Nullable Fact closing;
    private @Nullable Moment closedAt;
    private double taken;

    /** Due date and last moment in time are brought inside the window. */
    Slot(Window window, LocalDateTime due, LocalDateTime late) {
        this.window = window;
        this.due = inside(due);
        LocalDateTime last = inside(late);
        this.late = last.isBefore(this.due) ? this.due : last;
    }

    /** @return empty where the anchor's window and the others do not meet */
    static Optional<Slot> of(Service service, Moment anchor, Window others) {
        CompiledPlan.Bound bound = service.window();
        Service.Due due = service.due();
        return bound.from(anchor)
                .and(others)
                .map(window -> bound.backwards()
                        ? new Slot(
                                window,
                                due.high().before(anchor).atStartOfDay(),
                                due.low().before(anchor).atTime(java.time.LocalTime.MAX))
                        : new Slot(window, due.low().start(anchor), due.high().end(anchor)));
    }

    private LocalDateTime inside(LocalDateTime moment) {
        if (moment.isBefore(window.start())) {
            return window.start();
        }
        return moment.isAfter(window.end()) ? window.end() : moment;
    }

    Window window() {
        return window;
    }

    LocalDateTime due() {
        return due;
    }

    LocalDateTime late() {
        return late;
    }

    Optional<Fact> closing() {
        return Optional.ofNullable(closing);
    }

    Optional<Moment> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    boolean isClosed() {
        return closing != null;
    }

    boolean isBegun() {
        return taken > 0;
    }

    boolean isInTime(Moment moment) {
        return new Window(due, late).holds(moment);
    }

    void close(Fact fact, Moment moment) {
        closing = fact;
        closedAt = moment;
    }

    /** @param enough 0 when no amount is enough */
    void take(Fact fact, Moment moment, double amount, int enough) {
        taken += amount;
        if (enough > 0 && taken >= enough) {
            close(fact, moment);
        }
    }

    /** Moves what is due later; it stays as long in time as it was. */
    void moveTo(LocalDateTime earliest) {
        if (earliest.isAfter(window.end())) {
            return;
        }
        if (earliest.isAfter(window.start())) {
            window = new Window(earliest, window.end());
        }
        if (earliest.isAfter(due)) {
            Duration inTime = Duration.between(due, late);
            due = earliest;
            late = inside(earliest.plus(inTime));
        }
    }
}
