package id.siklus.storage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;

/**
 * {@code in (?, ?, ...)} for a few values, {@code = any (?)} for many. PostgreSQL never keeps a plan for an array whose length it does not know: it planned {@code any}
 * anew at each call, which cost ten times what running it does (0.3 to 0.5 ms of CPU). The number of values is rounded up to a power of two, so that a handful
 * of statements serves every call; the last value fills up.
 */
public final class OneOf {

    private static final int MOST_PLACEHOLDERS = 128;

    private final String sqlType;
    private final Object[] values;

    /**
     * @param sqlType of PostgreSQL, such as {@code bigint}
     * @param values at least one
     */
    public OneOf(String sqlType, Collection<?> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("in () is not SQL");
        }
        this.sqlType = sqlType;
        this.values = values.toArray();
    }

    /** The condition with a space before it, to stand behind the name of a column. */
    public String sql() {
        return isArray() ? " = any (?)" : " in (?" + ", ?".repeat(places() - 1) + ")";
    }

    /**
     * @param first number of the condition's first parameter in the statement
     * @return number of the parameter after it
     */
    public int bind(PreparedStatement statement, int first) throws SQLException {
        if (isArray()) {
            statement.setArray(first, statement.getConnection().createArrayOf(sqlType, values));
            return first + 1;
        }
        for (int i = 0; i < places(); i++) {
            statement.setObject(first + i, values[Math.min(i, values.length - 1)]);
        }
        return first + places();
    }

    private boolean isArray() {
        return values.length > MOST_PLACEHOLDERS;
    }

    private int places() {
        int below = Integer.highestOneBit(values.length);
        return below == values.length ? below : below * 2;
    }

    @Override
    public String toString() {
        return sql().strip() + Arrays.toString(values);
    }
}
