package id.siklus.sasaran;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code siklus.plan_service}.
 *
 * @param plan key of the CarePlan that it stands in
 * @param definition canonical of the PlanDefinition
 * @param patient id of the Patient
 * @param stage empty where the plan names none
 * @param status as in {@code CarePlan.activity.detail.status}
 * @param windowStart null: since ever
 * @param late last moment in time
 * @param windowEnd null: open
 * @param closedBy {@code Type/id}; null while it is open
 * @param closedAt null while it is open, and where nobody knows
 */
record PlannedService(
        long plan,
        String definition,
        String patient,
        String stage,
        String service,
        String title,
        String status,
        @Nullable Instant windowStart,
        Instant due,
        Instant late,
        @Nullable Instant windowEnd,
        @Nullable String closedBy,
        @Nullable Instant closedAt) {

    boolean isDone() {
        return "completed".equals(status);
    }

    /** Never stored: the same row is late or not by the clock of whoever reads it. */
    boolean isLate(Instant now) {
        return !isDone() && late.isBefore(now);
    }
}
