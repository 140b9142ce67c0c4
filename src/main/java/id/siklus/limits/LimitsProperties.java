package id.siklus.limits;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often, keys {@code siklus.limits.*}; 0 switches a limit off. Each node counts for itself.
 *
 * @param requestsPerSecond of one client, on average; twice as many at once are let through. A Puskesmas of 30,000 people needs about one a second, a node
 *     of two cores can answer some hundreds
 * @param tokensPerMinute of one client at one address
 * @param tokensPerMinuteAndAddress of all clients at one address, such as those behind one router
 * @param unauthenticatedPerMinute requests of one address that bring no good token; a good one is never refused for the others' sake
 */
@Validated
@ConfigurationProperties("siklus.limits")
record LimitsProperties(
        @Min(0) @DefaultValue("500") int requestsPerSecond,
        @Min(0) @DefaultValue("60") int tokensPerMinute,
        @Min(0) @DefaultValue("600") int tokensPerMinuteAndAddress,
        @Min(0) @DefaultValue("300") int unauthenticatedPerMinute) {}
