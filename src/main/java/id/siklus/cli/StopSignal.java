package id.siklus.cli;

import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import sun.misc.Signal;

/**
 * Ctrl-C and SIGTERM, told to the one thread that works. The first signal ends the work in order: a start fails at its next bean, so that a PostgreSQL that was
 * begun is finished and then ended by Spring; work is interrupted; waiting is over. The second signal ends the process at once.
 */
final class StopSignal implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private enum Phase {
        STARTING,
        WORKING,
        ENDING
    }

    /** What a shell adds to the number of the signal that ended a process. */
    private static final int ENDED_BY_SIGNAL = 128;

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
        Signal.handle(new Signal("TERM"), signal -> stop.receive(signal.getNumber()));
        Signal.handle(new Signal("INT"), signal -> stop.receive(signal.getNumber()));
        return stop;
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
        if (came()) {
            worker.interrupt();
        }
    }

    /** From now on no signal interrupts: what ends the server needs its waits. */
    synchronized void ending() {
        phase = Phase.ENDING;
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
        context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (came()) {
                    throw new CancellationException("A signal came during the start");
                }
                return bean;
            }
        });
    }

    private boolean came() {
        return first.getCount() == 0;
    }
}
