package id.siklus.cli;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.InstantiationAwareBeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import sun.misc.Signal;

/**
 * Ctrl-C and SIGTERM, told to the one thread that works. The first signal ends the work in order: a start fails before its next bean is made, so that a
 * PostgreSQL that was begun is whole and known to Spring, which ends it; work is interrupted; waiting is over. The second signal ends the process at once.
 */
final class StopSignal implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private enum Phase {
        STARTING,
        WORKING,
        ENDING
    }

    /** What a shell adds to the number of the signal that ended a process. */
    private static final int ENDED_BY_SIGNAL = 128;

    private static final Duration LONGEST_BEAN = Duration.ofSeconds(15);

    private final Thread worker = Thread.currentThread();
    private final CountDownLatch first = new CountDownLatch(1);
    private final IntConsumer halt;
    private Phase phase = Phase.STARTING;
    private OptionalInt cutShort = OptionalInt.empty();

    /** @param halt ends the process at once with an exit code */
    StopSignal(IntConsumer halt) {
        this.halt = halt;
    }

    static StopSignal forThisThread() {
        StopSignal stop = new StopSignal(Runtime.getRuntime()::halt);
        for (String name : List.of("TERM", "INT")) {
            Signal.handle(new Signal(name), signal -> {
                stop.receive(signal.getNumber());
                stop.interruptAfter(LONGEST_BEAN);
            });
        }
        return stop;
    }

    /** A bean may wait for what the same Ctrl-C has ended, such as a PostgreSQL not yet in a session of its own. Waits on the thread of the signal. */
    synchronized void interruptAfter(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toMillis(); phase == Phase.STARTING && left > 0; ) {
                wait(left);
                left = (end - System.nanoTime()) / 1_000_000;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (phase == Phase.STARTING) {
            worker.interrupt();
        }
    }

    synchronized void receive(int number) {
        int exitCode = ENDED_BY_SIGNAL + number;
        if (came()) {
            halt.accept(exitCode);
            return;
        }
        first.countDown();
        if (phase != Phase.ENDING) {
            cutShort = OptionalInt.of(exitCode);
        }
        if (phase == Phase.WORKING) {
            worker.interrupt();
        }
    }

    /** From now on a signal interrupts; one that came too late to stop the start does so at once. */
    synchronized void started() {
        phase = Phase.WORKING;
        notifyAll();
        if (came()) {
            worker.interrupt();
        }
    }

    /** From now on no signal interrupts: what ends the server needs its waits. */
    synchronized void ending() {
        phase = Phase.ENDING;
        notifyAll();
        if (came()) {
            Thread.interrupted();
        }
    }

    void await() throws InterruptedException {
        ending();
        first.await();
    }

    /** @return 130 or 143 when the signal came during the start or the work, empty when it came to who waited for it or not at all */
    synchronized OptionalInt cutShort() {
        return cutShort;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(new InstantiationAwareBeanPostProcessor() {
            @Override
            public @Nullable Object postProcessBeforeInstantiation(Class<?> type, String name) {
                if (came() && isStarting()) {
                    throw new CancellationException("A signal came during the start");
                }
                return null;
            }
        });
    }

    /** What is under way when the server ends may still need a part of a search. */
    private synchronized boolean isStarting() {
        return phase == Phase.STARTING;
    }

    private boolean came() {
        return first.getCount() == 0;
    }
}
