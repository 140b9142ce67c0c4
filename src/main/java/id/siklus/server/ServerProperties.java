package id.siklus.server;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the server listens, keys {@code siklus.server.*}.
 *
 * @param address interface to bind; anything but loopback is warned about while no TLS is configured
 * @param port FHIR, API pages and the landing page
 * @param baseUrl public FHIR base, such as {@code https://fhir.dinkes.go.id/fhir}, when a reverse proxy stands in front; empty takes it from the request
 * @param tlsBundle name of a bundle below {@code spring.ssl.bundle}, such as {@code web}; empty serves plain HTTP. With {@code reload-on-update} a renewed
 *     certificate is taken without a restart
 * @param largestPage entries of one page of a search or a history, whatever {@code _count} says
 * @param trustedProxies addresses, or ranges such as {@code 10.0.0.0/8}, of the reverse proxies whose {@code X-Forwarded-*} headers are believed
 * @param corsOrigins origins of browser applications that may call, such as {@code https://app.dinkes.go.id}; none by default
 */
@Validated
@ConfigurationProperties("siklus.server")
record ServerProperties(
        @NotBlank @DefaultValue("127.0.0.1") String address,
        @Min(0) @Max(65_535) @DefaultValue("8080") int port,
        @DefaultValue("") String baseUrl,
        @DefaultValue("") String tlsBundle,

        @Min(PageInterceptor.DEFAULT_PAGE) @Max(1_000) @DefaultValue("200")
        int largestPage,

        @DefaultValue List<String> trustedProxies,
        @DefaultValue List<String> corsOrigins) {

    @AssertTrue(message = "siklus.server.cors-origins: sebut asalnya satu per satu, bukan * / name each origin, not *")
    boolean isEachOriginNamed() {
        return corsOrigins.stream().noneMatch(origin -> origin.contains("*") || origin.equals("null"));
    }
}
