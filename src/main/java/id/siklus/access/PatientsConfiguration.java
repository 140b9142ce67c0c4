package id.siklus.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import id.siklus.server.PersonStewards;
import id.siklus.server.RestfulServerCustomizer;
import id.siklus.storage.Store;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who sees whom: continuity of care, emergencies, look-up of people, and who may change them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CareProperties.class)
class PatientsConfiguration {

    @Bean
    static BeanDefinitionRegistryPostProcessor peopleReplacements() {
        return new PeopleReplacements();
    }

    @Bean
    Care care(DataSource dataSource) {
        return new Care(new JdbcTemplate(dataSource));
    }

    @Bean
    PersonStewards personStewards(Reaches reaches, Care care, DataSource dataSource) {
        return new ManagingFacilities(reaches, care, new JdbcTemplate(dataSource));
    }

    @Bean
    RestfulServerCustomizer patientsCustomizer(
            EntityManagerFactory entityManagerFactory,
            DataSource dataSource,
            FhirContext context,
            Reaches reaches,
            Keepers keepers,
            Care care,
            Store store,
            PlatformTransactionManager transactions,
            Clock clock,
            CareProperties properties,
            PartitionSettings partitions,
            JpaStorageSettings storageSettings,
            MeterRegistry meters) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        Proposals proposals = new Proposals(store.daos(), jdbc, context, clock);
        SharedPersons persons = new SharedPersons(reaches, care, proposals, jdbc, context);
        TransferOperation transfer = new TransferOperation(
                store.daos(), keepers, persons, proposals, new TransactionTemplate(transactions), clock);
        NamedPeople names = new NamedPeople(jdbc, partitions, storageSettings);
        EntityManager entities = SharedEntityManagerCreator.createSharedEntityManager(entityManagerFactory);
        return (server, storage) -> {
            storage.registerInterceptor(
                    new CareInterceptor(entities, jdbc, keepers, reaches, properties.completedReferral()));
            storage.registerInterceptor(new PeopleInSearches(reaches, names));
            storage.registerInterceptor(new PeopleGuard(reaches, care, context));
            storage.registerInterceptor(persons);
            server.registerProvider(transfer);
            server.registerInterceptor(new CompartmentSearches());
            server.registerInterceptor(new ProposalAnswer());
            server.registerInterceptor(new HiddenFromHistory());
            server.registerInterceptor(new CareGate(reaches, care, new PatientPages(jdbc), new BrokenGlass(meters)));
        };
    }
}
