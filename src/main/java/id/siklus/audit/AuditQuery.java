package id.siklus.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Conditions on {@code siklus.audit_event}, as SQL with bound values. */
final class AuditQuery {

    private final StringJoiner where = new StringJoiner(" and ", " where ", "").setEmptyValue("");
    private final List<Object> values = new ArrayList<>();
    private @Nullable String patient;

    AuditQuery ofOrganizations(Collection<String> organizations) {
        return oneOf("e.organization", organizations);
    }

    AuditQuery ofPatient(String id) {
        patient = id;
        where.add("e.patients @> ?");
        values.add(List.of(id));
        return this;
    }

    /** Not indexed: a search for it should be narrowed by date. */
    AuditQuery ofTarget(String type, String id) {
        where.add("(e.type = ? and e.id = ? or exists (select 1 from unnest(e.written) w where w like ?))");
        values.add(type);
        values.add(id);
        values.add("% " + type + "/" + literal(id) + "/%");
        return this;
    }

    /** An id without its type. Not indexed either. */
    AuditQuery ofAnything(String id) {
        where.add("(e.patients @> ? or e.id = ? or exists (select 1 from unnest(e.written) w where w like ?))");
        values.add(List.of(id));
        values.add(id);
        values.add("%/" + literal(id) + "/%");
        return this;
    }

    private static String literal(String id) {
        return id.replace("_", "\\_").replace("%", "\\%");
    }

    AuditQuery is(String column, Object value) {
        where.add(column + " = ?");
        values.add(value);
        return this;
    }

    AuditQuery oneOf(String column, Collection<String> accepted) {
        where.add(column + " = any(?)");
        values.add(List.copyOf(accepted));
        return this;
    }

    AuditQuery noneOf(String column, Collection<String> refused) {
        where.add(column + " <> all(?)");
        values.add(List.copyOf(refused));
        return this;
    }

    AuditQuery seqIn(List<Object> numbers) {
        StringJoiner any = new StringJoiner(", ", "e.seq in (", ")");
        numbers.forEach(number -> any.add("?"));
        where.add(numbers.isEmpty() ? "false" : any.toString());
        values.addAll(numbers);
        return this;
    }

    AuditQuery from(Instant at) {
        where.add("e.at >= ?");
        values.add(at);
        return this;
    }

    AuditQuery before(Instant at) {
        where.add("e.at < ?");
        values.add(at);
        return this;
    }

    /** @param ranges pairs of least and greatest HTTP status */
    AuditQuery outcomeIn(List<int[]> ranges) {
        StringJoiner any = new StringJoiner(" or ", "(", ")").setEmptyValue("false");
        ranges.forEach(range -> any.add("e.outcome between " + range[0] + " and " + range[1]));
        where.add(any.toString());
        return this;
    }

    /** @return the one patient that is asked about, or null */
    @Nullable
    String patient() {
        return patient;
    }

    PreparedStatement rows(Connection connection, int limit, int offset) throws SQLException {
        // The rows of one patient are few and found by their index; a plan that walks back in time until it has a page
        // full would read them all.
        String select = patient == null
                ? "select e.* from siklus.audit_event e" + where
                : "with found as materialized (select e.* from siklus.audit_event e" + where
                        + ") select e.* from found e";
        PreparedStatement statement = prepare(connection, select + " order by e.at desc, e.seq desc limit ? offset ?");
        statement.setInt(values.size() + 1, limit);
        statement.setInt(values.size() + 2, offset);
        return statement;
    }

    PreparedStatement count(Connection connection) throws SQLException {
        return prepare(connection, "select count(*) from siklus.audit_event e" + where);
    }

    private PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof List<?> texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts.toArray()));
            } else if (value instanceof Instant at) {
                statement.setObject(i + 1, at.atOffset(ZoneOffset.UTC));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }
}
