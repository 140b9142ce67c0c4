package id.siklus.security;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Tokens, keys {@code siklus.security.*}.
 *
 * @param accessTokenLife how long an access token is good; SMART Backend Services recommends five minutes at most
 */
@Validated
@ConfigurationProperties("siklus.security")
record SecurityProperties(
        @NotNull @DurationMin(seconds = 30) @DurationMax(hours = 1) @DefaultValue("300s")
        Duration accessTokenLife) {}
