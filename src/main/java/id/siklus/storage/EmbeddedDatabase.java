package id.siklus.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * PostgreSQL 18 as a child process, for a first start without any set-up. It is the real database: nothing else in the server knows the difference.
 *
 * <p>It listens on the loopback interface only, asks for a password that is made at the first start, and is as durable as any PostgreSQL: the library
 * switches {@code fsync} and {@code synchronous_commit} off for tests, here both are on.
 */
final class EmbeddedDatabase implements AutoCloseable {

    /** The role that initdb makes; it owns the schema, and the server at work does not use it. */
    static final String OWNER = "postgres";

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    /** For a person with psql, a backup, and PostgreSQL's own reserve. */
    private static final int SPARE_CONNECTIONS = 30;

    private final EmbeddedPostgres postgres;
    private final DatabasePassword password;

    private EmbeddedDatabase(EmbeddedPostgres postgres, DatabasePassword password) {
        this.postgres = postgres;
        this.password = password;
    }

    /**
     * Starts the database and waits until it answers; the directory is initialised when it is new. A PostgreSQL that outlived a killed server is ended first.
     *
     * @param poolSize connections that the server will hold
     * @throws IOException when the directory cannot be used
     * @throws IllegalStateException when another server uses the directory
     */
    static EmbeddedDatabase startIn(Path directory, int poolSize) throws IOException {
        Path data = directory.toAbsolutePath().normalize();
        OrphanedPostgres.endIn(data);
        DatabasePassword password = DatabasePassword.of(data);
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(LONGEST_START)
                .setConnectConfig("password", password.current())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", String.valueOf(poolSize + SPARE_CONNECTIONS))
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("wal_compression", "pglz")
                .setServerConfig("random_page_cost", "1.1")
                .start();
        try {
            password.enforce(postgres.getPostgresDatabase());
        } catch (IOException e) {
            postgres.close();
            throw e;
        }
        return new EmbeddedDatabase(postgres, password);
    }

    int port() {
        return postgres.getPort();
    }

    String jdbcUrl() {
        return jdbcUrl(postgres.getPort());
    }

    static String jdbcUrl(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String password() {
        return password.current();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
