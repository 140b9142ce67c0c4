package id.siklus.tugas;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code siklus.work_task}: a Task that the server has raised. */
record RaisedTask(
        String id,
        String reason,
        @Nullable String owner,
        @Nullable Integer drawer,
        Instant since,
        String state,
        String content,
        @Nullable Instant closedAt) {

    static final String OPEN = "open";
    static final String DONE = "done";
    static final String CANCELLED = "cancelled";
    static final String BY_PEOPLE = "by-people";

    boolean isOpen() {
        return OPEN.equals(state);
    }
}
