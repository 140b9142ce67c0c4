package id.siklus.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * PostgreSQL 18 as a child process, for a first start without any set-up. It is the real database: nothing else in the server knows the difference.
 *
 * <p>Connections are accepted on the loopback interface only. Durability settings are PostgreSQL's own defaults (synchronous_commit on).
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * Starts the database and waits until it answers; the directory is initialised when it is new.
     *
     * @throws IOException when the directory cannot be used, or another server already runs in it
     */
    static EmbeddedDatabase startIn(Path directory) throws IOException {
        Path data = directory.toAbsolutePath().normalize();
        return new EmbeddedDatabase(EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPGStartupWait(LONGEST_START)
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("wal_compression", "pglz")
                .setServerConfig("random_page_cost", "1.1")
                .start());
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
