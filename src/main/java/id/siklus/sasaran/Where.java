package id.siklus.sasaran;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The condition of a statement, and the values that it binds. What a caller sent is always bound. */
final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** @param bound texts, moments and numbers; a collection of texts or of keys stands for one array */
    Where and(String condition, Object... bound) {
        conditions.add("(" + condition + ")");
        values.addAll(List.of(bound));
        return this;
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    /** @return number of the parameter after the last */
    int bind(PreparedStatement statement, int first) throws SQLException {
        int next = first;
        for (Object value : values) {
            if (value instanceof Instant moment) {
                statement.setTimestamp(next++, Timestamp.from(moment));
            } else if (value instanceof Collection<?> several) {
                statement.setArray(next++, array(statement, several));
            } else {
                statement.setObject(next++, value);
            }
        }
        return next;
    }

    private static Array array(PreparedStatement statement, Collection<?> values) throws SQLException {
        boolean keys = !values.isEmpty() && values.iterator().next() instanceof Long;
        return statement.getConnection().createArrayOf(keys ? "bigint" : "text", values.toArray());
    }
}
