package id.siklus.storage;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Keys {@code siklus.change-log.*}.
 *
 * @param retention how long a moment is known exactly, and with it what has changed since; by default a year and a month, so that a yearly increment still is one
 */
@Validated
@ConfigurationProperties("siklus.change-log")
record ChangeLogProperties(
        @NotNull @DurationMin(days = 1) @DefaultValue("400d")
        Duration retention) {

    /** How much longer rows stay than the moments that are answered: longer than any work that begins with one. */
    static final Duration GRACE = Duration.ofDays(2);

    Duration rowsKept() {
        return retention.plus(GRACE);
    }
}
