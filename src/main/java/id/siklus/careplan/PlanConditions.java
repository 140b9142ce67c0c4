package id.siklus.careplan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.jspecify.annotations.Nullable;

/** The conditions of a plan for one person in one episode; each expression is evaluated once. */
final class PlanConditions {

    private static final int COST = 100;

    private final CompiledPlan plan;
    private final PersonFacts facts;
    private final Episode episode;
    private final Criteria criteria;
    private final Map<String, List<Base>> evaluated = new HashMap<>();
    private @Nullable Map<String, List<Base>> variables;

    PlanConditions(CompiledPlan plan, PersonFacts facts, Episode episode, Criteria criteria) {
        this.plan = plan;
        this.facts = facts;
        this.episode = episode;
        this.criteria = criteria;
    }

    boolean hold(List<CompiledPlan.Criterion> all) {
        return all.stream().allMatch(each -> isTrue(each.expression()));
    }

    Optional<String> firstThatHolds(List<CompiledPlan.Criterion> all) {
        return all.stream()
                .filter(each -> isTrue(each.expression()))
                .map(CompiledPlan.Criterion::text)
                .findFirst();
    }

    /** Whether one that reads the data of the person alone does not hold: those do not come and go as results do. */
    boolean ruleOut(List<CompiledPlan.Criterion> all) {
        return all.stream()
                .filter(each -> !each.expression().replace("%subject", "").contains("%"))
                .anyMatch(each -> !isTrue(each.expression()));
    }

    private boolean isTrue(String expression) {
        return isTrue(values(expression));
    }

    private static boolean isTrue(List<Base> values) {
        return values.stream().anyMatch(value -> value instanceof BooleanType truth && truth.booleanValue());
    }

    /** @return what it evaluates to; nothing, and so not true, when it fails on these data */
    List<Base> values(String expression) {
        List<Base> known = evaluated.get(expression);
        if (known == null) {
            known = evaluate(expression, variables());
            evaluated.put(expression, known);
        }
        return known;
    }

    /** As dear as looking at each record a hundred times. */
    private List<Base> evaluate(String expression, Map<String, List<Base>> variables) {
        long records = variables.values().stream().mapToLong(List::size).sum();
        facts.effort().spend(COST * (1 + records));
        try {
            return criteria.evaluate(expression, facts.subject(), variables);
        } catch (FHIRException | IllegalArgumentException | IllegalStateException failedOnTheseData) {
            return List.of();
        }
    }

    /** @return the day of the newest record that one of them reads */
    Optional<LocalDate> newest(List<CompiledPlan.Criterion> all) {
        return days(all).stream().max(Comparator.naturalOrder());
    }

    /** @return the day since which they hold without a break, by the records of that day and before; empty when they need no record at all, or do not hold */
    Optional<LocalDate> since(List<CompiledPlan.Criterion> all) {
        if (hold(all, LocalDate.MIN)) {
            return Optional.empty();
        }
        LocalDate since = null;
        for (LocalDate day : days(all).descendingSet()) {
            if (!hold(all, day)) {
                break;
            }
            since = day;
        }
        return Optional.ofNullable(since);
    }

    private TreeSet<LocalDate> days(List<CompiledPlan.Criterion> all) {
        return plan.inputs().entrySet().stream()
                .filter(input -> all.stream()
                        .anyMatch(criterion -> criterion.expression().contains("%" + input.getKey())))
                .flatMap(input -> EpisodeRecords.matching(input.getValue(), facts, episode).stream())
                .map(Fact::when)
                .flatMap(Optional::stream)
                .map(Moment::day)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean hold(List<CompiledPlan.Criterion> all, LocalDate day) {
        Map<String, List<Base>> then = variables(day);
        return all.stream().allMatch(each -> isTrue(evaluate(each.expression(), then)));
    }

    /** @return the records that each variable stands for, by its name without the percent sign */
    Map<String, List<Base>> variables() {
        Map<String, List<Base>> all = variables;
        if (all == null) {
            all = variables(LocalDate.MAX);
            variables = all;
        }
        return all;
    }

    /** @param day the last whose records are read; what tells no day is always read */
    private Map<String, List<Base>> variables(LocalDate day) {
        Map<String, List<Base>> all = new HashMap<>();
        all.put("subject", List.of(facts.subject()));
        for (Map.Entry<String, Requirement> input : plan.inputs().entrySet()) {
            all.put(input.getKey(), records(input.getValue(), day));
        }
        return all;
    }

    private List<Base> records(Requirement input, LocalDate day) {
        Stream<Fact> found = EpisodeRecords.matching(input, facts, episode).stream();
        if (!day.equals(LocalDate.MAX)) {
            found = found.filter(fact ->
                    fact.when().map(moment -> !moment.day().isAfter(day)).orElse(true));
        }
        String sort = input.sortPath();
        if (sort != null) {
            Comparator<Fact> byTime =
                    Comparator.comparing(fact -> fact.date(sort).orElse(Moment.on(LocalDate.MIN)));
            found = found.sorted((input.newest() ? byTime.reversed() : byTime)
                    .thenComparing(Fact::reference, Comparator.reverseOrder()));
        }
        return (input.single() ? found.limit(1) : found)
                .<Base>map(Fact::resource)
                .toList();
    }
}
