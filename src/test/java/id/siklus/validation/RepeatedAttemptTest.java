package id.siklus.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedAttemptTest {

    private final List<Duration> pauses = new ArrayList<>();
    private final List<Throwable> told = new ArrayList<>();
    private int attempts;

    @Test
    void pausesLongerAndLongerUntilItSucceeds() throws InterruptedException {
        RepeatedAttempt attempt = new RepeatedAttempt(pauses::add, (failure, pause) -> told.add(failure));

        attempt.untilSuccess(() -> {
            if (++attempts < 10) {
                throw new SQLException("the database is away");
            }
        });

        assertThat(attempts).isEqualTo(10);
        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
        assertThat(told).hasSize(9);
    }

    @Test
    void triesAgainAfterAnErrorToo() throws InterruptedException {
        RepeatedAttempt attempt = new RepeatedAttempt(pauses::add, (failure, pause) -> told.add(failure));

        attempt.untilSuccess(() -> {
            if (++attempts == 1) {
                throw new NoClassDefFoundError("once");
            }
        });

        assertThat(told).singleElement().isInstanceOf(NoClassDefFoundError.class);
    }

    @Test
    void endsWhenThePauseIsEnded() {
        RepeatedAttempt attempt = new RepeatedAttempt(
                pause -> {
                    throw new InterruptedException();
                },
                (failure, pause) -> told.add(failure));

        assertThatThrownBy(() -> attempt.untilSuccess(() -> {
                    attempts++;
                    throw new SQLException("the database is away");
                }))
                .isInstanceOf(InterruptedException.class);
        assertThat(attempts).isEqualTo(1);
    }
}
