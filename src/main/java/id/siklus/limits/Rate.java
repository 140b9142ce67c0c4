package id.siklus.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** A rate for each name, forgotten when the name has been silent for long enough to have all its tokens again. */
final class Rate {

    private static final Duration SILENCE = Duration.ofMinutes(10);
    private static final int MOST_NAMES = 100_000;

    private final LoadingCache<String, Bucket> buckets;

    /** @param atOnce how many are let through without a pause, after a rest */
    Rate(int atOnce, int refill, Duration every) {
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(SILENCE)
                .maximumSize(MOST_NAMES)
                .build(name -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(atOnce).refillGreedy(refill, every))
                        .build());
    }

    /** @return 0 when one more is allowed now, else the seconds to wait */
    long take(String name) {
        ConsumptionProbe probe = buckets.get(name).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
    }
}
