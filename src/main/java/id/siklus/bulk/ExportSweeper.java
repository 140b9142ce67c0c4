package id.siklus.bulk;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes what nobody may have any more: first the files, then the row that knows of them, so that a crash in between leaves nothing behind. Now and then it also
 * looks for files of jobs that the database does not know, because it was restored or replaced. Every node may do it at the same time.
 */
final class ExportSweeper implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ExportSweeper.class);
    private static final long SECONDS = 30;
    private static final long SECONDS_BETWEEN_FORGOTTEN = 3_600;

    /** Shorter than moments and their changes are kept. */
    private static final Duration LONGEST_JOB = Duration.ofHours(24);

    private static final String NOT_FINISHED = "tidak selesai dalam sehari / not finished within a day";

    private final JobTable jobs;
    private final FileStore store;
    private final ExportProperties properties;
    private final ExportMeters meters;
    private final Clock clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "export-sweeper");
        thread.setDaemon(true);
        return thread;
    });

    ExportSweeper(JobTable jobs, FileStore store, ExportProperties properties, ExportMeters meters, Clock clock) {
        this.jobs = jobs;
        this.store = store;
        this.properties = properties;
        this.meters = meters;
        this.clock = clock;
    }

    void start() {
        timer.scheduleWithFixedDelay(() -> whatever(this::sweep), 1, SECONDS, TimeUnit.SECONDS);
        timer.scheduleWithFixedDelay(
                () -> whatever(this::removeForgotten), SECONDS, SECONDS_BETWEEN_FORGOTTEN, TimeUnit.SECONDS);
    }

    @FunctionalInterface
    private interface Sweeping {
        void run() throws IOException;
    }

    private static void whatever(Sweeping sweeping) {
        try {
            sweeping.run();
        } catch (IOException | RuntimeException e) {
            log.atWarn()
                    .addKeyValue("error", e.getClass().getSimpleName())
                    .log("Files of old exports were not removed this time");
        }
    }

    void sweep() throws IOException {
        jobs.failOlderThan(LONGEST_JOB, NOT_FINISHED, properties.keep());
        for (UUID job : jobs.over(PartTable.SILENCE)) {
            store.remove(job);
            jobs.forget(job);
        }
        meters.jobs(jobs.counted());
    }

    /**
     * Removes files of jobs that this database does not know. A job that is younger than any job may be is left alone, because its directory may be shared with a
     * database that does know it.
     */
    void removeForgotten() throws IOException {
        Instant oldest = clock.instant().minus(properties.keep()).minus(LONGEST_JOB);
        Set<UUID> old = store.jobs().entrySet().stream()
                .filter(job -> job.getValue().isBefore(oldest))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        old.removeAll(jobs.known(old));
        for (UUID job : old) {
            log.atInfo().addKeyValue("job", job).log("Files of an export that the database does not know are removed");
            store.remove(job);
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
