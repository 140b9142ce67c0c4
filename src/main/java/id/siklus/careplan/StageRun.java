package id.siklus.careplan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stage on the calendar of one person.
 *
 * @param whole its windows as they would be if nothing ended it early
 * @param windows outside of which nothing is closed; none where its anchors have no date
 * @param over why what is open is cancelled; null while the stage runs
 * @param stopped whether it ended by a condition, such as death
 */
record StageRun(
        CompiledPlan.Stage stage,
        List<Window> whole,
        List<Window> windows,
        @Nullable String over,
        boolean stopped) {

    static StageRun of(CompiledPlan.Stage stage, AnchorDates dates, PlanConditions conditions, LocalDate day) {
        List<Window> whole = List.of(Window.ALWAYS);
        for (CompiledPlan.Bound bound : stage.bounds()) {
            List<Window> narrowed = new ArrayList<>();
            for (Moment value : dates.values(bound.anchor(), Window.ALWAYS)) {
                whole.forEach(each -> each.and(bound.from(value)).ifPresent(narrowed::add));
            }
            whole = narrowed;
        }
        if (whole.isEmpty() || !conditions.hold(stage.conditions())) {
            return new StageRun(stage, List.of(), List.of(), null, false);
        }
        List<Window> windows = whole;
        String over = null;
        for (String until : stage.until()) {
            Optional<Moment> end = dates.values(until, Window.ALWAYS).stream().min(Comparator.naturalOrder());
            if (end.isPresent()) {
                Window before = new Window(Window.NEVER_BEGAN, end.get().day().atTime(LocalTime.MAX));
                windows = windows.stream()
                        .map(each -> each.and(before))
                        .flatMap(Optional::stream)
                        .toList();
                over = end.get().day().isAfter(day) ? over : title(dates, until);
            }
        }
        Optional<String> stop = conditions.firstThatHolds(stage.stops());
        return new StageRun(stage, whole, windows, stop.orElse(over), stop.isPresent());
    }

    private static String title(AnchorDates dates, String anchor) {
        return dates.title(anchor);
    }

    boolean isDated() {
        return !whole.isEmpty();
    }

    LocalDateTime start() {
        return whole.stream().map(Window::start).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** @return before its beginning when it ended before it began */
    LocalDateTime end() {
        return windows.stream().map(Window::end).max(Comparator.naturalOrder()).orElse(start());
    }
}
