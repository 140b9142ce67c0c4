package id.siklus.identity;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.server.PersonStewards;
import id.siklus.server.RestfulServerCustomizer;
import id.siklus.storage.Store;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.persistence.EntityManager;
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
    MergeLedger mergeLedger(DataSource dataSource) {
        return new MergeLedger(new JdbcTemplate(dataSource));
    }

    @Bean
    PairTransaction pairTransaction(
            PlatformTransactionManager transactions, MergeLedger ledger, ReplacedPeople replaced) {
        return new PairTransaction(new TransactionTemplate(transactions), ledger, replaced);
    }

    @Bean
    MovedRecords movedRecords(Store store, MergeLedger ledger, FhirContext context, Clock clock) {
        return new MovedRecords(new People(store.daos()), ledger, new NamedPatients(context), clock);
    }

    @Bean
    Followers followers(
            TraitTable table,
            Matches matches,
            ReplacedPeople replaced,
            LateRecords late,
            Store store,
            PersonStewards stewards,
            DataSource dataSource,
            FhirContext context,
            PlatformTransactionManager transactions,
            MeterRegistry meters,
            Clock clock) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        return new Followers(
                new PatientBatches(new TransactionTemplate(transactions), table, clock, meters),
                table,
                new TraitBackfill(jdbc, table, context),
                new SuspectedDoubles(table, matches, store.daos().getResourceDao(Task.class), stewards, jdbc, clock),
                replaced,
                late,
                meters);
    }

    @Bean
    LateRecords lateRecords(PairTransaction pair, MergeLedger ledger, MovedRecords records) {
        return new LateRecords(pair, ledger, records);
    }

    @Bean
    MergeOperation mergeOperation(
            Store store,
            PairTransaction pair,
            MergeLedger ledger,
            MovedRecords records,
            PersonStewards stewards,
            Clock clock) {
        People people = new People(store.daos());
        MergeTrace trace = new MergeTrace(store.daos().getResourceDao(Provenance.class), stewards, clock);
        return new MergeOperation(
                store.daos().getResourceDao(Patient.class),
                people,
                new Merge(pair, people, ledger, records, trace),
                new UndoMerge(pair, people, ledger, records, trace),
                stewards);
    }

    @Bean
    RestfulServerCustomizer identityOfPeople(Store store, Matches matches, MergeOperation merge, FhirContext context) {
        var patients = store.daos().getResourceDao(Patient.class);
        Newborns newborns = new Newborns(patients);
        NewbornInterceptor born = new NewbornInterceptor(
                newborns, new NewbornEntries(newborns, new NamedPatients(context)), new SentPatient(context), patients);
        return (server, storage) -> {
            server.registerInterceptor(born);
            server.registerProvider(new MatchOperation(patients, matches));
            server.registerProvider(merge);
        };
    }

    /** What is kept current with every write. */
    @Bean
    RestfulServerCustomizer identityOnWrite(
            EntityManagerFactory entityManagerFactory,
            TraitTable table,
            ReplacedPeople replaced,
            MergeLedger ledger,
            Store store,
            DataSource dataSource,
            FhirContext context) {
        NamedPatients named = new NamedPatients(context);
        EntityManager entities = SharedEntityManagerCreator.createSharedEntityManager(entityManagerFactory);
        InheritedNumbers inherited = new InheritedNumbers(ledger, new People(store.daos()));
        return (server, storage) -> {
            storage.registerInterceptor(new TraitInterceptor(entities, table));
            storage.registerInterceptor(new NamedInPassing(named, entities, new JdbcTemplate(dataSource)));
            storage.registerInterceptor(new ReplacedPeopleGuard(replaced, named, inherited));
            server.registerInterceptor(new ReplacedPeopleInterceptor(replaced, named));
            server.registerInterceptor(new ReplacedEntries(replaced, named));
            replaced.refresh();
        };
    }
}
