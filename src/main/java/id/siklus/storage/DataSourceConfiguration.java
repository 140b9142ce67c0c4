package id.siklus.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** One pool on one PostgreSQL, which has been checked and migrated before anybody gets a connection from it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DataSourceConfiguration {

    /** Who gets none is answered 503, within five seconds of asking. */
    private static final int LONGEST_WAIT_FOR_CONNECTION_MS = 3_000;

    /** How long past its own end of a statement the database may say nothing before it counts as away. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    @Bean
    @Conditional(NoDatabaseUrlCondition.class)
    EmbeddedDatabase embeddedDatabase(DatabaseProperties properties) {
        try {
            return EmbeddedDatabase.startIn(properties.directory(), properties.poolSize());
        } catch (IOException | IllegalStateException e) {
            throw new DatabaseUnavailableException(
                    "PostgreSQL tertanam tidak dapat dijalankan di " + properties.directory()
                            + " (mungkin server lain memakainya) / the embedded PostgreSQL cannot start there, another server may be using it"
                            + (e.getMessage() == null ? "" : ": " + e.getMessage()),
                    e);
        }
    }

    @Bean
    KeyEncryptionKey keyEncryptionKey(DatabaseProperties properties, Environment settings) {
        return KeyEncryptionKey.of(properties, settings.getProperty(KeyEncryptionKey.SETTING, ""));
    }

    @Bean
    HikariDataSource dataSource(DatabaseProperties properties, ObjectProvider<EmbeddedDatabase> embedded) {
        EmbeddedDatabase own = embedded.getIfAvailable();
        String url = own == null ? properties.url() : own.jdbcUrl();
        String owner = own == null ? properties.username() : EmbeddedDatabase.OWNER;
        String password = own == null ? properties.password() : own.password();
        String user = owner;
        // Migrations take their time, and need rights that the server at work does without where the database is ours.
        try (HikariDataSource migrating = pool(url, owner, password, DatabaseProperties.SMALLEST_POOL)) {
            new DatabaseGate(migrating).pass();
            if (own != null) {
                user = ServerRole.NAME;
                password = ServerRole.grant(migrating);
            }
        }
        HikariConfig config = configuration(url, user, password, properties.poolSize());
        // A request's statements end before compiling them would have paid; PostgreSQL compiles by its guess of the
        // cost.
        config.addDataSourceProperty(
                "options",
                "-c jit=off -c statement_timeout="
                        + properties.statementTimeout().toMillis());
        // A database that vanishes without a word (a failover, a firewall) would otherwise hold a thread for TCP's
        // quarter of an hour, the one of the access trail among them.
        config.addDataSourceProperty("tcpKeepAlive", "true");
        if (!properties.statementTimeout().isZero()) {
            config.addDataSourceProperty(
                    "socketTimeout",
                    String.valueOf(
                            properties.statementTimeout().plus(LONGEST_SILENCE).toSeconds()));
        }
        return new HikariDataSource(config);
    }

    /** A pool that opens its first connection when it is asked for one, so that the caller decides how a failure is told. */
    static HikariDataSource pool(String url, String username, String password, int size) {
        return new HikariDataSource(configuration(url, username, password, size));
    }

    private static HikariConfig configuration(String url, String username, String password, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("siklus");
        config.setDriverClassName("org.postgresql.Driver");
        config.setJdbcUrl(url);
        config.setUsername(username);
        config.setPassword(password);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "siklus");
        // Its messages would hold the bound values: names and numbers of patients, on their way into a log.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(LONGEST_WAIT_FOR_CONNECTION_MS);
        config.setInitializationFailTimeout(-1);
        return config;
    }
}
