package id.siklus.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;

/** Looks at configuration and database as a start would, and changes nothing. */
public final class DatabaseCheck {

    private DatabaseCheck() {}

    /**
     * @param arguments as {@code --siklus.database.url=...}
     * @return what was found, one line each
     * @throws DatabaseUnavailableException when a start would fail
     */
    public static List<String> run(String... arguments) {
        SpringApplication application = new SpringApplication(OnlyProperties.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context = application.run(arguments)) {
            DatabaseProperties properties = context.getBean(DatabaseProperties.class);
            return properties.embedded() ? embedded(properties.directory()) : external(properties);
        }
    }

    private static List<String> embedded(Path directory) {
        Path data = directory.toAbsolutePath().normalize();
        if (!Files.exists(data)) {
            return List.of("Basis data tertanam akan dibuat di / will be created in " + data);
        }
        if (!Files.isWritable(data)) {
            throw new DatabaseUnavailableException(data + " tidak dapat ditulis / is not writable");
        }
        return List.of("Basis data tertanam / embedded database: " + data);
    }

    private static List<String> external(DatabaseProperties properties) {
        try (HikariDataSource dataSource = DataSourceConfiguration.pool(
                properties.url(), properties.username(), properties.password(), DatabaseProperties.SMALLEST_POOL)) {
            return List.of(
                    "PostgreSQL " + new DatabaseGate(dataSource).inspect(),
                    "Basis data siap dipakai / the database is ready to use");
        }
    }

    @EnableConfigurationProperties(DatabaseProperties.class)
    static class OnlyProperties {}
}
