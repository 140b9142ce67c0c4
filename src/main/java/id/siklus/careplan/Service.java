package id.siklus.careplan;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/**
 * One service of a plan.
 *
 * @param number its place in the plan
 * @param definition canonical of its ActivityDefinition
 * @param levels where it may be given, the usual place first
 * @param roles who may give it
 * @param once closed at most once although its anchor recurs
 * @param bounds the first is on its own anchor, the others narrow it
 * @param intervals what must have been given before, and how long ago
 * @param missed services whose absence this one answers
 * @param due counted from its own anchor: the first is the due date, the second the last day in time
 * @param course how often it is taken or held; null for what is given once an occurrence
 * @param closings what closes it, each by itself
 * @param force when its ActivityDefinition is in force
 */
record Service(
        int number,
        String id,
        String title,
        Coding code,
        String definition,
        CompiledPlan.Stage stage,
        List<Coding> levels,
        List<CodeableConcept> roles,
        boolean once,
        List<CompiledPlan.Bound> bounds,
        List<Interval> intervals,
        List<String> missed,
        Due due,
        @Nullable Course course,
        List<CompiledPlan.Criterion> conditions,
        List<Requirement> closings,
        CompiledPlan.Force force) {

    CompiledPlan.Bound window() {
        return bounds.get(0);
    }

    /** @param at least so long after it was closed */
    record Interval(String service, Offset offset) {}

    record Due(Offset low, Offset high) {}

    /**
     * @param count how many in all; 0 when no number is asked for
     * @param period null for sessions, each of which is an activity of its own
     */
    record Course(int count, int frequency, @Nullable Offset period) {

        boolean isOfSessions() {
            return period == null;
        }
    }
}
