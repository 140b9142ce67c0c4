package id.siklus.careplan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How CarePlans are kept up to date, keys {@code siklus.careplan.*}.
 *
 * @param upkeep false leaves it to other nodes, or to nobody
 * @param passAt when everybody is looked at once a day, for what the passing of time changes
 * @param passZone of that time
 */
@Validated
@ConfigurationProperties("siklus.careplan")
record UpkeepProperties(
        @DefaultValue("true") boolean upkeep,
        @NotNull @DefaultValue("01:30") LocalTime passAt,
        @NotNull @DefaultValue("Asia/Jakarta") ZoneId passZone) {}
