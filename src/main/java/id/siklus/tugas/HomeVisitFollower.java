package id.siklus.tugas;

import id.siklus.follow.Change;
import id.siklus.follow.Follower;
import id.siklus.follow.KeyRange;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Keeps the work of home visits what plans, visits, answers and people's own changes of Tasks make it. */
final class HomeVisitFollower implements Follower {

    static final String NAME = "tugas";

    private static final String FORM = "1";
    private static final Set<String> VISITS = Set.of("Encounter", "QuestionnaireResponse");

    private final PersonWork.Tables tables;
    private final PersonWork work;
    private final Supplier<Set<String>> after;

    /** @param after asked when it follows, since who else follows is not known before all are there */
    HomeVisitFollower(PersonWork.Tables tables, PersonWork work, Supplier<Set<String>> after) {
        this.tables = tables;
        this.work = work;
        this.after = after;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> types() {
        return Set.of("CarePlan", "Encounter", "QuestionnaireResponse", "Task");
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public Set<String> after() {
        return after.get();
    }

    @Override
    public void follow(Connection connection, List<Change> changes) {
        Map<String, Set<Long>> keys = new TreeMap<>();
        changes.forEach(change ->
                keys.computeIfAbsent(change.type(), type -> new TreeSet<>()).add(change.key()));
        Set<Long> people = new TreeSet<>();
        Set<Long> plans = keys.getOrDefault("CarePlan", Set.of());
        if (!plans.isEmpty()) {
            people.addAll(tables.plans().people(plans));
            people.addAll(tables.work().peopleOfPlans(plans));
        }
        List<Long> visits = new ArrayList<>();
        VISITS.forEach(type -> visits.addAll(keys.getOrDefault(type, Set.of())));
        if (!visits.isEmpty()) {
            people.addAll(tables.visits().people(visits));
            tables.visits().update(visits);
            people.addAll(tables.visits().people(visits));
        }
        Set<Long> tasks = keys.getOrDefault("Task", Set.of());
        if (!tasks.isEmpty()) {
            people.addAll(tables.work().peopleWhoseTasksPeopleChanged(tasks));
        }
        // In one order on all nodes, and before anything of theirs is written: nobody waits for each other in a circle.
        people.forEach(tables.work()::hold);
        people.forEach(work::look);
    }

    @Override
    public Set<String> beginRebuild(Connection connection, boolean whole) {
        return VISITS;
    }

    @Override
    public Rebuilt read(Connection connection, KeyRange range) {
        return (writing, changed) -> tables.visits().updateRange(range.first(), range.last(), changed);
    }

    /** The pass by the clock looks at everybody, in small pieces. */
    @Override
    public void endRebuild(Connection connection) {
        tables.work().lookAtAll();
    }
}
