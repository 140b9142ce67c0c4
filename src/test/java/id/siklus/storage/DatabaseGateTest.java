package id.siklus.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseGateTest {

    @TempDir
    private static Path folder;

    private static EmbeddedDatabase database;

    @BeforeAll
    static void startDatabase() throws IOException {
        database = EmbeddedDatabase.startIn(folder.resolve("pg"), DatabaseProperties.SMALLEST_POOL * 4);
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        database.close();
    }

    @Test
    void migratesOnceWhenTwoNodesStartAtOnce() throws SQLException {
        try (HikariDataSource one = pool("postgres");
                HikariDataSource other = pool("postgres")) {
            CompletableFuture<Void> first = CompletableFuture.runAsync(new DatabaseGate(one)::pass);
            CompletableFuture<Void> second = CompletableFuture.runAsync(new DatabaseGate(other)::pass);

            CompletableFuture.allOf(first, second).join();

            assertThat(value(one, "select count(*) from siklus.schema_history where version = '1' and success"))
                    .isEqualTo("1");
            assertThat(value(one, "select to_regclass('public.hfj_resource')")).isEqualTo("hfj_resource");
        }
    }

    @Test
    void isAsDurableAsAnyPostgres() throws SQLException {
        try (HikariDataSource pool = pool("postgres")) {
            assertThat(List.of(value(pool, "show fsync"), value(pool, "show synchronous_commit")))
                    .containsOnly("on");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        try (HikariDataSource stranger = DataSourceConfiguration.pool(
                database.jdbcUrl(), "postgres", "wrong", DatabaseProperties.SMALLEST_POOL)) {
            stranger.setConnectionTimeout(1_000);

            assertThatThrownBy(new DatabaseGate(stranger)::pass)
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("siklus.database.url");
        }
    }

    @Test
    void refusesADatabaseThatCannotBeWritten() throws SQLException {
        try (HikariDataSource owner = pool("postgres")) {
            execute(owner, "create database readonly");
            execute(owner, "alter database readonly set default_transaction_read_only = on");
        }

        try (HikariDataSource readOnly = pool("readonly")) {
            assertThatThrownBy(new DatabaseGate(readOnly)::pass)
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("hanya dapat dibaca");
        }
    }

    @Test
    void refusesADatabaseOfANewerRelease() throws SQLException {
        databaseOfThisRelease("newer");
        try (HikariDataSource newer = pool("newer")) {
            execute(newer, """
                    insert into "FLY_HFJ_MIGRATION" ("installed_rank", "version", "description", "type", "script",
                      "installed_by", "installed_on", "execution_time", "success")
                    values (999999, '99.0.20300101.1', 'later', 'JDBC', '', 'x', current_date, 1, true)""");

            assertThatThrownBy(new DatabaseGate(newer)::pass)
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("lebih baru");
        }
    }

    @Test
    void refusesOwnTablesOfANewerReleaseAtAStartAndAtACheck() throws SQLException {
        databaseOfThisRelease("newerown");
        try (HikariDataSource newer = pool("newerown")) {
            execute(
                    newer,
                    "insert into siklus.schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success)"
                            + " values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 'x', 1, true)");

            assertThatThrownBy(new DatabaseGate(newer)::pass)
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("lebih baru");
            assertThatThrownBy(new DatabaseGate(newer)::inspect)
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("lebih baru");
        }
    }

    @Test
    void tellsInOneLineThatNobodyAnswers() {
        try (HikariDataSource nobody = DataSourceConfiguration.pool(
                "jdbc:postgresql://127.0.0.1:1/postgres?connectTimeout=1",
                "x",
                "x",
                DatabaseProperties.SMALLEST_POOL)) {
            nobody.setConnectionTimeout(500);

            assertThatThrownBy(new DatabaseGate(nobody)::pass)
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessageContaining("tidak dapat dihubungi")
                    .message()
                    .doesNotContain("\n");
        }
    }

    /** The schema is made once, and copied by PostgreSQL. */
    private static void databaseOfThisRelease(String name) throws SQLException {
        try (HikariDataSource owner = pool("postgres")) {
            if (value(owner, "select count(*) from pg_database where datname = 'current'")
                    .equals("0")) {
                execute(owner, "create database current");
                try (HikariDataSource current = pool("current")) {
                    new DatabaseGate(current).pass();
                }
            }
            execute(owner, "create database " + name + " template current");
        }
    }

    private static HikariDataSource pool(String name) {
        return DataSourceConfiguration.pool(
                database.jdbcUrl().replace("/postgres", "/" + name),
                "postgres",
                database.password(),
                DatabaseProperties.SMALLEST_POOL);
    }

    private static void execute(HikariDataSource pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(HikariDataSource pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
