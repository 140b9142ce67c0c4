package id.siklus.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** An embedded PostgreSQL of the tests of the log, migrated as at a start, and worked on under the server's own role, which owns nothing. */
public final class LoggedDatabase {

    private static final int POOL = 40;
    private static final LoggedDatabase SHARED = new LoggedDatabase();

    private final EmbeddedDatabase database;
    private final HikariDataSource owner;
    private final HikariDataSource server;

    private LoggedDatabase() {
        try {
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "pg-log")
                    .resolve("pg");
            database = EmbeddedDatabase.startIn(data, POOL + DatabaseProperties.SMALLEST_POOL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        owner = owner("postgres");
        new DatabaseGate(owner).pass();
        server = DataSourceConfiguration.pool(database.jdbcUrl(), ServerRole.NAME, ServerRole.grant(owner), POOL);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** @return the one of this run, ended with it */
    public static LoggedDatabase shared() {
        return SHARED;
    }

    /** @return a pool of the superuser on a database of this PostgreSQL */
    HikariDataSource owner(String name) {
        return DataSourceConfiguration.pool(
                database.jdbcUrl().replace("/postgres", "/" + name),
                EmbeddedDatabase.OWNER,
                database.password(),
                DatabaseProperties.SMALLEST_POOL);
    }

    public JdbcTemplate jdbc() {
        return new JdbcTemplate(server);
    }

    HikariDataSource owner() {
        return owner;
    }

    /** @return the pool of the server's role */
    public HikariDataSource server() {
        return server;
    }

    public JdbcTemplate ownersJdbc() {
        return new JdbcTemplate(owner);
    }

    ChangeLog changes() {
        return changes(server);
    }

    static ChangeLog changes(HikariDataSource dataSource) {
        return changes(dataSource, Duration.ofDays(400));
    }

    static ChangeLog changes(HikariDataSource dataSource, Duration kept) {
        TransactionTemplate own = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new NotedMoments(new JdbcTemplate(dataSource), own, kept);
    }

    /** @return a connection with an open transaction */
    public Connection begin() throws SQLException {
        Connection connection = server.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    public interface Work {

        void with(Connection connection) throws SQLException;
    }

    public void inTransaction(Work work) throws SQLException {
        try (Connection connection = begin()) {
            work.with(connection);
            connection.commit();
        }
    }

    public long[] create(String type, int count) throws SQLException {
        List<long[]> keys = new ArrayList<>();
        inTransaction(connection -> keys.add(HandWrittenRows.create(connection, type, count)));
        return keys.get(0);
    }

    /** @return such as {@code 1001/1 C}, in the order of versions */
    List<String> changes(Moment earlier, Moment later) {
        return jdbc().queryForList(
                        "select l.res_id || '/' || l.version || ' ' || l.operation from " + later.changesAfter(earlier)
                                + " order by l.res_id, l.version, l.operation",
                        String.class);
    }

    /** @return such as {@code r1001/1}, deleted ones with a {@code -} behind */
    List<String> rows(Moment moment, String type) {
        return jdbc().queryForList(
                        "select r.fhir_id || '/' || v.res_ver || case when v.res_deleted_at is null then '' else '-' end from "
                                + moment.rows(type, 0, Long.MAX_VALUE) + " order by r.res_id",
                        String.class);
    }

    private void close() {
        server.close();
        owner.close();
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
