package id.siklus.careplan;

import id.siklus.follow.Change;
import id.siklus.follow.Follower;
import id.siklus.follow.KeyRange;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps everybody's CarePlans what their records, the plans and the calendar say. A change has the plans of the persons concerned evaluated, and what differs is
 * written; a changed PlanDefinition has everybody's evaluated in the background, as the daily pass does.
 */
final class PlanFollower implements Follower {

    static final String NAME = "careplan";

    /** Written by this server: following them, it would follow itself. */
    private static final Set<String> OWN = Set.of("CarePlan", "Task");

    private static final Set<String> PLACES = Set.of("Organization", "Location");
    private static final String PLAN = "PlanDefinition";
    private static final int PEOPLE_OF_RANGE = 200;

    private final JdbcTemplate jdbc;
    private final Set<String> types;
    private final StoredPlans plans;
    private final StoredPlaces places;
    private final PlanUpkeep upkeep;
    private final PlanStore store;

    /** @param types that this server stores */
    PlanFollower(
            JdbcTemplate jdbc,
            Set<String> types,
            StoredPlans plans,
            StoredPlaces places,
            PlanUpkeep upkeep,
            PlanStore store) {
        this.jdbc = jdbc;
        this.types = new TreeSet<>(types);
        this.types.removeAll(OWN);
        this.plans = plans;
        this.places = places;
        this.upkeep = upkeep;
        this.store = store;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Whatever a plan might read; which of them it does read may change with every plan. */
    @Override
    public Set<String> types() {
        return types;
    }

    /** The plans themselves are data: when they change, {@link #follow} asks for the rebuild. */
    @Override
    public String form() {
        return String.valueOf(UpkeptPlan.RELEASE);
    }

    @Override
    public int resourcesOfRange(int usual) {
        return Math.min(usual, PEOPLE_OF_RANGE);
    }

    @Override
    public void follow(Connection connection, List<Change> changes) throws SQLException {
        if (changes.stream().anyMatch(change -> PLACES.contains(change.type()))) {
            places.forget();
        }
        if (changes.stream().anyMatch(change -> change.type().equals(PLAN))) {
            planEverybodyIfChanged();
        }
        Set<Long> people = ConcernedPeople.of(connection, changes, plans.now().types());
        if (!people.isEmpty()) {
            WrittenPlans.nextTurn(connection, people);
            store.apply(connection, upkeep.steps(connection, people));
        }
    }

    /** Its own row is locked by the batch that is under way. */
    private void planEverybodyIfChanged() {
        List<String> before = jdbc.queryForList("select form from siklus.plan_form", String.class);
        if (!before.contains(plans.now().form())) {
            keepForm();
            jdbc.update("update siklus.follower set rebuild_wanted_at = now() where name = ?", NAME);
        }
    }

    private void keepForm() {
        jdbc.update("""
                insert into siklus.plan_form (form) values (?) on conflict (one) do update set form = excluded.form""", plans.now().form());
    }

    @Override
    public Set<String> beginRebuild(Connection connection, boolean whole) {
        places.forget();
        keepForm();
        return Set.of("Patient");
    }

    /** Records lie outside of the range of their Patients, so a person who was planned in between is known by the turn. */
    @Override
    public Rebuilt read(Connection connection, KeyRange range) throws SQLException {
        Set<Long> people = WrittenPlans.people(connection, range.first(), range.last());
        Map<Long, Long> turns = WrittenPlans.turns(connection, people);
        List<PlanStep> steps = upkeep.steps(connection, people);
        return (writing, changed) -> {
            if (!steps.isEmpty()) {
                Map<Long, Long> now = WrittenPlans.turns(writing, people);
                List<PlanStep> still = new ArrayList<>(steps);
                still.removeIf(step -> !Objects.equals(turns.get(step.patient()), now.get(step.patient())));
                store.apply(writing, still);
            }
        };
    }

    @Override
    public void endRebuild(Connection connection) {
        // PostgreSQL looks at the rows by itself (V109).
    }
}
