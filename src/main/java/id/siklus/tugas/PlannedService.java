package id.siklus.tugas;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code siklus.plan_service}.
 *
 * @param plan key of the CarePlan, {@code carePlan} its FHIR id
 * @param late the last moment in time
 * @param windowEnd null where it is open
 * @param closedBy Type/id; null while it is open, and where a record closed it that nobody may be told of
 */
record PlannedService(
        long plan,
        String carePlan,
        String planUrl,
        String code,
        String title,
        String status,
        Instant due,
        Instant late,
        @Nullable Instant windowEnd,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        @Nullable String keeper,
        @Nullable String place) {

    private static final Set<String> OPEN = Set.of("scheduled", "in-progress");

    boolean isOpen() {
        return OPEN.contains(status);
    }

    boolean isGiven() {
        return "completed".equals(status);
    }

    /** @return whether it was given after that moment; one whose date nobody told, by its own time */
    boolean isGivenAfter(Instant moment) {
        Instant at = closedAt == null ? late : closedAt;
        return isGiven() && at.isAfter(moment);
    }
}
