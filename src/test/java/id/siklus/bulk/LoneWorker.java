package id.siklus.bulk;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.executor.InterceptorService;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import com.zaxxer.hikari.HikariDataSource;
import id.siklus.server.RequestsUnderWay;
import id.siklus.storage.Superuser;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/**
 * A node that does nothing but parts of exports, as a process of its own with a heap of the test's choice. It ends when there is nothing left to do, and says how much
 * heap it had in use at most.
 */
final class LoneWorker {

    private LoneWorker() {}

    /** @param arguments JDBC URL, user, folder of the store; the password comes by the environment */
    public static void main(String[] arguments) throws Exception {
        ExportProperties limits = OwnWorkers.limits(1, DataSize.ofBytes(0));
        try (HikariDataSource database = new HikariDataSource()) {
            database.setJdbcUrl(arguments[0]);
            database.setUsername(arguments[1]);
            database.setPassword(System.getenv("LONE_WORKER_PASSWORD"));
            database.setMaximumPoolSize(4);
            JdbcTemplate jdbc = new JdbcTemplate(database);
            PartTable parts = new PartTable(
                    jdbc, new TransactionTemplate(new DataSourceTransactionManager(database)), UUID.randomUUID());
            PartWork work = new PartWork(
                    database,
                    parts,
                    new Picks(
                            jdbc,
                            new FilterSearch(
                                    FhirContext.forR4Cached(),
                                    new DaoRegistry(),
                                    new MatchUrlService(),
                                    new InterceptorService()),
                            new PartitionSettings()),
                    (caller, type, alias) -> "true",
                    new LocalFiles(Path.of(arguments[2])),
                    limits,
                    new ExportMeters(new SimpleMeterRegistry()),
                    new Turns(new RequestsUnderWay(), 100),
                    Clock.systemUTC());
            for (Optional<PartClaim> claim = parts.claim(Long.MAX_VALUE);
                    claim.isPresent();
                    claim = parts.claim(Long.MAX_VALUE)) {
                work.run(claim.get(), rows -> {});
            }
        }
        System.out.println("peak " + peak());
        System.exit(0);
    }

    /**
     * Starts it and waits for its end.
     *
     * @param folder of the store
     * @param heap such as {@code -Xmx48m}
     * @return what it said, its peak at the end
     * @throws IllegalStateException if it failed or took longer
     */
    static String run(Path folder, String heap, Duration longest) throws IOException, InterruptedException {
        DriverManagerDataSource database = (DriverManagerDataSource) Superuser.dataSource();
        Path log = folder.resolve("worker.log");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoneWorker.class.getName(),
                        database.getUrl(),
                        database.getUsername(),
                        folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("LONE_WORKER_PASSWORD", database.getPassword());
        Process worker = builder.start();
        try {
            boolean ended = worker.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
            String said = Files.readString(log);
            if (!ended || worker.exitValue() != 0) {
                throw new IllegalStateException((ended ? "failed: " : "takes longer than " + longest + ": ") + said);
            }
            return said;
        } finally {
            worker.destroyForcibly();
        }
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
    }
}
