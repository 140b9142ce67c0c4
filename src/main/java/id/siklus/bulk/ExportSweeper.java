package id.siklus.bulk;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes what nobody may have any more: first the files, then the row that knows of them, so that a crash in between leaves nothing behind. Every node may do it at
 * the same time.
 */
final class ExportSweeper implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ExportSweeper.class);
    private static final long SECONDS = 30;

    /** Shorter than moments and their changes are kept. */
    private static final Duration LONGEST_JOB = Duration.ofHours(24);

    private static final String NOT_FINISHED = "tidak selesai dalam sehari / not finished within a day";

    private final JobTable jobs;
    private final FileStore store;
    private final ExportProperties properties;
    private final ExportMeters meters;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "export-sweeper");
        thread.setDaemon(true);
        return thread;
    });

    ExportSweeper(JobTable jobs, FileStore store, ExportProperties properties, ExportMeters meters) {
        this.jobs = jobs;
        this.store = store;
        this.properties = properties;
        this.meters = meters;
    }

    void start() {
        timer.scheduleWithFixedDelay(this::sweepWhatever, 1, SECONDS, TimeUnit.SECONDS);
    }

    private void sweepWhatever() {
        try {
            sweep();
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

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
