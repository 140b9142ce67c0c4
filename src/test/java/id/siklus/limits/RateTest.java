package id.siklus.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateTest {

    @Test
    void letsSoManyThroughAndThenSaysHowLongToWait() {
        Rate rate = new Rate(3, 3, Duration.ofMinutes(1));

        assertThat(rate.take("a")).isZero();
        assertThat(rate.take("a")).isZero();
        assertThat(rate.take("a")).isZero();
        assertThat(rate.take("a")).isBetween(1L, 21L);
    }

    @Test
    void countsEachNameForItself() {
        Rate rate = new Rate(1, 1, Duration.ofMinutes(1));

        assertThat(rate.take("a")).isZero();
        assertThat(rate.take("b")).isZero();
        assertThat(rate.take("a")).isPositive();
    }
}
