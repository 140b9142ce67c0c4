package id.siklus.tugas;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What becomes work, keys {@code siklus.tugas.*}.
 *
 * @param enabled false raises no Tasks and no Flags
 * @param look how often it is looked who is late by now; one small query where nobody is
 * @param lookback a missed service whose window ended longer ago sends nobody any more: who begins to use the server is not asked to visit for last year
 */
@Validated
@ConfigurationProperties("siklus.tugas")
record TugasProperties(
        @DefaultValue("true") boolean enabled,

        @NotNull @DurationMin(seconds = 1) @DurationMax(days = 1) @DefaultValue("60s")
        Duration look,

        @NotNull @DurationMin(days = 1) @DurationMax(days = 3650) @DefaultValue("31d")
        Duration lookback) {}
