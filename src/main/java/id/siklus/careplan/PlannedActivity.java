package id.siklus.careplan;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One service to be given once, or one course of it.
 *
 * <p>Whether it is overdue is not said here: that is for whoever reads it today to tell from {@code late}.
 *
 * @param window outside of it nothing closes the service
 * @param due the date it is meant for
 * @param late the last moment in time; afterwards it still counts, until the window ends
 * @param reason why it is cancelled; null otherwise
 * @param outcome the one record that closes it; null while it is open
 * @param given when that was; null while it is open
 */
record PlannedActivity(
        Service service,
        Window window,
        LocalDateTime due,
        LocalDateTime late,
        Status status,
        @Nullable String reason,
        @Nullable String outcome,
        @Nullable Moment given) {

    enum Status {
        /** What must come before has not been given; its dates are those expected. */
        NOT_STARTED,
        SCHEDULED,
        IN_PROGRESS,
        COMPLETED,
        CANCELLED
    }
}
