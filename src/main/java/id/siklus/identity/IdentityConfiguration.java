package id.siklus.identity;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import id.siklus.server.PersonStewards;
import id.siklus.server.RestfulServerCustomizer;
import id.siklus.storage.Store;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts recognising, comparing and merging of people into the server. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    @Bean
    TraitTable traitTable(DataSource dataSource) {
        return new TraitTable(new JdbcTemplate(dataSource));
    }

    @Bean
    Matches matches(TraitTable table) {
        return new Matches(table);
    }

    @Bean
    ReplacedPeople replacedPeople(DataSource dataSource) {
        return new ReplacedPeople(new JdbcTemplate(dataSource));
    }

    @Bean
    Followers followers(
            TraitTable table,
            Matches matches,
            ReplacedPeople replaced,
            Store store,
            PersonStewards stewards,
            DataSource dataSource,
            FhirContext context,
            PlatformTransactionManager transactions,
            Clock clock) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        return new Followers(
                new TransactionTemplate(transactions),
                table,
                new TraitBackfill(jdbc, table, context),
                new SuspectedDoubles(table, matches, store.daos().getResourceDao(Task.class), stewards, jdbc, clock),
                replaced);
    }

    @Bean
    MergeOperation mergeOperation(
            Store store,
            ReplacedPeople replaced,
            PersonStewards stewards,
            DataSource dataSource,
            FhirContext context,
            PlatformTransactionManager transactions,
            Clock clock) {
        DaoRegistry daos = store.daos();
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        People people = new People(daos);
        MergeLedger ledger = new MergeLedger(new JdbcTemplate(dataSource));
        NamedPatients named = new NamedPatients(context);
        MergeTrace trace = new MergeTrace(daos.getResourceDao(Provenance.class), stewards, clock);
        return new MergeOperation(
                daos,
                people,
                new Merge(transaction, people, ledger, named, replaced, trace),
                new UndoMerge(transaction, people, ledger, named, replaced, trace),
                stewards);
    }

    @Bean
    RestfulServerCustomizer identityCustomizer(
            EntityManagerFactory entityManagerFactory,
            TraitTable table,
            Matches matches,
            MergeOperation merge,
            ReplacedPeople replaced,
            Store store,
            FhirContext context) {
        var patients = store.daos().getResourceDao(Patient.class);
        NamedPatients named = new NamedPatients(context);
        ReplacedPeopleInterceptor sendOn = new ReplacedPeopleInterceptor(replaced, named);
        TraitInterceptor traits =
                new TraitInterceptor(SharedEntityManagerCreator.createSharedEntityManager(entityManagerFactory), table);
        return (server, storage) -> {
            storage.registerInterceptor(traits);
            storage.registerInterceptor(sendOn);
            server.registerInterceptor(sendOn);
            server.registerInterceptor(new ReplacedEntries(replaced, named));
            server.registerInterceptor(new NewbornInterceptor(new Newborns(patients), patients, context));
            server.registerProvider(new MatchOperation(patients, matches));
            server.registerProvider(merge);
            replaced.refresh();
        };
    }
}
