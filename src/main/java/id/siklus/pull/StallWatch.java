package id.siklus.pull;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Closes streams that have brought nothing for a while: a peer that vanished without a word would be waited for without end. */
final class StallWatch implements Closeable {

    private final Duration longest;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "siklus-export-stall");
        thread.setDaemon(true);
        return thread;
    });

    StallWatch(Duration longest) {
        this.longest = longest;
    }

    /** One stream, until it is closed. */
    final class Watched implements Closeable {

        private final ScheduledFuture<?> look;
        private volatile long last = System.nanoTime();

        private Watched(InputStream stream) {
            long every = Math.max(1, longest.toMillis() / 4);
            this.look = clock.scheduleWithFixedDelay(
                    () -> {
                        if (System.nanoTime() - last > longest.toNanos()) {
                            end(stream);
                        }
                    },
                    every,
                    every,
                    TimeUnit.MILLISECONDS);
        }

        /** Something came. */
        void alive() {
            last = System.nanoTime();
        }

        @Override
        public void close() {
            look.cancel(false);
        }
    }

    Watched over(InputStream stream) {
        return new Watched(stream);
    }

    private static void end(InputStream stream) {
        try {
            stream.close();
        } catch (IOException closed) {
            // What matters is that its reader wakes up.
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
