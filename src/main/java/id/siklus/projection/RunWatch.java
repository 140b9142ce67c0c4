package id.siklus.projection;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bounds of one {@code $run}: its time, the rows of one resource, and the length of one row. Selects beside each other are multiplied, so three lists of a thousand would
 * be a billion rows; the time is looked at before each value, since such a product need not make a single row. Used by one thread.
 */
final class RunWatch implements RowWatch {

    private static final int UNPROCESSABLE = 422;
    private static final int UNAVAILABLE = 503;

    /** A resource has a megabyte, and its lists a thousand elements. */
    private static final int MOST_ROWS = 100_000;

    private static final long LONGEST_ROW = 16L << 20;

    private final String type;
    private final Duration longest;
    private final long deadline;
    private int rows;
    private long characters;

    RunWatch(String type, Duration longest) {
        this.type = type;
        this.longest = longest;
        this.deadline = System.nanoTime() + longest.toNanos();
    }

    /** Begins with another resource. */
    void next() {
        rows = 0;
        characters = 0;
        step();
    }

    @Override
    public void step() {
        if (System.nanoTime() - deadline > 0) {
            throw new RefusedException(UNAVAILABLE, Issue.error(ErrorCode.RUN_TOO_LONG, "", longest.toSeconds()));
        }
    }

    @Override
    public void replaced(@Nullable Object before, @Nullable Object after) {
        characters += length(after) - length(before);
        if (characters > LONGEST_ROW) {
            throw new RefusedException(UNPROCESSABLE, Issue.error(ErrorCode.RUN_ROW_TOO_LARGE, "", type, LONGEST_ROW));
        }
    }

    @Override
    public void row() {
        if (++rows > MOST_ROWS) {
            throw new RefusedException(UNPROCESSABLE, Issue.error(ErrorCode.RUN_TOO_MANY_ROWS, "", type, MOST_ROWS));
        }
    }

    private static long length(@Nullable Object value) {
        if (value instanceof String text) {
            return text.length();
        }
        return value instanceof List<?> list
                ? list.stream().mapToLong(RunWatch::length).sum()
                : 0;
    }
}
