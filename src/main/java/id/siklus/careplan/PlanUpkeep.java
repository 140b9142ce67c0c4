package id.siklus.careplan;

import id.siklus.careplan.StoredPlans.Compiled;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Evaluates the plans of people and tells what must be written; some people at a time, so that memory stays small however many there are. */
final class PlanUpkeep {

    /** Their records are in memory together. */
    private static final int AT_ONCE = 100;

    private final StoredPlans plans;
    private final StoredPlaces places;
    private final PersonSource source;
    private final Clock clock;

    PlanUpkeep(StoredPlans plans, StoredPlaces places, PersonSource source, Clock clock) {
        this.plans = plans;
        this.places = places;
        this.source = source;
        this.clock = clock;
    }

    /** @param people keys of Patients, stored or not @return what differs from what was written; nothing is written here */
    List<PlanStep> steps(Connection connection, Collection<Long> people) throws SQLException {
        List<Long> all = new ArrayList<>(people);
        List<PlanStep> steps = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            stepsOfSome(connection, all.subList(from, Math.min(all.size(), from + AT_ONCE)), steps);
        }
        return steps;
    }

    private void stepsOfSome(Connection connection, List<Long> keys, List<PlanStep> steps) throws SQLException {
        Compiled compiled = plans.now();
        Places around = places.now();
        Map<Long, List<WrittenPlan>> written = WrittenPlans.of(connection, keys);
        Map<Long, Person> people = source.read(connection, keys, compiled.types());
        Map<Long, Keeper> keepers = Keepers.of(connection, people.keySet());
        for (Long key : keys) {
            List<WrittenPlan> before = written.getOrDefault(key, List.of());
            Person person = people.get(key);
            Keeper keeper = keepers.get(key);
            if (person == null) {
                steps.addAll(PlanSteps.ofDeleted(before));
            } else if (keeper != null && keeper.open()) {
                steps.addAll(stepsOf(person, keeper, around, compiled, before));
            }
        }
    }

    private List<PlanStep> stepsOf(
            Person person, Keeper keeper, Places around, Compiled compiled, List<WrittenPlan> before) {
        ZoneId zone = around.zone(keeper)
                .or(() -> FacilityZones.of(person.patient().getAddress()))
                .orElse(FacilityZones.WESTERN);
        LocalDate today = LocalDate.now(clock.withZone(zone));
        PersonFacts facts = new PersonFacts(person.patient(), person.records(), zone);
        Nearest nearest = around.nearest(keeper, person);
        List<UpkeptPlan> wanted = compiled.engine().evaluate(facts, today).stream()
                .map(plan -> UpkeptPlan.of(plan, compiled.text(plan.plan()), person, zone, keeper, nearest))
                .toList();
        return PlanSteps.of(person, wanted, before, compiled.inForce(today), compiled.unread());
    }
}
