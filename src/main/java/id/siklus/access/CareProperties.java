package id.siklus.access;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Continuity of care, keys {@code siklus.care.*}.
 *
 * @param completedReferral how long a facility goes on seeing the record of a patient after the referral to it was completed; general knowledge, no rule, has
 *     the default: the result is still asked for in the weeks after, and a referral letter of the JKN is good for three months
 */
@Validated
@ConfigurationProperties("siklus.care")
record CareProperties(@NotNull @DefaultValue("90d") Duration completedReferral) {

    @AssertTrue(message = "siklus.care.completed-referral: 0 .. 3650d")
    boolean isCompletedReferralSensible() {
        return !completedReferral.isNegative() && completedReferral.toDays() <= 3_650;
    }
}
