package id.siklus.storage;

import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The change log: its moments, and its upkeep. Its rows are the database's own work. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ChangeLogProperties.class)
class ChangeLogConfiguration {

    @Bean
    ChangeLog changeLog(
            DataSource dataSource, PlatformTransactionManager transactions, ChangeLogProperties properties) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new NotedMoments(new JdbcTemplate(dataSource), own, properties.retention());
    }

    @Bean(initMethod = "start")
    ChangeLogUpkeep changeLogUpkeep(
            DataSource dataSource, ChangeLog changes, ChangeLogProperties properties, MeterRegistry meters) {
        return new ChangeLogUpkeep(new JdbcTemplate(dataSource), changes, properties, meters);
    }
}
