package id.siklus.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.junit.jupiter.api.Test;

/** What is written, ended and left alone. */
class PlanStepsTest {

    private static final Keeper PRAFI = new Keeper(1, 10, "prafi", true);
    private static final Keeper MASNI = new Keeper(2, 20, "masni", true);
    private static final String CHILD = "https://siklus.id/fhir/PlanDefinition/bayi-balita";
    private static final Set<String> IN_FORCE = Set.of(CHILD);

    private final Life life = Life.girl("2026-09-22");
    private final Person person = new Person(7, life.patient);

    private UpkeptPlan wanted(Keeper keeper) {
        PersonPlan plan = GuideEngine.plan(life, "bayi-balita", "2026-11-22");
        return UpkeptPlan.of(
                plan, "form", person, ZoneId.of("Asia/Jayapura"), keeper, new Nearest(null, null, keeper.id()));
    }

    private static WrittenPlan written(UpkeptPlan plan, String id) {
        return new WrittenPlan(1, id, 7, plan.base(), CHILD, plan.keeper().partition(), plan.content());
    }

    @Test
    void writesWhatIsNewOrDifferentAndLeavesTheRestAlone() {
        UpkeptPlan plan = wanted(PRAFI);

        assertThat(PlanSteps.of(person, List.of(plan), List.of(), IN_FORCE, Set.of()))
                .containsExactly(new PlanStep.Write(plan, plan.base(), true));
        WrittenPlan same = written(plan, plan.base());
        assertThat(PlanSteps.of(person, List.of(plan), List.of(same), IN_FORCE, Set.of()))
                .isEmpty();
        assertThat(PlanSteps.of(person, List.of(plan), List.of(same.with("other")), IN_FORCE, Set.of()))
                .containsExactly(new PlanStep.Write(plan, plan.base(), false));
    }

    @Test
    void givesAMovedPersonAnotherPlanAndEndsTheFirst() {
        UpkeptPlan before = wanted(PRAFI);
        UpkeptPlan now = wanted(MASNI);
        WrittenPlan first = written(before, before.base());

        assertThat(PlanSteps.of(person, List.of(now), List.of(first), IN_FORCE, Set.of()))
                .containsExactly(
                        new PlanStep.Write(now, now.base() + "-2", true), new PlanStep.End(first, PlanEnd.MOVED));
        WrittenPlan second = written(now, now.base() + "-2");
        assertThat(PlanSteps.of(
                        person, List.of(before), List.of(first.with(PlanEnd.MOVED.name()), second), IN_FORCE, Set.of()))
                .containsExactly(
                        new PlanStep.Write(before, before.base(), false), new PlanStep.End(second, PlanEnd.MOVED));
    }

    @Test
    void endsWhatNothingAsksForOnceAndSaysWhy() {
        WrittenPlan plan = written(wanted(PRAFI), "rencana-1");

        assertThat(PlanSteps.of(person, List.of(), List.of(plan), IN_FORCE, Set.of()))
                .containsExactly(new PlanStep.End(plan, PlanEnd.UNFOUNDED));
        assertThat(PlanSteps.of(person, List.of(), List.of(plan), Set.of(), Set.of()))
                .containsExactly(new PlanStep.End(plan, PlanEnd.WITHDRAWN));
        assertThat(PlanSteps.of(person, List.of(), List.of(plan.with(PlanEnd.UNFOUNDED.name())), IN_FORCE, Set.of()))
                .isEmpty();
        person.patient().addLink().setType(LinkType.REPLACEDBY);
        assertThat(PlanSteps.of(person, List.of(), List.of(plan), IN_FORCE, Set.of()))
                .containsExactly(new PlanStep.End(plan, PlanEnd.MERGED));
    }

    @Test
    void leavesAloneWhatADefinitionAskedForThatCannotBeReadNow() {
        WrittenPlan plan = written(wanted(PRAFI), "rencana-1");

        assertThat(PlanSteps.of(person, List.of(), List.of(plan), Set.of(), Set.of(plan.url())))
                .isEmpty();
    }

    @Test
    void removesADeletedPersonsPlansOnce() {
        WrittenPlan plan = written(wanted(PRAFI), "rencana-1");

        assertThat(PlanSteps.ofDeleted(List.of(plan))).containsExactly(new PlanStep.Remove(plan));
        assertThat(PlanSteps.ofDeleted(List.of(plan.with(WrittenPlan.REMOVED)))).isEmpty();
    }

    @Test
    void namesNoRecordThatLiesApart() {
        life.visited("kn3", "2026-10-05");
        String visit = life.records.get(0).getId();

        person.rows().put(visit, new Person.Row(1, 5));
        UpkeptPlan open = wanted(PRAFI);
        person.rows().put(visit, new Person.Row(1, -5));
        UpkeptPlan apart = wanted(PRAFI);

        assertThat(open.closedBy(thirdVisit(open))).isEqualTo(visit);
        assertThat(open.write().getActivity()).anyMatch(activity -> activity.hasOutcomeReference());
        assertThat(thirdVisit(apart).status()).isEqualTo(PlannedActivity.Status.COMPLETED);
        assertThat(apart.closedBy(thirdVisit(apart))).isNull();
        assertThat(apart.write().getActivity()).noneMatch(activity -> activity.hasOutcomeReference());
        assertThat(apart.content()).isNotEqualTo(open.content());
    }

    private static PlannedActivity thirdVisit(UpkeptPlan plan) {
        return plan.plan().activities().stream()
                .filter(activity -> activity.service().id().equals("pnc-kn3"))
                .findFirst()
                .orElseThrow();
    }
}
