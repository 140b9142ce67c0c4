package id.siklus.push;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait for a server that is busy or gone: each time twice as long, up to a limit, at random within that span so that many clients do not come back
 * at once.
 *
 * @param attempts in all, 1 for no retry
 * @param first longest pause before the second attempt
 * @param longest pause ever
 */
public record RetryPolicy(int attempts, Duration first, Duration longest) {

    public static final RetryPolicy USUAL = new RetryPolicy(8, Duration.ofMillis(500), Duration.ofSeconds(30));

    /** No second attempt. */
    static final RetryPolicy ONCE = new RetryPolicy(1, Duration.ZERO, Duration.ZERO);

    /** @return what is added to a pause that a server has named, so that not all of its clients come back in the same moment */
    Duration jitter() {
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(Math.max(1, first.toMillis())));
    }

    /** @param attempt that has just failed, 1.. */
    public Duration pauseAfter(int attempt) {
        long span = Math.min(longest.toMillis(), first.toMillis() << Math.min(20, attempt - 1));
        return Duration.ofMillis(span / 2 + ThreadLocalRandom.current().nextLong(span / 2 + 1));
    }
}
