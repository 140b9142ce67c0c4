package id.siklus.audit;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Rows of requests of which nobody has proved whose they are, keys {@code siklus.audit.unproved.*}; what comes beyond is counted, in one row for each address and
 * minute. Each node counts for itself.
 *
 * @param rowsOfAddress in a minute
 * @param rows in a minute, of all addresses together: a year at this rate is some 300 million rows, 100 GB
 */
@Validated
@ConfigurationProperties("siklus.audit.unproved")
record UnprovedProperties(
        @Min(1) @DefaultValue("60") int rowsOfAddress,
        @Min(1) @DefaultValue("600") int rows) {}
