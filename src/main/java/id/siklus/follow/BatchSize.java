package id.siklus.follow;

import java.time.Duration;

/** How many entries a follower is given at once: as many as take a fraction of a second, so that one commit serves many and nobody waits long for the row that it locks. */
final class BatchSize {

    static final int MOST = 2_000;
    private static final int LEAST = 10;
    private static final int FIRST = 100;
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofMillis(500);

    private int size = FIRST;

    int get() {
        return size;
    }

    /** @param entries of the batch that has taken so long */
    void took(int entries, Duration time) {
        if (time.compareTo(LONG) > 0) {
            size = Math.max(LEAST, size / 2);
        } else if (entries >= size && time.compareTo(SHORT) < 0) {
            size = Math.min(MOST, size * 2);
        }
    }
}
