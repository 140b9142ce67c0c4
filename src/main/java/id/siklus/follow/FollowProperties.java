package id.siklus.follow;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How this node follows the change log, keys {@code siklus.follow.*}.
 *
 * @param enabled false leaves it to other nodes
 * @param look how often it is looked whether something has changed, while nothing does; one small query each time
 * @param rebuildWorkers ranges of a rebuild that this node does at once; each takes a connection of the server's pool
 * @param rangeOfRebuild about how many resources one transaction of a rebuild replaces
 */
@Validated
@ConfigurationProperties("siklus.follow")
record FollowProperties(
        @DefaultValue("true") boolean enabled,

        @NotNull @DurationMin(millis = 20) @DurationMax(seconds = 10) @DefaultValue("250ms")
        Duration look,

        @Min(0) @Max(8) @DefaultValue("2") int rebuildWorkers,
        @Min(1) @Max(10_000) @DefaultValue("1000") int rangeOfRebuild) {}
