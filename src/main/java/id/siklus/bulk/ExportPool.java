package id.siklus.bulk;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/**
 * The connections of the workers, as a type of its own, so that nobody who asks for the DataSource gets them: an export never takes a connection from requests. One
 * statement reads for as long as a part takes, on one core, and is never worth compiling.
 */
record ExportPool(HikariDataSource dataSource) implements AutoCloseable {

    private static final String OPTIONS =
            "-c statement_timeout=0 -c jit=off -c max_parallel_workers_per_gather=0 -c work_mem=32MB";

    /** Longest silence of a database that is looking for what to send. */
    private static final String LONGEST_SILENCE_SECONDS = "1800";

    private static final long LONGEST_WAIT_MS = 5_000;
    private static final int WARM = 2;

    static ExportPool like(HikariDataSource requests, int connections) {
        HikariConfig config = new HikariConfig();
        requests.copyStateTo(config);
        config.setPoolName("siklus-export");
        config.setMaximumPoolSize(Math.max(WARM, connections));
        config.setMinimumIdle(WARM);
        config.setConnectionTimeout(LONGEST_WAIT_MS);
        config.setMetricRegistry(null);
        config.setMetricsTrackerFactory(null);
        config.addDataSourceProperty("options", OPTIONS);
        config.addDataSourceProperty("socketTimeout", LONGEST_SILENCE_SECONDS);
        return new ExportPool(new HikariDataSource(config));
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
