package id.siklus.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Tokens, keys {@code siklus.security.*}.
 *
 * @param accessTokenLife how long an access token is good; SMART Backend Services recommends five minutes at most
 * @param jwksHosts hosts from which a client's key set may be fetched
 * @param issuerUri an OIDC issuer whose tokens are taken instead of our own; empty for our own service
 * @param audience what that issuer's tokens must be made for
 * @param claims which claims of that issuer name the caller
 */
@Validated
@ConfigurationProperties("siklus.security")
record SecurityProperties(
        @NotNull @DurationMin(seconds = 30) @DurationMax(hours = 1) @DefaultValue("300s")
        Duration accessTokenLife,

        @DefaultValue List<String> jwksHosts,
        @DefaultValue("") String issuerUri,
        @DefaultValue("") String audience,
        @DefaultValue Claims claims) {

    /** Names of claims. */
    record Claims(
            @NotBlank @DefaultValue("client_id") String client,
            @NotBlank @DefaultValue("organization") String organization,
            @NotBlank @DefaultValue("role") String role,
            @NotBlank @DefaultValue("scope") String scope) {}

    boolean external() {
        return !issuerUri.isBlank();
    }
}
