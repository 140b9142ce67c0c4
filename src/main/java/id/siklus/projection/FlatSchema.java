package id.siklus.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes the tables of the schema {@code flat} what their definitions say, and knows which of them must be filled anew. A table keeps its identity, and with it the
 * rights that an owner has granted: columns are added and dropped, and one whose type changes is dropped and added.
 */
final class FlatSchema {

    /** Whoever reads a table for long must not hold up everybody behind us. */
    private static final String LONGEST_WAIT = "set local lock_timeout = '5s'";

    private final FlatTables tables;

    FlatSchema(FlatTables tables) {
        this.tables = tables;
    }

    /** @param whole all tables must be filled anew, and made where somebody has dropped one, not only those with another definition than before */
    void update(Connection connection, boolean whole) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(LONGEST_WAIT);
            Map<String, String> known = known(connection);
            for (FlatTable table : tables.all()) {
                if (whole || !table.form().equals(known.get(table.name()))) {
                    shape(connection, statement, table);
                }
            }
            Set<String> gone = new TreeSet<>(known.keySet());
            tables.all().forEach(table -> gone.remove(table.name()));
            for (String name : gone) {
                statement.execute("drop table if exists flat." + FlatTable.quoted(name));
                run(connection, "delete from siklus.flat_table where name = ?", name);
            }
        }
    }

    /** @return the tables that must be filled */
    List<FlatTable> unbuilt(Connection connection) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select name from siklus.flat_table where not built")) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return tables.all().stream()
                .filter(table -> names.contains(table.name()))
                .toList();
    }

    /** They are filled; the planner learns what is in them. */
    void built(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (FlatTable table : unbuilt(connection)) {
                statement.execute("analyze " + table.qualified());
                run(connection, "update siklus.flat_table set built = true where name = ?", table.name());
            }
        }
    }

    private static void shape(Connection connection, Statement statement, FlatTable table) throws SQLException {
        String name = table.qualified();
        statement.execute("create table if not exists " + name + " (" + FlatTable.KEY + " bigint not null, "
                + FlatTable.PARTITION + " integer not null)");
        Map<String, String> has = columns(connection, table.name());
        Map<String, String> needs = new LinkedHashMap<>();
        table.view()
                .columns()
                .forEach(column -> needs.put(column.name(), column.sqlType().sql()));
        List<String> changes = new ArrayList<>();
        has.forEach((column, type) -> {
            if (!type.equals(needs.get(column))) {
                changes.add("drop column " + FlatTable.quoted(column));
            }
        });
        needs.forEach((column, type) -> {
            if (!type.equals(has.get(column))) {
                changes.add("add column " + FlatTable.quoted(column) + " " + type);
            }
        });
        if (!changes.isEmpty()) {
            statement.execute("alter table " + name + " " + String.join(", ", changes));
        }
        for (String column : table.indexed()) {
            statement.execute("create index if not exists " + FlatTable.quoted(table.name() + "_by_" + column) + " on "
                    + name + " (" + FlatTable.quoted(column) + ")");
        }
        hideSensitive(statement, table);
        describe(statement, table);
        run(connection, """
                insert into siklus.flat_table (name, form, resource) values (?, ?, ?)
                on conflict (name) do update set form = excluded.form, resource = excluded.resource, built = false""", table.name(), table.form(), table.type());
    }

    /** From every role but the server's own, whatever it is granted. */
    private static void hideSensitive(Statement statement, FlatTable table) throws SQLException {
        statement.execute("alter table " + table.qualified() + " enable row level security");
        statement.execute("drop policy if exists without_sensitive on " + table.qualified());
        statement.execute("create policy without_sensitive on " + table.qualified() + " for select using ("
                + FlatTable.PARTITION + " >= 0)");
    }

    private static void describe(Statement statement, FlatTable table) throws SQLException {
        comment(
                statement,
                "table " + table.qualified(),
                table.view().url() + "|" + table.view().version());
        String column = "column " + table.qualified() + ".";
        comment(statement, column + FlatTable.KEY, "hfj_resource.res_id");
        comment(statement, column + FlatTable.PARTITION, "keeper of the record; below 0 sensitive, 0 of shared types");
        for (Column one : table.view().columns()) {
            comment(statement, column + FlatTable.quoted(one.name()), one.description());
        }
    }

    private static void comment(Statement statement, String on, String text) throws SQLException {
        statement.execute("comment on " + on + " is '" + text.replace("'", "''") + "'");
    }

    /** @return type by name, without the columns that every table has */
    private static Map<String, String> columns(Connection connection, String table) throws SQLException {
        Map<String, String> columns = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                select a.attname, case t.typname when 'bool' then 'boolean' when 'int4' then 'integer' else t.typname end
                from pg_attribute a join pg_type t on t.oid = a.atttypid
                where a.attrelid = to_regclass('flat.' || quote_ident(?)) and a.attnum > 0 and not a.attisdropped order by a.attnum""")) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    columns.put(row.getString(1), row.getString(2));
                }
            }
        }
        columns.remove(FlatTable.KEY);
        columns.remove(FlatTable.PARTITION);
        return columns;
    }

    private static Map<String, String> known(Connection connection) throws SQLException {
        Map<String, String> known = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select name, form from siklus.flat_table order by name")) {
            while (row.next()) {
                known.put(row.getString(1), row.getString(2));
            }
        }
        return known;
    }

    private static void run(Connection connection, String sql, String... bound) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < bound.length; i++) {
                statement.setString(i + 1, bound[i]);
            }
            statement.executeUpdate();
        }
    }

    /** @return types whose resources fill these */
    static Set<String> types(List<FlatTable> tables) {
        return tables.stream().map(FlatTable::type).collect(Collectors.toCollection(TreeSet::new));
    }
}
