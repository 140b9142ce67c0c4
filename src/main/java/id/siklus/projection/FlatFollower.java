package id.siklus.projection;

import id.siklus.follow.Change;
import id.siklus.follow.Follower;
import id.siklus.follow.KeyRange;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Keeps the flat tables what the stored resources say: the rows of a resource that has changed are deleted, and those of its present version inserted. So it
 * does not matter how often a change comes, nor how late.
 */
final class FlatFollower implements Follower {

    static final String NAME = "flat";

    private final FlatTables tables;
    private final FlatSchema schema;
    private final FlatSource source;

    FlatFollower(FlatTables tables, FlatSource source) {
        this.tables = tables;
        this.schema = new FlatSchema(tables);
        this.source = source;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> types() {
        return tables.types();
    }

    @Override
    public String form() {
        return tables.form();
    }

    @Override
    public void follow(Connection connection, List<Change> changes) throws SQLException, IOException {
        Map<String, Set<Long>> keys = new TreeMap<>();
        Set<Long> all = new TreeSet<>();
        for (Change change : changes) {
            keys.computeIfAbsent(change.type(), type -> new TreeSet<>()).add(change.key());
            all.add(change.key());
        }
        List<FlatTable> concerned = tables.all().stream()
                .filter(table -> keys.containsKey(table.type()))
                .toList();
        List<FlatLines> lines = read(connection, concerned, FlatSource.in(all));
        for (FlatLines one : lines) {
            deleteRows(connection, one.table(), keys.getOrDefault(one.table().type(), Set.of()));
            one.write(connection, Set.of());
        }
    }

    @Override
    public Set<String> beginRebuild(Connection connection, boolean whole) throws SQLException {
        schema.update(connection, whole);
        return FlatSchema.types(schema.unbuilt(connection));
    }

    @Override
    public Rebuilt read(Connection connection, KeyRange range) throws SQLException, IOException {
        List<FlatLines> lines =
                read(connection, schema.unbuilt(connection), FlatSource.inRange(range.first(), range.last()));
        return (writing, changed) -> {
            for (FlatLines one : lines) {
                deleteRange(writing, one.table(), range, changed);
                one.write(writing, changed);
            }
        };
    }

    @Override
    public void endRebuild(Connection connection) throws SQLException {
        schema.built(connection);
    }

    private List<FlatLines> read(Connection connection, List<FlatTable> into, String which)
            throws SQLException, IOException {
        Map<String, List<FlatLines>> byType = new TreeMap<>();
        List<FlatLines> all = new ArrayList<>();
        for (FlatTable table : into) {
            FlatLines lines = new FlatLines(table);
            all.add(lines);
            byType.computeIfAbsent(table.type(), type -> new ArrayList<>()).add(lines);
        }
        if (!byType.isEmpty()) {
            source.read(
                    connection,
                    byType.keySet(),
                    which,
                    stored -> byType.getOrDefault(stored.resource().fhirType(), List.of())
                            .forEach(lines -> lines.add(stored)));
        }
        return all;
    }

    private static void deleteRows(Connection connection, FlatTable table, Set<Long> keys) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "delete from " + table.qualified() + " where " + FlatTable.KEY + " = any (?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", keys.toArray()));
            statement.executeUpdate();
        }
    }

    private static void deleteRange(Connection connection, FlatTable table, KeyRange range, Set<Long> butThese)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("delete from " + table.qualified() + " where "
                + FlatTable.KEY + " between ? and ? and " + FlatTable.KEY + " <> all (?)")) {
            statement.setLong(1, range.first());
            statement.setLong(2, range.last());
            statement.setArray(3, connection.createArrayOf("bigint", butThese.toArray()));
            statement.executeUpdate();
        }
    }
}
