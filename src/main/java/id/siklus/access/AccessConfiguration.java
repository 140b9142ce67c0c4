package id.siklus.access;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.server.ReadableRows;
import id.siklus.server.RestfulServerCustomizer;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the rule of partitions into the store, and its guards into searches, transactions and answers. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    Keepers keepers(DataSource dataSource) {
        return new Keepers(new JdbcTemplate(dataSource));
    }

    @Bean
    KnownKeepers knownKeepers(Keepers keepers, PlatformTransactionManager transactions) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new KnownKeepers(keepers, own);
    }

    @Bean
    Reaches reaches(KnownKeepers keepers) {
        return new Reaches(keepers);
    }

    @Bean
    ReadableRows readableRows(Reaches reaches) {
        return new ReadableRowsOfCaller(reaches);
    }

    @Bean
    StoredRows storedRows(DataSource dataSource) {
        return new StoredRows(new JdbcTemplate(dataSource));
    }

    @Bean
    SensitiveRecords sensitiveRecords(FhirContext context) {
        return new SensitiveRecords(SensitiveCodes.fromGuide(context));
    }

    @Bean
    FacilityPartitions facilityPartitions(
            Reaches reaches, KnownKeepers known, StoredRows stored, Keepers keepers, SensitiveRecords sensitive) {
        return new FacilityPartitions(reaches, new NamedFacility(known, stored), stored, keepers, sensitive);
    }

    @Bean
    static BeanDefinitionRegistryPostProcessor hapiReplacements() {
        return new HapiReplacements();
    }

    @Bean
    RestfulServerCustomizer accessCustomizer(
            EntityManagerFactory entityManagerFactory,
            DataSource dataSource,
            Reaches reaches,
            StoredRows stored,
            SensitiveRecords sensitive,
            Keepers keepers,
            KnownKeepers known) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        WriteGuard writes = new WriteGuard(
                SharedEntityManagerCreator.createSharedEntityManager(entityManagerFactory),
                jdbc,
                reaches,
                keepers,
                known);
        return (server, storage) -> {
            storage.registerInterceptor(new ReachGuard(reaches, stored));
            storage.registerInterceptor(writes);
            storage.registerInterceptor(new StoredRecordGuard(reaches, stored, sensitive));
            server.registerInterceptor(new RequestGuard(reaches, new PageOwners(jdbc)));
        };
    }
}
