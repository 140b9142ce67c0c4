package id.siklus.careplan;

import id.siklus.follow.Followers;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks once a day for everybody's plans to be looked at, for what time alone changes: a stage that begins, a quarter that ends. A server that was down at the hour
 * asks when it is back; of several nodes one does.
 */
final class DailyPass implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(DailyPass.class);
    private static final int MINUTES_BETWEEN_LOOKS = 1;

    private final Followers followers;
    private final UpkeepProperties properties;
    private final Clock clock;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "careplan-pass");
        thread.setDaemon(true);
        return thread;
    });

    DailyPass(Followers followers, UpkeepProperties properties, Clock clock) {
        this.followers = followers;
        this.properties = properties;
        this.clock = clock;
    }

    void start() {
        looks.scheduleWithFixedDelay(this::look, MINUTES_BETWEEN_LOOKS, MINUTES_BETWEEN_LOOKS, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            wantIfDue();
        } catch (RuntimeException e) { // one that got out would end all further looks
            log.warn("The daily pass over care plans could not be asked for", e);
        }
    }

    /** @return whether this call has asked for it */
    boolean wantIfDue() {
        ZonedDateTime now = ZonedDateTime.ofInstant(clock.instant(), properties.passZone());
        ZonedDateTime last = now.with(properties.passAt());
        ZonedDateTime due = last.isAfter(now) ? last.minusDays(1) : last;
        return followers.wantRebuildSince(PlanFollower.NAME, due.toInstant());
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
