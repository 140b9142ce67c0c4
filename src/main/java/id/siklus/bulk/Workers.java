package id.siklus.bulk;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The threads that do parts, and the heartbeat of what they do. Woken by a kick-off on this node; what was kicked off on another node, or left by a dead one, they
 * find by looking now and then.
 */
final class Workers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Workers.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(3);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    /** What the extra worker does: a second's work. */
    private static final long SMALL = 20_000;

    private final PartTable parts;
    private final PartWork work;
    private final FailedParts failures;
    private final ExportMeters meters;
    private final int count;
    private final Map<PartClaim, AtomicLong> current = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private @Nullable ScheduledExecutorService timer;
    private volatile boolean running;
    private long calls;

    Workers(PartTable parts, PartWork work, FailedParts failures, ExportMeters meters, int count) {
        this.parts = parts;
        this.work = work;
        this.failures = failures;
        this.meters = meters;
        this.count = count;
    }

    @Override
    public void start() {
        running = true;
        for (int i = 0; i < count; i++) {
            begin("export-" + i, Long.MAX_VALUE);
        }
        if (count > 0) {
            begin("export-small", SMALL);
        }
        ScheduledExecutorService started =
                Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "export-heartbeat"));
        started.scheduleWithFixedDelay(this::beat, HEARTBEAT.toMillis(), HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
        timer = started;
    }

    private void begin(String name, long mostRows) {
        Thread thread = daemon(() -> loop(mostRows), name);
        threads.add(thread);
        thread.start();
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** There is something to do. */
    synchronized void wake() {
        calls++;
        notifyAll();
    }

    /** The job is not wanted any more. */
    void leave(UUID job) {
        current.keySet().stream().filter(claim -> claim.job().id().equals(job)).forEach(PartClaim::end);
    }

    /** What is being done is given back, so that another node, or this one after its start, goes on at once. */
    @Override
    public void stop() {
        running = false;
        current.keySet().forEach(PartClaim::end);
        wake();
        long end = System.nanoTime() + LONGEST_STOP.toNanos();
        try {
            for (Thread thread : threads) {
                thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
        ScheduledExecutorService started = timer;
        if (started != null) {
            started.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void loop(long mostRows) {
        while (running) {
            long before = calls();
            Optional<PartClaim> claim = claim(mostRows);
            if (claim.isPresent()) {
                run(claim.get());
            } else {
                awaitCall(before);
            }
        }
    }

    private Optional<PartClaim> claim(long mostRows) {
        try {
            return parts.claim(mostRows);
        } catch (RuntimeException e) {
            if (running) {
                log.atWarn()
                        .addKeyValue("error", e.getClass().getSimpleName())
                        .log("No part of an export can be claimed; trying again");
            }
            return Optional.empty();
        }
    }

    private void run(PartClaim claim) {
        AtomicLong progress = new AtomicLong();
        current.put(claim, progress);
        Timer.Sample sample = meters.begin();
        String outcome = "given-back";
        try {
            if (running) {
                work.run(claim, progress::set);
                outcome = "done";
                wake();
            } else {
                parts.giveBack(claim);
            }
        } catch (Exception e) { // whatever it is, this thread goes on with other parts
            outcome = failures.handle(claim, e);
            if (outcome.equals(FailedParts.AGAIN)) {
                pause();
            }
        } finally {
            current.remove(claim);
            meters.end(sample, claim.part(), outcome);
        }
    }

    private void beat() {
        current.forEach((claim, progress) -> {
            try {
                if (!parts.beat(claim, progress.get())) {
                    claim.end();
                }
            } catch (RuntimeException e) {
                log.atWarn()
                        .addKeyValue("error", e.getClass().getSimpleName())
                        .log("No heartbeat of an export; trying again");
            }
        });
    }

    private synchronized long calls() {
        return calls;
    }

    /** @param heard a call that came after it, while the tables were looked at, is not missed */
    private synchronized void awaitCall(long heard) {
        try {
            if (running && calls == heard) {
                wait(LOOK.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /** A database that is away is back some time. */
    private synchronized void pause() {
        try {
            if (running) {
                wait(PAUSE_AFTER_FAILURE.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
