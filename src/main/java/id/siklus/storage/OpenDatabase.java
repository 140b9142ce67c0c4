package id.siklus.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The configured database for a command that looks at it: as it is, not migrated, beside a running server or without one. */
public final class OpenDatabase implements AutoCloseable {

    private final HikariDataSource dataSource;
    private final @Nullable EmbeddedDatabase started;

    private OpenDatabase(HikariDataSource dataSource, @Nullable EmbeddedDatabase started) {
        this.dataSource = dataSource;
        this.started = started;
    }

    /**
     * @param arguments as {@code --siklus.database.url=...}
     * @throws DatabaseUnavailableException when there is none yet, or it cannot be opened
     */
    public static OpenDatabase with(String... arguments) {
        SpringApplication application = new SpringApplication(DatabaseCheck.OnlyProperties.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context = application.run(arguments)) {
            DatabaseProperties properties = context.getBean(DatabaseProperties.class);
            return properties.embedded() ? embedded(properties.directory()) : external(properties);
        }
    }

    private static OpenDatabase external(DatabaseProperties properties) {
        return new OpenDatabase(
                DataSourceConfiguration.pool(
                        properties.url(),
                        properties.username(),
                        properties.password(),
                        DatabaseProperties.SMALLEST_POOL),
                null);
    }

    private static OpenDatabase embedded(Path directory) {
        Path data = directory.toAbsolutePath().normalize();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            throw new DatabaseUnavailableException("Belum ada basis data di / there is no database in " + data);
        }
        try {
            Optional<RunningPostgres> running = RunningPostgres.in(data);
            EmbeddedDatabase started =
                    running.isPresent() ? null : EmbeddedDatabase.startIn(data, DatabaseProperties.SMALLEST_POOL);
            String url = running.map(RunningPostgres::jdbcUrl)
                    .orElseGet(() -> Objects.requireNonNull(started).jdbcUrl());
            return new OpenDatabase(
                    DataSourceConfiguration.pool(
                            url,
                            EmbeddedDatabase.OWNER,
                            DatabasePassword.of(data).current(),
                            DatabaseProperties.SMALLEST_POOL),
                    started);
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            throw new DatabaseUnavailableException(
                    "Basis data di " + data + " tidak dapat dibuka / cannot be opened: " + e.getMessage(), e);
        }
    }

    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() {
        dataSource.close();
        if (started != null) {
            try {
                started.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
