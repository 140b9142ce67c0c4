package id.siklus.storage;

import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.search.builder.sql.GeneratedSql;
import ca.uhn.fhir.jpa.search.builder.sql.SearchQueryExecutor;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs the SQL of a search by JDBC, where HAPI has Hibernate parse it as a native query first. The rows are fetched at once, as HAPI does too (its fetch size is half a
 * million); the statement itself carries the limit. Pending changes are not written out first: HAPI asks for that, so that a fault in them shows at the commit.
 */
final class PidQuery extends SearchQueryExecutor {

    private final SessionQueries queries;
    private final GeneratedSql sql;
    private @Nullable Iterator<JpaPid> rows;

    PidQuery(GeneratedSql sql, @Nullable Integer most, SessionQueries queries) {
        super(sql, most);
        this.sql = sql;
        this.queries = queries;
    }

    @Override
    public boolean hasNext() {
        return rows().hasNext();
    }

    @Override
    public JpaPid next() {
        return rows().next();
    }

    @Override
    public void close() {
        rows = List.<JpaPid>of().iterator();
    }

    private Iterator<JpaPid> rows() {
        Optional<FoundRows> elsewhere = FoundRows.current();
        if (rows == null && elsewhere.isPresent()) {
            queries.work(connection -> elsewhere.get().note(connection, sql.getSql(), this::bind));
            close();
        }
        if (rows == null) {
            rows = queries.listAsStored(sql.getSql(), this::bind, PidQuery::row).iterator();
        }
        return rows;
    }

    private void bind(PreparedStatement statement) throws SQLException {
        bind(statement, 1);
    }

    private void bind(PreparedStatement statement, int first) throws SQLException {
        List<Object> values = sql.getBindVariables();
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            statement.setObject(first + i, value instanceof Date date ? new Timestamp(date.getTime()) : value);
        }
    }

    /** The shapes that HAPI's SQL has: a count or an id alone, partition and id, id and type, id and distance. */
    private static JpaPid row(ResultSet columns) throws SQLException {
        Object first = columns.getObject(1);
        if (columns.getMetaData().getColumnCount() == 1) {
            return JpaPid.fromId(((Number) first).longValue());
        }
        Object second = columns.getObject(2);
        if (first instanceof Long id) {
            return second instanceof String type ? JpaPid.fromIdAndResourceType(id, type) : JpaPid.fromId(id);
        }
        return JpaPid.fromId((Long) second, (Integer) first);
    }
}
