package id.siklus.audit;

import id.siklus.audit.AuditRow.Target;
import id.siklus.audit.AuditRow.Who;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;

/** Reads {@code siklus.audit_event}. */
final class AuditEventTable {

    private final DataSource database;

    AuditEventTable(DataSource database) {
        this.database = database;
    }

    /** @return youngest first */
    List<StoredRow> rows(AuditQuery query, int limit, int offset) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = query.rows(connection, limit, offset);
                ResultSet row = select.executeQuery()) {
            List<StoredRow> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(stored(row));
            }
            return rows;
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The access trail cannot be read", e);
        }
    }

    int count(AuditQuery query) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = query.count(connection);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The access trail cannot be read", e);
        }
    }

    Optional<StoredRow> row(StoredRow.Id id) {
        return rows(new AuditQuery().from(id.from()).before(id.to()).is("e.seq", id.seq()), 1, 0).stream()
                .findFirst();
    }

    private static StoredRow stored(ResultSet row) throws SQLException {
        return new StoredRow(
                row.getLong("seq"),
                new AuditRow(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("request"),
                        new Who(row.getString("client"), row.getString("organization"), row.getString("role")),
                        row.getString("interaction"),
                        row.getInt("outcome"),
                        new Target(row.getString("type"), row.getString("id"), row.getString("version")),
                        texts(row, "patients"),
                        texts(row, "written"),
                        texts(row, "parameters"),
                        row.getString("address"),
                        row.getString("purpose"),
                        row.getString("reason")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
