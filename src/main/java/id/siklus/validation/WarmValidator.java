package id.siklus.validation;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The validator behind its bounded pool. It is built and warmed on a thread of its own; a call that comes earlier waits for it. A check that takes longer than
 * the limit is given up with 503, and its thread returns as soon as the resource in hand is done.
 */
final class WarmValidator implements AutoCloseable {

    static final int WAITING_CALLS = 200;

    private final CompletableFuture<ResourceValidator> warmed = new CompletableFuture<>();
    private final ThreadPoolExecutor pool;
    private final Duration limit;
    private final Duration startLimit;

    /** @param limit of one call; {@code startLimit} of waiting for the warm-up */
    WarmValidator(int threads, Duration limit, Duration startLimit) {
        this.limit = limit;
        this.startLimit = startLimit;
        this.pool = new ThreadPoolExecutor(
                threads, threads, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING_CALLS), task -> {
                    Thread thread = new Thread(task, "siklus-validation");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    void warm(Supplier<ResourceValidator> builder) {
        try {
            warmed.complete(builder.get());
        } catch (RuntimeException | Error failed) {
            warmed.completeExceptionally(failed);
            throw failed;
        }
    }

    boolean isWarm() {
        return warmed.isDone() && !warmed.isCompletedExceptionally();
    }

    /** @return how many calls no thread has taken up yet */
    int waiting() {
        return pool.getQueue().size();
    }

    /** @throws RefusedException 503 when it takes too long, too many wait, or the warm-up is not done */
    <T> T call(Function<ResourceValidator, T> work) {
        try {
            ResourceValidator validator = warmed.get(startLimit.toMillis(), TimeUnit.MILLISECONDS);
            Future<T> result = pool.submit(() -> work.apply(validator));
            try {
                return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException tooSlow) {
                result.cancel(true);
                throw unavailable(ErrorCode.VALIDATION_TIMEOUT, limit.toSeconds());
            }
        } catch (TimeoutException stillWarming) {
            throw unavailable(ErrorCode.VALIDATION_STARTING);
        } catch (RejectedExecutionException tooMany) {
            throw unavailable(ErrorCode.VALIDATION_QUEUE_FULL);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unavailable(ErrorCode.VALIDATION_QUEUE_FULL);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static RefusedException unavailable(ErrorCode code, Object... arguments) {
        return new RefusedException(503, Issue.error(code, "", arguments));
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
