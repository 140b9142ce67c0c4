package id.siklus.follow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads that follow: one for each follower, and some that do the ranges of rebuilds, of whichever follower has any. */
final class FollowerThreads implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(FollowerThreads.class);
    private static final Duration LOOK_FOR_REBUILDS = Duration.ofSeconds(2);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);
    private static final int SECONDS_BETWEEN_COUNTS = 15;

    private final List<Follower> followers;
    private final InTransaction transactions;
    private final FollowProperties properties;
    private final FollowMeters meters;
    private final Followers status;
    private final Rest rest = new Rest();
    private final List<Thread> threads = new ArrayList<>();
    private final ScheduledExecutorService counter =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "follow-count"));

    FollowerThreads(
            List<Follower> followers,
            InTransaction transactions,
            FollowProperties properties,
            FollowMeters meters,
            Followers status) {
        this.followers = List.copyOf(followers);
        this.transactions = transactions;
        this.properties = properties;
        this.meters = meters;
        this.status = status;
    }

    synchronized void start() {
        if (followers.isEmpty() || !properties.enabled() || !threads.isEmpty() || rest.isOver()) {
            return;
        }
        for (Follower follower : followers) {
            meters.add(follower.name());
            Rebuilds rebuilds = rebuilds(follower);
            begin(
                    new FollowerLoop(follower, transactions, rebuilds, meters, rest, properties.look()),
                    "follow-" + follower.name());
        }
        for (int i = 0; i < properties.rebuildWorkers(); i++) {
            List<Rebuilds> own = followers.stream().map(this::rebuilds).toList();
            begin(() -> rebuild(own), "rebuild-" + i);
        }
        counter.scheduleWithFixedDelay(this::count, SECONDS_BETWEEN_COUNTS, SECONDS_BETWEEN_COUNTS, TimeUnit.SECONDS);
    }

    private Rebuilds rebuilds(Follower follower) {
        return new Rebuilds(follower, transactions, properties.rangeOfRebuild());
    }

    private void begin(Runnable task, String name) {
        Thread thread = daemon(task, name);
        threads.add(thread);
        thread.start();
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private void rebuild(List<Rebuilds> all) {
        while (!rest.isOver()) {
            try {
                boolean done = false;
                if (all.get(0).isAny()) {
                    for (Rebuilds one : all) {
                        done |= one.doRange();
                    }
                }
                if (!done) {
                    rest.await(LOOK_FOR_REBUILDS);
                }
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) { // this thread goes on whatever it is
                if (!rest.isOver()) {
                    log.warn("A rebuild waits: {}", Failure.text(e));
                    rest.await(PAUSE_AFTER_FAILURE);
                }
            }
        }
    }

    private void count() {
        try {
            status.list().forEach(meters::counted);
        } catch (RuntimeException e) { // one that got out would end all further counts
            log.debug("Followers could not be counted", e);
        }
    }

    /** What is being done is finished if that takes no longer than a moment; else it is rolled back with its connection, and done by whoever goes on. */
    @Override
    public void close() {
        rest.end();
        counter.shutdownNow();
        long end = System.nanoTime() + LONGEST_STOP.toNanos();
        try {
            for (Thread thread : threads) {
                thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
