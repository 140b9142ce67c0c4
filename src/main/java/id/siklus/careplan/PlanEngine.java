package id.siklus.careplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Evaluates plans for one person. Pure: the same records and the same day give the same plans, whatever the order in which the records came. Thread-safe.
 *
 * <p>Of several versions of a plan that counts which is in force on the day; what ended before that version came into force keeps the version of its time.
 */
final class PlanEngine {

    private final Criteria criteria;
    private final List<List<CompiledPlan>> versions;

    /** @param plans all versions of all plans */
    PlanEngine(List<CompiledPlan> plans, Criteria criteria) {
        this.criteria = criteria;
        Map<String, List<CompiledPlan>> byUrl =
                plans.stream().collect(Collectors.groupingBy(CompiledPlan::url, TreeMap::new, Collectors.toList()));
        this.versions = byUrl.values().stream()
                .map(each -> each.stream()
                        .sorted(Comparator.comparing(
                                        (CompiledPlan plan) -> plan.force().first())
                                .thenComparing(CompiledPlan::version)
                                .reversed())
                        .toList())
                .toList();
    }

    /**
     * @param day on the calendar of the person's facility
     * @throws id.siklus.fhir.RefusedException 422 when that takes more steps than any sensible plan does
     */
    List<PersonPlan> evaluate(PersonFacts facts, LocalDate day) {
        if (facts.isReplaced()) {
            return List.of();
        }
        facts.effort().again();
        List<PersonPlan> found = new ArrayList<>();
        for (List<CompiledPlan> plan : versions) {
            inForce(plan, day).ifPresent(now -> evaluate(now, plan, facts, day, found));
        }
        return found;
    }

    private void evaluate(
            CompiledPlan now, List<CompiledPlan> all, PersonFacts facts, LocalDate day, List<PersonPlan> found) {
        if (!now.subjectType().equals(facts.subject().fhirType())) {
            return;
        }
        for (Episode episode : Episode.of(now, facts, day, criteria)) {
            PlanRun run = new PlanRun(now, facts, episode, day, criteria);
            Optional<LocalDate> end = run.lastDay();
            if (end.isPresent() && end.get().isBefore(now.force().first())) {
                inForce(all, end.get())
                        .flatMap(then -> new PlanRun(then, facts, episode, day, criteria).plan())
                        .ifPresent(found::add);
            } else {
                run.plan().ifPresent(found::add);
            }
        }
    }

    private static Optional<CompiledPlan> inForce(List<CompiledPlan> versions, LocalDate day) {
        return versions.stream().filter(plan -> plan.force().holds(day)).findFirst();
    }
}
