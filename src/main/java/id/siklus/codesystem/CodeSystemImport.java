package id.siklus.codesystem;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file of codes into the database, as a whole or not at all: one transaction, at whose end the new edition stands in the old one's place. Who reads
 * meanwhile reads the old one. The same file again changes nothing.
 */
public final class CodeSystemImport {

    private final DataSource dataSource;

    public CodeSystemImport(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * @param system as {@link CodeForm#of} takes it; null where the file says it
     * @param version null where the file says it, or nobody knows
     * @param skipWrongLines stores the good lines of a file that has wrong ones
     * @throws IllegalArgumentException when this is no file of codes, or of another system
     * @throws IOException when the file cannot be read
     * @throws SQLException when the database refuses; nothing was changed
     */
    public ImportReport load(
            Path file, CodeColumns columns, @Nullable String system, @Nullable String version, boolean skipWrongLines)
            throws IOException, SQLException {
        CodeFile codes = CodeFile.of(file, columns);
        CodeForm form = form(file, codes, system);
        String named = version == null ? codes.version().orElse("") : version;
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                ImportReport report = load(codes, form, named, skipWrongLines, connection);
                if (report.outcome() == ImportReport.Outcome.STORED) {
                    connection.commit();
                }
                return report;
            } finally {
                connection.rollback(); // does nothing after a commit
                connection.setAutoCommit(true);
            }
        }
    }

    private static CodeForm form(Path file, CodeFile codes, @Nullable String system) throws IOException {
        Optional<String> own = codes.system();
        if (system == null) {
            return CodeForm.of(own.orElseThrow(() -> new IllegalArgumentException(
                    file + ": sebutkan sistemnya dengan --system / say with --system which code system this is")));
        }
        CodeForm form = CodeForm.of(system);
        if (own.isPresent() && !own.get().equals(form.url())) {
            throw new IllegalArgumentException(file + ": berisi / is of " + own.get() + ", bukan / not " + form.url());
        }
        return form;
    }

    private static ImportReport load(
            CodeFile codes, CodeForm form, String version, boolean skipWrongLines, Connection connection)
            throws IOException, SQLException {
        requireTables(connection);
        try (PreparedStatement turn =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended('code system ' || ?, 0))")) {
            turn.setString(1, form.url());
            turn.execute();
        }
        try (IncomingCodes incoming = new IncomingCodes(connection, form)) {
            codes.read(incoming);
            incoming.complete();
            Checksum checksum = incoming.checksum();
            ImportReport.Outcome outcome = ImportReport.Outcome.STORED;
            if (incoming.wrongLines() > 0 && !skipWrongLines || checksum.rows() == 0) {
                outcome = ImportReport.Outcome.REFUSED;
            } else if (isStored(connection, form.url(), version, checksum)) {
                outcome = ImportReport.Outcome.UNCHANGED;
            } else {
                replace(connection, form.url(), version, checksum);
            }
            return new ImportReport(
                    outcome, form.url(), version, checksum.rows(), incoming.wrong(), incoming.wrongLines());
        }
    }

    /** A command does not migrate what a server of an older release may be using. */
    private static void requireTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select to_regclass('siklus.code_system_edition') is not null")) {
            if (!row.next() || !row.getBoolean(1)) {
                throw new IllegalArgumentException(
                        "Skema basis data dari rilis lama: jalankan server rilis ini sekali, lalu ulangi"
                                + " / the schema is of an older release: start a server of this one, then try again");
            }
        }
    }

    private static boolean isStored(Connection connection, String system, String version, Checksum checksum)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select 1 from siklus.code_system_edition where replaced_at is null and system = ? and version = ? and concepts = ? and checksum = ?")) {
            statement.setString(1, system);
            statement.setString(2, version);
            statement.setLong(3, checksum.rows());
            statement.setString(4, checksum.hex());
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private static void replace(Connection connection, String system, String version, Checksum checksum)
            throws SQLException {
        UUID edition = UUID.randomUUID();
        try (PreparedStatement old = connection.prepareStatement(
                        "update siklus.code_system_edition set replaced_at = now() where system = ? and replaced_at is null");
                PreparedStatement current = connection.prepareStatement(
                        "insert into siklus.code_system_edition (edition, system, version, concepts, checksum) values (?, ?, ?, ?, ?)");
                PreparedStatement concepts = connection.prepareStatement(
                        "insert into siklus.code_system_concept (edition, " + StoredConcept.COLUMNS + ") select ?, "
                                + StoredConcept.COLUMNS + " from incoming order by code")) {
            old.setString(1, system);
            old.executeUpdate();
            current.setObject(1, edition);
            current.setString(2, system);
            current.setString(3, version);
            current.setLong(4, checksum.rows());
            current.setString(5, checksum.hex());
            current.executeUpdate();
            concepts.setObject(1, edition);
            concepts.executeUpdate();
        }
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "delete from siklus.code_system_edition where replaced_at < now() - interval '10 minutes'");
        }
    }
}
