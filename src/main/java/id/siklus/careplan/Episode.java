package id.siklus.careplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value of a plan's main anchor, and the days whose records belong to it.
 *
 * @param main null where the main anchor has no date but another one may have
 * @param from records from this day on
 * @param until records before this day
 */
record Episode(String key, @Nullable Moment main, LocalDate from, LocalDate until) {

    /** The only one of a person. */
    static final String ONLY = "-";

    private static Episode only(@Nullable Moment main, LocalDate from) {
        return new Episode(ONLY, main, from, LocalDate.MAX);
    }

    /** @return those that have begun by that day, in order; one without a date when there is none */
    static List<Episode> of(CompiledPlan plan, PersonFacts facts, LocalDate day, Criteria criteria) {
        Anchor main = plan.main();
        if (main.isSingle()) {
            Optional<Moment> value = mainDates(plan, facts, criteria).stream().findFirst();
            return value.isPresent() && value.get().day().isAfter(day)
                    ? List.of()
                    : List.of(only(value.orElse(null), LocalDate.MIN));
        }
        List<Begin> begun = begun(plan, facts, day);
        List<Episode> episodes = new ArrayList<>();
        for (int i = 0; i < begun.size(); i++) {
            LocalDate until = i + 1 < begun.size() ? begun.get(i + 1).moment().day() : LocalDate.MAX;
            Begin begin = begun.get(i);
            episodes.add(new Episode(
                    begin.fact().reference(), begin.moment(), begin.moment().day(), until));
        }
        return episodes.isEmpty() ? List.of(derived(plan, facts, day, criteria)) : episodes;
    }

    /** Without a record that begins it: from the anchor that the main one derives from. */
    private static Episode derived(CompiledPlan plan, PersonFacts facts, LocalDate day, Criteria criteria) {
        return mainDates(plan, facts, criteria).stream()
                .filter(moment -> !moment.day().isAfter(day))
                .findFirst()
                .map(moment -> only(moment, moment.day()))
                .orElse(only(null, LocalDate.MIN));
    }

    private static List<Moment> mainDates(CompiledPlan plan, PersonFacts facts, Criteria criteria) {
        Episode whole = only(null, LocalDate.MIN);
        return new AnchorDates(plan, facts, whole, new PlanConditions(plan, facts, whole, criteria))
                .values(plan.main(), Window.ALWAYS);
    }

    /** Two facilities record the same pregnancy: what begins while an earlier one still runs is no other one. */
    private static List<Begin> begun(CompiledPlan plan, PersonFacts facts, LocalDate day) {
        List<Begin> all = new ArrayList<>();
        for (Requirement source : plan.main().sources()) {
            for (Fact fact : facts.matching(source)) {
                fact.date(String.valueOf(source.datePath()))
                        .filter(moment -> !moment.day().isAfter(day))
                        .ifPresent(moment -> all.add(new Begin(moment, fact)));
            }
        }
        all.sort(Comparator.comparing(Begin::moment)
                .thenComparing(begin -> begin.fact().reference()));
        List<Begin> separate = new ArrayList<>();
        LocalDate running = LocalDate.MIN;
        for (Begin begin : all) {
            LocalDate end =
                    begin.fact().date("period.end").map(Moment::day).orElseGet(() -> longest(plan, begin.moment()));
            if (separate.isEmpty() || begin.moment().day().isAfter(running)) {
                separate.add(begin);
                running = end;
            } else if (end.isBefore(running) && begin.fact().date("period.end").isPresent()) {
                running = end;
            }
        }
        return separate;
    }

    private static LocalDate longest(CompiledPlan plan, Moment from) {
        return plan.stages().stream()
                .flatMap(stage -> stage.bounds().stream())
                .map(bound -> bound.from(from))
                .filter(window -> !window.isOpen())
                .map(window -> window.end().toLocalDate())
                .max(Comparator.naturalOrder())
                .orElse(from.day());
    }

    private record Begin(Moment moment, Fact fact) {}
}
