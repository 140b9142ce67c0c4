package id.siklus.server;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the server listens, keys {@code siklus.server.*}.
 *
 * @param address interface to bind; anything but loopback is warned about while no TLS is configured
 * @param port FHIR, API pages and the landing page
 * @param baseUrl public FHIR base, such as {@code https://fhir.dinkes.go.id/fhir}, when a reverse proxy stands in front; empty takes it from the request
 */
@Validated
@ConfigurationProperties("siklus.server")
record ServerProperties(
        @NotBlank @DefaultValue("127.0.0.1") String address,
        @Min(0) @Max(65_535) @DefaultValue("8080") int port,
        @DefaultValue("") String baseUrl) {}
