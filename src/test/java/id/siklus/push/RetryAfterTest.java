package id.siklus.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "0, 0",
        "86400, 300",
        "-5, 0",
        "nanti, 0",
        "'Mon, 01 Jun 2026 00:00:30 GMT', 30",
        "'Sun, 31 May 2026 23:00:00 GMT', 0",
    })
    void understandsSecondsAndDatesAndNothingElse(String value, long seconds) {
        assertThat(RetryAfter.of(value, NOW)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
