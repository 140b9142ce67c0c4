package id.siklus.bulk;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets the first question about an export wait for its end for less than a second: most are small, and a client that is sent away comes again a whole second later.
 * Few wait at once; the others are answered as it stands.
 */
final class FirstMoments {

    private static final Duration YOUNG = Duration.ofSeconds(2);
    private static final long LONGEST_NANOS = 900_000_000L;
    private static final int PAUSE_MS = 25;
    private static final int MOST_AT_ONCE = 8;

    private final Semaphore waiting = new Semaphore(MOST_AT_ONCE);
    private final Clock clock;

    FirstMoments(Clock clock) {
        this.clock = clock;
    }

    /** @return the last status that was asked for */
    ExportStatus after(ExportStatus first, Supplier<Optional<ExportStatus>> again) {
        ExportStatus status = first;
        if (isOver(status) || !isYoung(status) || !waiting.tryAcquire()) {
            return status;
        }
        try {
            long until = System.nanoTime() + LONGEST_NANOS;
            while (!isOver(status) && System.nanoTime() < until) {
                // The row may be changed by another node, which nobody here is told.
                Thread.sleep(PAUSE_MS);
                Optional<ExportStatus> next = again.get();
                if (next.isEmpty()) {
                    return status;
                }
                status = next.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.release();
        }
        return status;
    }

    private static boolean isOver(ExportStatus status) {
        return status.state() == ExportStatus.State.DONE || status.state() == ExportStatus.State.FAILED;
    }

    private boolean isYoung(ExportStatus status) {
        return status.transactionTime().isAfter(clock.instant().minus(YOUNG));
    }
}
