package id.siklus.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Has PostgreSQL itself note what a search finds, for searches that may find millions: their keys never come into this JVM, and the search is the real one, with all
 * that narrows it.
 */
public final class FoundRows {

    private static final Pattern TABLE = Pattern.compile("[a-z_.]+ \\([a-z_, ]+\\)");
    private static final ThreadLocal<FoundRows> CURRENT = new ThreadLocal<>();

    private final String table;
    private final List<Object> values;

    private FoundRows(String table, List<Object> values) {
        this.table = table;
        this.values = values;
    }

    /** What a statement binds beside what this class does, from the first parameter on. */
    @FunctionalInterface
    interface Binding {
        void bind(PreparedStatement statement, int first) throws SQLException;
    }

    /**
     * Runs searches whose rows are noted instead of found: they answer nothing.
     *
     * @param table with its columns, such as {@code siklus.picked (job, key)}; the last takes {@code hfj_resource.res_id}. What is there already stays
     * @param values of the columns before the last
     */
    public static <T> T into(String table, List<Object> values, Supplier<T> searches) {
        if (!TABLE.matcher(table).matches()) {
            throw new IllegalArgumentException("no table: " + table);
        }
        CURRENT.set(new FoundRows(table, List.copyOf(values)));
        try {
            return searches.get();
        } finally {
            CURRENT.remove();
        }
    }

    static Optional<FoundRows> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** However long it takes: nobody waits for an answer. */
    void note(Connection connection, String search, Binding bound) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local statement_timeout = 0");
        }
        String insert = "insert into " + table + " select " + "?, ".repeat(values.size()) + "found."
                + keyOf(connection, search) + " from (" + search + ") found on conflict do nothing";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            int next = 1;
            for (Object value : values) {
                statement.setObject(next++, value);
            }
            bound.bind(statement, next);
            statement.executeUpdate();
        }
    }

    /** The shapes that HAPI's SQL has: an id alone, partition and id, id and something else. */
    private static String keyOf(Connection connection, String search) throws SQLException {
        try (PreparedStatement described = connection.prepareStatement(search)) {
            int column = described.getMetaData().getColumnType(1) == Types.BIGINT ? 1 : 2;
            return '"' + described.getMetaData().getColumnLabel(column) + '"';
        }
    }
}
