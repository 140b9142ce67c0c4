package id.siklus.audit;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The access trail, keys {@code siklus.audit.*}.
 *
 * @param retention how long rows are kept, such as {@code 30y}; never less than the 25 years of Permenkes 24/2022 article 39
 * @param sealEvery how often new rows are added to the hash chain: the longest time in which an alteration by who owns the database would go unseen
 */
@Validated
@ConfigurationProperties("siklus.audit")
record AuditProperties(
        @NotNull @DefaultValue("25y") Period retention,
        @NotNull @DefaultValue("5s") Duration sealEvery) {

    static final Period LEGAL_TIME = Period.ofYears(25);

    @AssertTrue(
            message =
                    "siklus.audit.retention: paling sedikit 25 tahun (Permenkes 24/2022 pasal 39) / at least 25 years")
    boolean isRetentionLegal() {
        LocalDate day = LocalDate.EPOCH;
        return !day.plus(retention).isBefore(day.plus(LEGAL_TIME));
    }

    @AssertTrue(message = "siklus.audit.seal-every: 100ms .. 1h")
    boolean isSealEverySensible() {
        return sealEvery.compareTo(Duration.ofMillis(100)) >= 0 && sealEvery.compareTo(Duration.ofHours(1)) <= 0;
    }
}
