package id.siklus.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * The server's database without the server, for commands that read or write Siklus' own tables. Where a server runs on the embedded PostgreSQL of the same
 * directory, that one is used; else it is started and ended here.
 */
public final class DatabaseAccess implements AutoCloseable {

    /** Major version of the embedded PostgreSQL; a data directory of another one cannot be opened. */
    public static final int EMBEDDED_POSTGRESQL = 18;

    private static final String OWN_TABLES = "select to_regclass('siklus.client') is not null";

    /** What a server with the same arguments would read. */
    private record Settings(DatabaseProperties database, String keyEncryptionKey, Environment environment) {}

    private final Settings settings;
    private final HikariDataSource dataSource;
    private final @Nullable EmbeddedDatabase startedHere;

    private DatabaseAccess(Settings settings, HikariDataSource dataSource, @Nullable EmbeddedDatabase startedHere) {
        this.settings = settings;
        this.dataSource = dataSource;
        this.startedHere = startedHere;
    }

    /**
     * Opens the database that a server with these settings would use, and brings a new one into shape.
     *
     * @param arguments as {@code --siklus.database.url=...}
     * @throws DatabaseUnavailableException in one readable line
     */
    public static DatabaseAccess open(String... arguments) {
        DatabaseAccess access = open(settings(arguments));
        try {
            access.completeSchema();
            return access;
        } catch (RuntimeException e) {
            access.close();
            throw e;
        }
    }

    /**
     * Opens the database as it is: nothing is migrated, and none is made.
     *
     * @param arguments as {@code --siklus.database.url=...}
     * @throws DatabaseUnavailableException in one readable line; also where there is no database yet
     */
    public static DatabaseAccess existing(String... arguments) {
        Settings settings = settings(arguments);
        DatabaseProperties properties = settings.database();
        Path directory = properties.directory().toAbsolutePath().normalize();
        if (properties.embedded() && !Files.exists(directory.resolve("PG_VERSION"))) {
            throw new DatabaseUnavailableException("Belum ada basis data di / there is no database in " + directory);
        }
        return open(settings);
    }

    /**
     * @param arguments as {@code --siklus.database.directory=...}
     * @return data directory of the embedded database, whether it exists or not; empty where an external database is configured
     */
    public static Optional<Path> embeddedDirectory(String... arguments) {
        DatabaseProperties properties = settings(arguments).database();
        return properties.embedded()
                ? Optional.of(properties.directory().toAbsolutePath().normalize())
                : Optional.empty();
    }

    private static Settings settings(String... arguments) {
        SpringApplication application = new SpringApplication(OnlyProperties.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context = application.run(arguments)) {
            return new Settings(
                    context.getBean(DatabaseProperties.class),
                    context.getEnvironment().getProperty(KeyEncryptionKey.SETTING, ""),
                    context.getEnvironment());
        }
    }

    private static DatabaseAccess open(Settings settings) {
        DatabaseProperties properties = settings.database();
        if (!properties.embedded()) {
            return new DatabaseAccess(
                    settings, pool(properties.url(), properties.username(), properties.password()), null);
        }
        Path directory = properties.directory().toAbsolutePath().normalize();
        try {
            Optional<RunningPostgres> running = RunningPostgres.in(directory);
            if (running.isPresent()) {
                return new DatabaseAccess(
                        settings,
                        pool(
                                running.get().jdbcUrl(),
                                EmbeddedDatabase.OWNER,
                                running.get().password()),
                        null);
            }
            EmbeddedDatabase own = EmbeddedDatabase.startIn(directory, DatabaseProperties.SMALLEST_POOL);
            return new DatabaseAccess(settings, pool(own.jdbcUrl(), EmbeddedDatabase.OWNER, own.password()), own);
        } catch (IOException | IllegalStateException e) {
            throw new DatabaseUnavailableException(
                    "PostgreSQL tertanam di " + directory + " tidak dapat dibuka / cannot be opened: " + e.getMessage(),
                    e);
        }
    }

    /**
     * Looks, and changes nothing.
     *
     * @return PostgreSQL's version and the schema's, in one line
     * @throws DatabaseUnavailableException when a server of this release could not use it, such as a newer schema
     */
    public String inspect() {
        return new DatabaseGate(dataSource).inspect();
    }

    /**
     * For a database that has come from another machine: where that one sorted texts by other rules, the indexes are built anew by the rules of this one.
     *
     * @throws SQLException when PostgreSQL refuses
     */
    public void acceptCollations() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            boolean differs;
            try (ResultSet row = statement.executeQuery("""
                    select datcollversion is distinct from pg_database_collation_actual_version(oid)
                    from pg_database where datname = current_database()""")) {
                differs = row.next() && row.getBoolean(1);
            }
            if (differs) {
                statement.execute("reindex database postgres");
                statement.execute("alter database postgres refresh collation version");
            }
        }
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /** @return where a server with the same arguments would read its keys */
    public Environment environment() {
        return settings.environment();
    }

    /** @return the key that a server with these settings would use */
    public KeyEncryptionKey keyEncryptionKey() {
        return KeyEncryptionKey.of(settings.database(), settings.keyEncryptionKey());
    }

    @Override
    public void close() {
        dataSource.close();
        if (startedHere != null) {
            try {
                startedHere.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private void completeSchema() {
        if (!hasOwnTables()) {
            new DatabaseGate(dataSource).pass();
        }
    }

    private boolean hasOwnTables() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(OWN_TABLES)) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw DatabaseGate.unreachable(e);
        }
    }

    private static HikariDataSource pool(String url, String username, String password) {
        return DataSourceConfiguration.pool(url, username, password, DatabaseProperties.SMALLEST_POOL);
    }

    @EnableConfigurationProperties(DatabaseProperties.class)
    static class OnlyProperties {}
}
