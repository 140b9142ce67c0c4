package id.siklus.bulk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * How soon an export may be asked about again. Kept in memory, for each client and export of its own, so that a thousand questions cost the database nothing; each
 * node counts for itself. A page to which a manifest has linked may be asked for at once, like a status that nobody has asked for before.
 */
final class Pace {

    private static final Duration MEMORY = Duration.ofMinutes(10);
    private static final int MOST_REMEMBERED = 10_000;
    private static final long SECOND = 1_000_000_000L;

    /** Of the time that was told; clients' clocks and the way over the network are not exact. */
    private static final double TOLERANCE = 0.9;

    private static final int FIRST = 1;

    private record Key(String client, UUID job, int page) {}

    private final Cache<Key, Long> next = Caffeine.newBuilder()
            .expireAfterWrite(MEMORY)
            .maximumSize(MOST_REMEMBERED)
            .build();
    private final LongSupplier nanoTime;

    Pace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * @param page of the manifest, from 1
     * @return seconds to wait, rounded up; 0 when it may be asked now
     */
    long wait(String client, UUID job, int page) {
        Long linked = next.getIfPresent(new Key(client, job, page));
        Long allowed = linked == null ? next.getIfPresent(new Key(client, job, FIRST)) : linked;
        if (allowed == null) {
            return 0;
        }
        long left = allowed - nanoTime.getAsLong();
        return left <= 0 ? 0 : (left + SECOND - 1) / SECOND;
    }

    void told(String client, UUID job, int page, long seconds) {
        Key linked = new Key(client, job, page);
        next.put(
                next.getIfPresent(linked) == null ? new Key(client, job, FIRST) : linked,
                nanoTime.getAsLong() + (long) (seconds * SECOND * TOLERANCE));
    }

    void linked(String client, UUID job, int page) {
        next.asMap().putIfAbsent(new Key(client, job, page), nanoTime.getAsLong());
    }

    void forget(String client, UUID job) {
        next.asMap()
                .keySet()
                .removeIf(key -> key.job().equals(job) && key.client().equals(client));
    }

    /**
     * A small export is asked about each second, a long one the less often the longer it will still take.
     *
     * @param elapsed since it began
     * @param percent of it that is done
     */
    static long retryAfter(Duration elapsed, int percent) {
        long seconds = Math.max(0, elapsed.toSeconds());
        if (seconds < 10) {
            return 1;
        }
        long left = percent == 0 ? seconds : seconds * (100 - percent) / percent;
        return Math.max(1, Math.min(30, left / 4));
    }
}
