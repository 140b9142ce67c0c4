package id.siklus.follow;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps the present version of each resource of one type, and beside that a line for every change it was ever given: nothing in the database would stop it from
 * having one twice.
 */
final class CopyingFollower implements Follower {

    static final String TYPE = "Library";

    private final String name;
    private final String form;

    CopyingFollower(String name, String form) {
        this.name = name;
        this.form = form;
    }

    /** As the owner: the server's role may not. */
    static void makeTables(JdbcTemplate owner) {
        owner.execute("""
                create schema if not exists test_follow;
                create table if not exists test_follow.copy (follower text, res_id bigint, version bigint, primary key (follower, res_id));
                create table if not exists test_follow.given (follower text, xid xid8, seq bigint);
                create table if not exists test_follow.poison (follower text, res_id bigint);
                create table if not exists test_follow.built (follower text, form text);
                grant usage on schema test_follow to siklus;
                grant all on all tables in schema test_follow to siklus""");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public String form() {
        return form;
    }

    @Override
    public void follow(Connection connection, List<Change> changes) throws SQLException {
        try (PreparedStatement given = connection.prepareStatement(
                "insert into test_follow.given (follower, xid, seq) values (?, ?::xid8, ?)")) {
            for (Change change : changes) {
                given.setString(1, name);
                given.setString(2, change.xid());
                given.setLong(3, change.seq());
                given.addBatch();
            }
            given.executeBatch();
        }
        replace(
                connection,
                "res_id = any (?)",
                changes.stream().map(Change::key).toArray());
        rejectPoison(connection, changes);
    }

    private void rejectPoison(Connection connection, List<Change> changes) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select count(*) from test_follow.poison where follower = ? and res_id = any (?)")) {
            statement.setString(1, name);
            statement.setArray(
                    2, keys(connection, changes.stream().map(Change::key).toArray()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (row.getLong(1) > 0) {
                    throw new IllegalArgumentException("poison, of 3173010101900001");
                }
            }
        }
    }

    @Override
    public Set<String> beginRebuild(Connection connection, boolean whole) throws SQLException {
        run(connection, "insert into test_follow.built (follower, form) values (?, ?)", name, "begun " + form);
        return Set.of(TYPE);
    }

    @Override
    public Rebuilt read(Connection connection, KeyRange range) throws SQLException {
        List<long[]> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("""
                select r.res_id, r.res_ver, exists (select from test_follow.poison p where p.follower = ? and p.res_id = r.res_id)
                from hfj_resource r where r.res_type = ? and r.res_deleted_at is null and r.res_id between ? and ?""")) {
            statement.setString(1, name);
            statement.setString(2, TYPE);
            statement.setLong(3, range.first());
            statement.setLong(4, range.last());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (row.getBoolean(3)) {
                        throw new IllegalArgumentException("poison");
                    }
                    rows.add(new long[] {row.getLong(1), row.getLong(2)});
                }
            }
        }
        return (writing, changed) -> {
            run(
                    writing,
                    "delete from test_follow.copy where follower = ? and res_id between ? and ? and res_id <> all (?)",
                    name,
                    range.first(),
                    range.last(),
                    keys(writing, changed.toArray()));
            for (long[] row : rows) {
                if (!changed.contains(row[0])) {
                    run(
                            writing,
                            "insert into test_follow.copy (follower, res_id, version) values (?, ?, ?)",
                            name,
                            row[0],
                            row[1]);
                }
            }
        };
    }

    @Override
    public void endRebuild(Connection connection) throws SQLException {
        run(connection, "insert into test_follow.built (follower, form) values (?, ?)", name, "ended " + form);
    }

    private void replace(Connection connection, String condition, Object[] keys) throws SQLException {
        Array array = keys(connection, keys);
        run(connection, "delete from test_follow.copy where follower = ? and " + condition, name, array);
        run(
                connection,
                "insert into test_follow.copy (follower, res_id, version) select ?, r.res_id, r.res_ver from hfj_resource r where r.res_deleted_at is null and r."
                        + condition,
                name,
                array);
    }

    private static Array keys(Connection connection, Object[] keys) throws SQLException {
        return connection.createArrayOf("bigint", keys);
    }

    private static void run(Connection connection, String sql, Object... bound) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < bound.length; i++) {
                statement.setObject(i + 1, bound[i]);
            }
            statement.executeUpdate();
        }
    }
}
