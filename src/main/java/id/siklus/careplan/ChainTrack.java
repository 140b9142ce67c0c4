package id.siklus.careplan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A service that is due so long after it was last given: each record moves the next date, and those that come late enough close an occurrence. */
final class ChainTrack implements Track {

    private final Service service;
    private final Function<Moment, Optional<Slot>> next;
    private final List<Slot> closed = new ArrayList<>();
    private @Nullable Slot open;
    private @Nullable Moment last;

    /**
     * @param begin when the first is due, if nothing has been given before
     * @param others the windows that narrow it
     */
    ChainTrack(Service service, LocalDateTime begin, List<Window> others) {
        this.service = service;
        this.next = anchor -> others.stream()
                .map(window -> Slot.of(service, anchor, window))
                .flatMap(Optional::stream)
                .findFirst();
        Service.Due due = service.due();
        Offset inTime =
                new Offset(due.high().count() - due.low().count(), due.low().unit());
        this.open = others.stream()
                .map(window -> window.notBefore(begin))
                .flatMap(Optional::stream)
                .findFirst()
                .map(window -> new Slot(
                        window,
                        window.start(),
                        inTime.end(Moment.on(window.start().toLocalDate()))))
                .orElse(null);
    }

    @Override
    public Service service() {
        return service;
    }

    /** Whether an occurrence follows upon the last one, and not only upon an age that is still to come. */
    boolean isFollowUp(Slot slot) {
        return last != null
                && slot.window().start().equals(service.window().low().start(Moment.on(last.day())));
    }

    @Override
    public Optional<Slot> offer(Moment moment, Closures others) {
        boolean again = last != null && !moment.day().isAfter(last.day());
        return Optional.ofNullable(open).filter(slot -> !again && slot.window().holds(moment));
    }

    @Override
    public void take(Slot slot, Fact fact, Moment moment) {
        slot.close(fact, moment);
        closed.add(slot);
        open = null;
    }

    @Override
    public void seen(Moment moment) {
        last = moment;
        open = next.apply(Moment.on(moment.day())).orElse(null);
    }

    /** @return what is due next */
    Optional<Slot> open() {
        return Optional.ofNullable(open);
    }

    @Override
    public int breadth() {
        return 1;
    }

    @Override
    public List<Slot> slots() {
        List<Slot> all = new ArrayList<>(closed);
        if (open != null) {
            all.add(open);
        }
        return all;
    }
}
