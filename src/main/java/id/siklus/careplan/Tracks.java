package id.siklus.careplan;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays the occurrences of a service on the calendar: its own window, narrowed by the others and by those of its stage. */
final class Tracks {

    private final CompiledPlan plan;
    private final AnchorDates dates;
    private final Window span;

    Tracks(CompiledPlan plan, AnchorDates dates, Span span) {
        this.plan = plan;
        this.dates = dates;
        this.span = span.window();
    }

    /** @return empty when the anchor has no date */
    Optional<Track> of(Service service, StageRun stage) {
        CompiledPlan.Bound main = service.window();
        Anchor anchor = plan.anchor(main.anchor());
        // Occurrences that the end of a stage has cut off are still told, as cancelled.
        List<Window> others = narrowed(service, stage.over() == null ? stage.windows() : stage.whole());
        if (anchor.kind() == Anchor.Kind.LAST_SERVICE) {
            return Optional.of(new ChainTrack(service, begin(service, stage), narrowed(service, stage.windows())));
        }
        List<Slot> slots = new ArrayList<>();
        for (Window other : others) {
            Optional<Window> wanted = anchor.recurs() && !service.once() ? other.and(span) : Optional.of(other);
            wanted.ifPresent(range -> dates.values(anchor, anchor.recurs() ? reaching(main, range) : Window.ALWAYS)
                    .forEach(value -> {
                        if (!anchor.recurs() || main.from(value).and(range).isPresent()) {
                            Slot.of(service, value, other).ifPresent(slots::add);
                        }
                    }));
        }
        return Optional.of(new SlotTrack(service, stage.windows(), slots));
    }

    /** The first is due when the stage begins, or when the plan comes into force, whichever is later. */
    private LocalDateTime begin(Service service, StageRun stage) {
        LocalDateTime first = plan.force().first().atStartOfDay();
        LocalDateTime given = service.force().first().atStartOfDay();
        LocalDateTime later = first.isAfter(given) ? first : given;
        return stage.start().isAfter(later) ? stage.start() : later;
    }

    private List<Window> narrowed(Service service, List<Window> stage) {
        List<Window> windows = stage;
        for (CompiledPlan.Bound bound :
                service.bounds().subList(1, service.bounds().size())) {
            List<Window> narrower = new ArrayList<>();
            for (Moment value : dates.values(bound.anchor(), Window.ALWAYS)) {
                windows.forEach(window -> window.and(bound.from(value)).ifPresent(narrower::add));
            }
            windows = narrower;
        }
        return windows;
    }

    /** Occurrences of an anchor whose windows reach into the range. */
    private static Window reaching(CompiledPlan.Bound bound, Window range) {
        Offset high = bound.high() == null ? bound.low() : bound.high();
        LocalDateTime from = range.start().equals(Window.NEVER_BEGAN)
                ? range.start()
                : high.unit()
                        .add(range.start().toLocalDate(), -high.count() - 1)
                        .atStartOfDay();
        return new Window(from, range.end());
    }
}
