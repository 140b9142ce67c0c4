package id.siklus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

class StopSignalTest {

    private static final int INT = 2;
    private static final int TERM = 15;

    private final List<Integer> halts = new ArrayList<>();
    private final StopSignal stop = new StopSignal(halts::add);

    @AfterEach
    void leaveTheThreadAsItWas() {
        Thread.interrupted();
    }

    @Test
    void interruptsTheWorkAndKnowsWhichSignalItWas() {
        stop.started();

        stop.receive(TERM);

        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(stop.cutShort()).hasValue(143);
        assertThat(halts).isEmpty();
    }

    @Test
    void letsABeanThatIsBeingMadeFinishSoThatItIsClosedAndRefusesTheNext() {
        List<String> events = new ArrayList<>();
        GenericApplicationContext context = new GenericApplicationContext();
        stop.initialize(context);
        context.registerBean("database", Closeable.class, () -> {
            stop.receive(INT);
            events.add(Thread.currentThread().isInterrupted() ? "interrupted" : "made");
            return () -> events.add("closed");
        });
        context.registerBean("next", StringBuilder.class, () -> new StringBuilder(events.remove(0)));

        assertThatThrownBy(context::refresh).hasRootCauseInstanceOf(CancellationException.class);
        assertThat(events).containsExactly("made", "closed");
        assertThat(stop.cutShort()).hasValue(130);
    }

    @Test
    void interruptsTheWorkAtOnceWhenTheStartWasTooFarToStop() {
        stop.receive(INT);
        stop.started();

        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(stop.cutShort()).hasValue(130);
    }

    @Test
    void disturbsNobodyWhoEndsTheServer() {
        stop.started();
        stop.receive(INT);

        stop.ending();

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void isWhatAServerThatServesWaitsFor() throws Exception {
        stop.started();
        stop.ending();

        stop.receive(INT);
        stop.await();

        assertThat(stop.cutShort()).isEmpty();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void endsTheProcessAtTheSecondSignal() {
        stop.started();
        stop.ending();

        stop.receive(INT);
        stop.receive(TERM);

        assertThat(halts).containsExactly(143);
    }
}
