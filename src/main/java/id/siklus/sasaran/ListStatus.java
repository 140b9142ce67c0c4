package id.siklus.sasaran;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of the planned services a list is about. Nothing of it is stored: a service is open or closed, and the rest is told by the clock. */
enum ListStatus {
    /** Open, and its window meets the days asked for. */
    DUE,
    /** Open, and its last moment in time has passed. */
    OVERDUE,
    /** Given within the days asked for. */
    DONE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ListStatus> of(String code) {
        return Stream.of(values()).filter(status -> status.code().equals(code)).findFirst();
    }
}
