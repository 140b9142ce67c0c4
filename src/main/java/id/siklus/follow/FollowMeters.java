package id.siklus.follow;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What is seen of followers from outside, each with the label {@code follower}: {@code siklus.follower.lag}, the age of the oldest change that is not followed, in
 * seconds; {@code siklus.follower.behind}, how many changes are not; {@code siklus.follower.set_aside}; {@code siklus.follower.rebuild.left}, resources that a rebuild
 * has still to read; and of this node {@code siklus.follower.delay}, from each change to the end of its batch, and {@code siklus.follower.failures}, entries that
 * were set aside.
 */
final class FollowMeters {

    private static final String LABEL = "follower";
    private static final long MILLIS = 1_000;
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30)
    };

    /** Milliseconds and counts as they were seen last. */
    private static final class Seen {
        private final AtomicLong lag = new AtomicLong();
        private final AtomicLong behind = new AtomicLong();
        private final AtomicLong setAside = new AtomicLong();
        private final AtomicLong rebuildLeft = new AtomicLong();
    }

    private final MeterRegistry registry;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    FollowMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    void add(String follower) {
        Seen values = seen.computeIfAbsent(follower, name -> new Seen());
        Gauge.builder("siklus.follower.lag", values.lag, lag -> (double) lag.get() / MILLIS)
                .baseUnit("seconds")
                .tag(LABEL, follower)
                .register(registry);
        gauge("siklus.follower.behind", values.behind, follower);
        gauge("siklus.follower.set_aside", values.setAside, follower);
        gauge("siklus.follower.rebuild.left", values.rebuildLeft, follower);
    }

    private void gauge(String name, AtomicLong value, String follower) {
        Gauge.builder(name, value, AtomicLong::get).tag(LABEL, follower).register(registry);
    }

    /** @param seconds age of the oldest change that is not followed */
    void lag(String follower, double seconds) {
        Seen values = seen.get(follower);
        if (values != null) {
            values.lag.set((long) (seconds * MILLIS));
        }
    }

    void counted(FollowerStatus status) {
        Seen values = seen.get(status.name());
        if (values != null) {
            values.behind.set(status.behind());
            values.setAside.set(status.setAside());
            values.rebuildLeft.set(status.rebuildLeft());
        }
    }

    void done(String follower, List<FollowerTable.Entry> entries, Duration time) {
        Timer timer = Timer.builder("siklus.follower.delay")
                .tag(LABEL, follower)
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
        for (FollowerTable.Entry entry : entries) {
            timer.record((long) (entry.age() * MILLIS) + time.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void setAside(String follower) {
        registry.counter("siklus.follower.failures", LABEL, follower).increment();
    }
}
