package id.siklus.follow;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many changes a follower is given at once: as many as take a fraction of a second, so that one commit serves many and nobody waits long for the row that it locks.
 * Other followers wait too: they see no further than the oldest transaction that is open. What passes a follower by costs nothing and does not count, or a thousand
 * changes that do concern it would come as one batch after a quiet while.
 */
final class BatchSize {

    /** Entries of the log that are read at once. */
    static final int MOST = 2_000;

    private static final int LEAST = 10;
    private static final int FIRST = 100;
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofMillis(500);

    private int size = FIRST;

    /** @return the entries up to the last change that still fits */
    <T> List<T> first(List<T> entries, Predicate<T> concerns) {
        int changes = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (concerns.test(entries.get(i)) && ++changes == size) {
                return entries.subList(0, i + 1);
            }
        }
        return entries;
    }

    /** @param changes of the batch that has taken so long */
    void took(int changes, Duration time) {
        if (time.compareTo(LONG) > 0) {
            long fitting = changes * LONG.toMillis() / time.toMillis();
            size = (int) Math.max(LEAST, Math.min(size / 2, fitting));
        } else if (changes >= size && time.compareTo(SHORT) < 0) {
            size = Math.min(MOST, size * 2);
        }
    }
}
