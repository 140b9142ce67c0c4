package id.siklus.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    private static final UUID JOB = UUID.randomUUID();

    private final AtomicLong nanos = new AtomicLong(-5);
    private final Pace pace = new Pace(nanos::get);

    @Test
    void letsAskAgainWhenTheTimeThatWasToldIsNearlyOver() {
        pace.told("a", JOB, 1, 10);

        assertThat(pace.wait("a", JOB, 1)).isEqualTo(9);
        nanos.addAndGet(Duration.ofMillis(8_500).toNanos());
        assertThat(pace.wait("a", JOB, 1)).isEqualTo(1);
        nanos.addAndGet(Duration.ofMillis(500).toNanos());
        assertThat(pace.wait("a", JOB, 1)).isZero();
    }

    @Test
    void holdsUpNeitherAnotherClientNorAnotherExport() {
        pace.told("a", JOB, 1, 10);

        assertThat(pace.wait("b", JOB, 1)).isZero();
        assertThat(pace.wait("a", UUID.randomUUID(), 1)).isZero();
    }

    @Test
    void goesThroughNoPagesThatNobodyHasLinkedTo() {
        pace.told("a", JOB, 7, 10);

        assertThat(pace.wait("a", JOB, 8)).isEqualTo(9);
    }

    @Test
    void forgetsWhatWasCancelled() {
        pace.told("a", JOB, 1, 10);

        pace.forget("a", JOB);

        assertThat(pace.wait("a", JOB, 1)).isZero();
    }

    @Test
    void letsFollowALinkAtOnceAndOnce() {
        pace.told("a", JOB, 1, 10);
        assertThat(pace.wait("a", JOB, 2)).as("nobody has linked to it").isEqualTo(9);

        pace.linked("a", JOB, 2);

        assertThat(pace.wait("a", JOB, 2)).isZero();
        pace.told("a", JOB, 2, 10);
        pace.linked("a", JOB, 2);
        assertThat(pace.wait("a", JOB, 2)).isEqualTo(9);
        pace.forget("a", JOB);
        assertThat(pace.wait("a", JOB, 2)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "9, 1, 1", "10, 0, 2", "60, 50, 15", "60, 99, 1", "3600, 1, 30", "-5, 0, 1", "100, 100, 1"})
    void asksForPatienceAsLongAsTheRestWillTake(long elapsed, int percent, long seconds) {
        assertThat(Pace.retryAfter(Duration.ofSeconds(elapsed), percent)).isEqualTo(seconds);
    }
}
