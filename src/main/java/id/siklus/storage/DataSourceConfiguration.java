package id.siklus.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** One pool on one PostgreSQL, which has been checked and migrated before anybody gets a connection from it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DataSourceConfiguration {

    @Bean
    @Conditional(NoDatabaseUrlCondition.class)
    EmbeddedDatabase embeddedDatabase(DatabaseProperties properties) {
        try {
            return EmbeddedDatabase.startIn(properties.directory());
        } catch (IOException | IllegalStateException e) {
            throw new DatabaseUnavailableException(
                    "PostgreSQL tertanam tidak dapat dijalankan di " + properties.directory()
                            + " (mungkin server lain memakainya) / the embedded PostgreSQL cannot start there: "
                            + e.getMessage(),
                    e);
        }
    }

    @Bean
    HikariDataSource dataSource(DatabaseProperties properties, ObjectProvider<EmbeddedDatabase> embedded) {
        EmbeddedDatabase own = embedded.getIfAvailable();
        HikariConfig config = new HikariConfig();
        config.setPoolName("siklus");
        config.setJdbcUrl(own == null ? properties.url() : own.jdbcUrl());
        config.setUsername(own == null ? properties.username() : "postgres");
        config.setPassword(own == null ? properties.password() : "postgres");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", "siklus");
        config.setMaximumPoolSize(properties.poolSize());
        config.setConnectionTimeout(10_000);
        config.setInitializationFailTimeout(-1);
        HikariDataSource dataSource = new HikariDataSource(config);
        try {
            new DatabaseGate(dataSource).pass();
        } catch (RuntimeException e) {
            dataSource.close();
            throw e;
        }
        return dataSource;
    }
}
