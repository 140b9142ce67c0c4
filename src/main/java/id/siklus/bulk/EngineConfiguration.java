package id.siklus.bulk;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import com.zaxxer.hikari.HikariDataSource;
import id.siklus.server.ReadableRows;
import id.siklus.server.RequestsUnderWay;
import id.siklus.storage.ChangeLog;
import id.siklus.storage.Store;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine of exports: its tables, its connections, its threads. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExportProperties.class)
class EngineConfiguration {

    /** For heartbeats, claims and sweeping, beside one for each worker. */
    private static final int CONNECTIONS_BESIDE = 3;

    @Bean
    ExportPool exportPool(HikariDataSource requests, ExportProperties properties) {
        return ExportPool.like(requests, properties.workers() + CONNECTIONS_BESIDE);
    }

    @Bean
    JobTable exportJobs(HikariDataSource requests) {
        return new JobTable(new JdbcTemplate(requests));
    }

    @Bean
    PartTable exportParts(ExportPool pool) {
        return new PartTable(
                new JdbcTemplate(pool.dataSource()),
                new TransactionTemplate(new DataSourceTransactionManager(pool.dataSource())),
                UUID.randomUUID());
    }

    @Bean
    Picks exportPicks(
            ExportPool pool, FhirContext context, Store store, MatchUrlService urls, PartitionSettings partitions) {
        return new Picks(
                new JdbcTemplate(pool.dataSource()),
                new FilterSearch(context, store.daos(), urls, store.interceptors()),
                partitions);
    }

    @Bean
    ExportMeters exportMeters(MeterRegistry registry) {
        return new ExportMeters(registry);
    }

    @Bean
    Workers exportWorkers(
            ExportPool pool,
            JobTable jobs,
            PartTable parts,
            Picks picks,
            ReadableRows readable,
            FileStore files,
            ExportProperties properties,
            ExportMeters meters,
            RequestsUnderWay requests,
            Clock clock) {
        Turns turns = new Turns(requests, properties.shareBesideRequests());
        PartWork work =
                new PartWork(pool.dataSource(), parts, picks, readable, files, properties, meters, turns, clock);
        return new Workers(parts, work, new FailedParts(jobs, parts, files, properties), meters, properties.workers());
    }

    @Bean(initMethod = "start")
    ExportSweeper exportSweeper(
            JobTable jobs, FileStore files, ExportProperties properties, ExportMeters meters, Clock clock) {
        return new ExportSweeper(jobs, files, properties, meters, clock);
    }

    @Bean
    Exports exports(
            ChangeLog changes,
            JobTable jobs,
            Picks picks,
            ReadableRows readable,
            FileStore files,
            Workers workers,
            ExportProperties properties) {
        return new ExportEngine(changes, jobs, picks, readable, files, workers, properties);
    }
}
