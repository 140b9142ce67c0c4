package id.siklus.validation;

import java.time.Duration;
import java.util.function.BiConsumer;

/** Tries a task until it succeeds, after pauses of 1, 2, 4 ... 60 s: a database that is away comes back, and another node may only be faster. */
final class RepeatedAttempt {

    static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final Pause pause;
    private final BiConsumer<Throwable, Duration> onFailure;

    /** @param onFailure is told of each failure and of the pause that follows */
    RepeatedAttempt(Pause pause, BiConsumer<Throwable, Duration> onFailure) {
        this.pause = pause;
        this.onFailure = onFailure;
    }

    /** @throws InterruptedException when the pause ends because nobody waits for the task any longer */
    void untilSuccess(Task task) throws InterruptedException {
        Duration wait = FIRST_PAUSE;
        while (!succeeds(task, wait)) {
            pause.await(wait);
            Duration twice = wait.multipliedBy(2);
            wait = twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
        }
    }

    private boolean succeeds(Task task, Duration wait) {
        try {
            task.run();
            return true;
        } catch (Throwable failure) { // an Error too: whoever waits for the task must not wait for a dead thread
            onFailure.accept(failure, wait);
            return false;
        }
    }

    /** Something that may fail in any way. */
    @FunctionalInterface
    interface Task {

        void run() throws Exception;
    }

    /** Waiting that can be ended from outside. */
    @FunctionalInterface
    interface Pause {

        void await(Duration length) throws InterruptedException;
    }
}
