package id.siklus.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pauses grow, have an end, and are no two alike. */
class RetryPolicyTest {

    private final RetryPolicy policy = new RetryPolicy(8, Duration.ofMillis(500), Duration.ofSeconds(30));

    @ParameterizedTest
    @CsvSource({"1,250,500", "2,500,1000", "3,1000,2000", "6,8000,16000", "7,15000,30000", "40,15000,30000"})
    void waitsTwiceAsLongEachTimeUpToTheLimit(int attempt, long shortest, long longest) {
        assertThat(pauses(attempt)).allMatch(pause -> pause >= shortest && pause <= longest);
    }

    @Test
    void bringsNoTwoClientsBackInOneMoment() {
        assertThat(pauses(6).stream().distinct().count()).isGreaterThan(90);
        assertThat(IntStream.range(0, 100)
                        .mapToObj(i -> policy.jitter().toMillis())
                        .distinct()
                        .count())
                .as("beside a pause that the server has named")
                .isGreaterThan(50);
    }

    private List<Long> pauses(int attempt) {
        return IntStream.range(0, 100)
                .mapToObj(i -> policy.pauseAfter(attempt).toMillis())
                .toList();
    }
}
