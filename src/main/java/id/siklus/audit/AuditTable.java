package id.siklus.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;

/** The one INSERT into {@code siklus.audit_event}; the number of the row is the database's. */
final class AuditTable {

    private static final String INSERT = """
            insert into siklus.audit_event (at, request, client, organization, role, interaction, outcome, type, id, version,
              patients, written, parameters, address, purpose, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** On the caller's connection and in its transaction; the driver sends many rows as one statement. */
    void insert(Connection connection, List<AuditRow> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (AuditRow row : rows) {
                fill(insert, row);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void fill(PreparedStatement insert, AuditRow row) throws SQLException {
        insert.setObject(1, row.at().atOffset(ZoneOffset.UTC));
        insert.setString(2, row.request());
        insert.setString(3, row.who().client());
        insert.setString(4, row.who().organization());
        insert.setString(5, row.who().role());
        insert.setString(6, row.interaction());
        insert.setInt(7, row.outcome());
        insert.setString(8, row.target().type());
        insert.setString(9, row.target().id());
        insert.setString(10, row.target().version());
        insert.setArray(11, texts(insert, row.patients()));
        insert.setArray(12, texts(insert, row.written()));
        insert.setArray(13, texts(insert, row.parameters()));
        insert.setString(14, row.address());
        insert.setString(15, row.purpose());
        insert.setString(16, row.reason());
    }

    private static java.sql.Array texts(PreparedStatement insert, List<String> texts) throws SQLException {
        return insert.getConnection().createArrayOf("text", texts.toArray());
    }
}
