package id.siklus.replay;

import ca.uhn.fhir.context.FhirContext;
import com.zaxxer.hikari.HikariDataSource;
import id.siklus.server.RestfulServerCustomizer;
import id.siklus.storage.PartitionRule;
import id.siklus.storage.Store;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What makes writes take effect once. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReplayProperties.class)
class ReplayConfiguration {

    @Bean(initMethod = "start")
    Bookkeeping bookkeeping(HikariDataSource dataSource, ReplayProperties properties, MeterRegistry meters) {
        return new Bookkeeping(new JdbcTemplate(dataSource), properties, meters);
    }

    @Bean
    BusinessIdentifiers businessIdentifiers(ReplayProperties properties) {
        return new BusinessIdentifiers(properties.uniqueIdentifiers());
    }

    @Bean(initMethod = "start")
    KeyBackfill keyBackfill(
            HikariDataSource dataSource,
            BusinessIdentifiers identifiers,
            PlatformTransactionManager transactions,
            MeterRegistry meters) {
        return new KeyBackfill(
                new TransactionTemplate(transactions),
                new BackfillTable(new JdbcTemplate(dataSource)),
                identifiers,
                KeyBackfill.CHUNK,
                meters);
    }

    @Bean
    RestfulServerCustomizer replayCustomizer(
            HikariDataSource dataSource,
            EntityManagerFactory factory,
            BusinessIdentifiers identifiers,
            ObjectProvider<PartitionRule> partitions,
            FhirContext context,
            Store store,
            MeterRegistry meters) {
        KeyTable table = new KeyTable(new JdbcTemplate(dataSource));
        StoredUnderNumber stored = new StoredUnderNumber(table, context);
        EntityManager entities = SharedEntityManagerCreator.createSharedEntityManager(factory);
        return (server, storage) -> {
            storage.registerInterceptor(new RetryInterceptor(meters));
            storage.registerInterceptor(new VersionGuard(table));
            storage.registerInterceptor(new KeyInterceptor(identifiers, entities, table, stored));
            IdempotencyInterceptor keys =
                    new IdempotencyInterceptor(new AnswerTable(new JdbcTemplate(dataSource)), context);
            server.registerInterceptor(keys);
            storage.registerInterceptor(keys);
            server.registerInterceptor(new StaleInterceptor(store.daos(), table));
            server.registerInterceptor(new NumberedCreateInterceptor(identifiers, context));
            server.registerInterceptor(new SentAgainInterceptor(
                    identifiers, stored, partitions.getIfAvailable(PartitionRule::onePartition)));
            server.registerInterceptor(new FoundInsteadInterceptor(stored));
        };
    }
}
