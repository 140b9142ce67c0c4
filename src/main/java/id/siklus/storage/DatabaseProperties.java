package id.siklus.storage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the data lives, keys {@code siklus.database.*}.
 *
 * @param url JDBC URL of a PostgreSQL 15 or newer; empty starts the embedded PostgreSQL
 * @param username ignored by the embedded database
 * @param password ignored by the embedded database
 * @param directory data directory of the embedded PostgreSQL, kept between starts
 * @param statementTimeout longest time one SQL statement of a request may run before it is ended and answered 503; 0 lets it run. Migrations have none
 * @param poolSize most connections this node holds; ingest and search saturate two cores with 10
 */
@Validated
@ConfigurationProperties("siklus.database")
record DatabaseProperties(
        @DefaultValue("") String url,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @NotNull @DefaultValue("./data/pg") Path directory,
        @NotNull @DefaultValue("30s") Duration statementTimeout,

        @Min(DatabaseProperties.SMALLEST_POOL) @Max(200) @DefaultValue("10")
        int poolSize) {

    static final int SMALLEST_POOL = 4;

    boolean embedded() {
        return url.isBlank();
    }
}
