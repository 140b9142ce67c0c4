package id.siklus.projection;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Bounds of {@code ViewDefinition/$run}.
 *
 * @param longest after which an answer breaks off; what takes longer is work for {@code $export}
 * @param atOnce runs at the same time, of all callers together
 */
@Validated
@ConfigurationProperties("siklus.view-run")
record RunProperties(
        @DefaultValue("60s") Duration longest,
        @DefaultValue("2") @Positive int atOnce) {}
