package id.siklus.storage;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.migrate.HapiMigrationStorageSvc;
import ca.uhn.fhir.jpa.migrate.MigrationTaskList;
import ca.uhn.fhir.jpa.migrate.SchemaMigrator;
import ca.uhn.fhir.jpa.migrate.dao.HapiMigrationDao;
import ca.uhn.fhir.jpa.migrate.tasks.HapiFhirJpaMigrationTasks;
import ca.uhn.fhir.util.VersionEnum;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * What a database must pass before the server uses it: it answers, it is PostgreSQL 15 or newer, it can be written, its schema is ours and not of a newer
 * release. Then it is migrated: first HAPI's tables by HAPI's own migrator, then ours (schema {@code siklus}) by Flyway.
 *
 * <p>The whole passage holds one PostgreSQL advisory lock, so a second node that starts at once waits for the first and then finds nothing to do.
 */
final class DatabaseGate {

    /** Any constant will do, as long as every release of Siklus takes the same one. */
    private static final long ADVISORY_LOCK = 0x51_4B_4C_55_53L;

    private static final int OLDEST_POSTGRESQL = 15;

    private final DataSource dataSource;

    DatabaseGate(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @throws DatabaseUnavailableException with one readable line when the database cannot be used */
    void pass() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            requireUsable(statement);
            statement.execute("select pg_advisory_lock(" + ADVISORY_LOCK + ")");
            try {
                migrate();
            } finally {
                statement.execute("select pg_advisory_unlock(" + ADVISORY_LOCK + ")");
            }
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /**
     * Looks, and changes nothing.
     *
     * @return PostgreSQL's version and the schema's, in one line
     * @throws DatabaseUnavailableException when {@link #pass()} would fail
     */
    String inspect() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            requireUsable(statement);
            boolean migrated = single(statement, "select to_regclass('\"FLY_HFJ_MIGRATION\"') is not null")
                    .equals("t");
            String schema = "skema belum ada / no schema yet";
            if (migrated) {
                requireNoNewerSchema(migrations(), knownMigrations());
                requireNoNewerOwnSchema(flyway());
                schema = "skema / schema " + migrations().getLatestAppliedVersion();
            }
            return single(statement, "show server_version") + ", " + schema;
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    static DatabaseUnavailableException unreachable(SQLException e) {
        return new DatabaseUnavailableException(
                "Basis data tidak dapat dihubungi: " + rootMessage(e)
                        + ". Periksa siklus.database.url, username dan password / the database cannot be reached",
                e);
    }

    private static MigrationTaskList knownMigrations() {
        return new HapiFhirJpaMigrationTasks(Set.of()).getAllTasks(VersionEnum.values());
    }

    private HapiMigrationStorageSvc migrations() {
        return new HapiMigrationStorageSvc(new HapiMigrationDao(
                dataSource, DriverTypeEnum.POSTGRES_9_4, SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME));
    }

    private static void requireUsable(Statement statement) throws SQLException {
        int major = Integer.parseInt(single(statement, "show server_version_num")) / 10_000;
        if (major < OLDEST_POSTGRESQL) {
            throw new DatabaseUnavailableException("PostgreSQL " + major + " terlalu lama, perlu " + OLDEST_POSTGRESQL
                    + " atau lebih baru / PostgreSQL is too old, " + OLDEST_POSTGRESQL + " or newer is needed");
        }
        if ("on".equals(single(statement, "show transaction_read_only"))
                || "t".equals(single(statement, "select pg_is_in_recovery()"))) {
            throw new DatabaseUnavailableException(
                    "Basis data hanya dapat dibaca (replika atau default_transaction_read_only) / the database is read-only");
        }
    }

    private void migrate() {
        MigrationTaskList known = new HapiFhirJpaMigrationTasks(Set.of()).getAllTasks(VersionEnum.values());
        HapiMigrationStorageSvc storage = new HapiMigrationStorageSvc(new HapiMigrationDao(
                dataSource, DriverTypeEnum.POSTGRES_9_4, SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME));
        SchemaMigrator migrator = new SchemaMigrator(
                "HAPI FHIR",
                SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME,
                dataSource,
                new Properties(),
                known,
                storage);
        migrator.setDriverType(DriverTypeEnum.POSTGRES_9_4);
        migrator.createMigrationTableIfRequired();
        requireNoNewerSchema(storage, known);
        migrator.migrate();
        try {
            Flyway flyway = flyway();
            requireNoNewerOwnSchema(flyway);
            flyway.migrate();
        } catch (FlywayException e) {
            throw new DatabaseUnavailableException(
                    "Skema siklus tidak dapat dimutakhirkan: " + e.getMessage() + " / the schema cannot be migrated",
                    e);
        }
    }

    private Flyway flyway() {
        return Flyway.configure()
                .dataSource(dataSource)
                .schemas("siklus")
                .defaultSchema("siklus")
                .table("schema_history")
                .locations("classpath:db/siklus")
                .load();
    }

    private static void requireNoNewerOwnSchema(Flyway flyway) {
        for (MigrationInfo migration : flyway.info().all()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS
                    || migration.getState() == MigrationState.FUTURE_FAILED) {
                throw new DatabaseUnavailableException("Skema basis data (siklus " + migration.getVersion()
                        + ") lebih baru daripada server ini. Pakai rilis Siklus yang lebih baru"
                        + " / the database belongs to a newer release");
            }
        }
    }

    private static void requireNoNewerSchema(HapiMigrationStorageSvc storage, MigrationTaskList known) {
        String latestKnown = known.getLastVersion();
        String applied = storage.getLatestAppliedVersion();
        if (!"unknown".equals(applied)
                && org.flywaydb.core.api.MigrationVersion.fromVersion(applied)
                                .compareTo(org.flywaydb.core.api.MigrationVersion.fromVersion(latestKnown))
                        > 0) {
            throw new DatabaseUnavailableException("Skema basis data (" + applied + ") lebih baru daripada server ini ("
                    + latestKnown + "). Pakai rilis Siklus yang lebih baru / the database belongs to a newer release");
        }
    }

    private static String single(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String rootMessage(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
