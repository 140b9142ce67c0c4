package id.siklus.follow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of {@code siklus.follower}, and the entries of the log that a row's cursor has before it. The lock on a row is the right to work as its follower. */
final class FollowerTable {

    private static final String MINE = " where f.name = ? and f.form = ? ";
    private static final String REBUILDING =
            "(f.rebuild_wanted_at is not null or f.rebuild_began_at is not null and f.rebuild_ended_at is null)";

    /** @param age of the oldest entry that is not done, in seconds; 0 for none */
    record Seen(boolean readable, boolean due, boolean rebuildWanted, boolean retries, double age) {}

    /** @param limit entries of a batch while the one that fails is looked for; 0 otherwise */
    record Claim(Cursor cursor, int limit, int failures, boolean hasSetAside) {

        boolean isSearching() {
            return limit > 0;
        }
    }

    /** @param age of the entry in seconds, when it was read */
    record Entry(Change change, double age) {}

    private final JdbcTemplate jdbc;

    FollowerTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A node begins to run a follower. What nobody knows the state of is made anew, from an empty row on; what was set aside is tried once more. */
    void register(Follower follower) {
        String name = follower.name();
        jdbc.update("""
                insert into siklus.follower (name, cursor_xid, cursor_seq, database_id)
                values (?, pg_snapshot_xmin(pg_current_snapshot()), 0, siklus.database_id()) on conflict do nothing""", name);
        jdbc.query("select from siklus.follower where name = ? for update", row -> {}, name);
        jdbc.update("""
                update siklus.follower set form = ?, rebuild_wanted_at = now(), rebuild_whole = true, cursor_xid = pg_snapshot_xmin(pg_current_snapshot()),
                    cursor_seq = 0, database_id = siklus.database_id(), failures = 0, batch_limit = null, next_try_at = null, error = null
                where name = ? and (form is null or database_id <> siklus.database_id())""", follower.form(), name);
        jdbc.update("""
                update siklus.follower set form = ?, rebuild_wanted_at = now(), failures = 0, batch_limit = null, next_try_at = null, error = null
                where name = ? and form <> ?""", follower.form(), name, follower.form());
        jdbc.update("update siklus.follower set seen_at = now() where name = ?", name);
        jdbc.update("update siklus.follower_set_aside set retry = true where follower = ?", name);
    }

    void beat(Follower follower) {
        jdbc.update(
                "update siklus.follower set seen_at = now() where name = ? and form = ?",
                follower.name(),
                follower.form());
    }

    /** Locks nothing. @return empty where a node with another form has taken the follower over */
    Optional<Seen> look(Follower follower) {
        return jdbc
                .query(
                        """
                        select coalesce(e.readable, false), f.next_try_at is null or f.next_try_at <= now(), f.rebuild_wanted_at is not null,
                            exists (select from siklus.follower_set_aside s where s.follower = f.name and s.retry),
                            case when e.at is null then 0 else greatest(extract(epoch from clock_timestamp() - e.at), 0.001) end
                        from siklus.follower f left join lateral (
                            select l.at, l.xid < pg_snapshot_xmin(pg_current_snapshot()) as readable from siklus.change_log l
                            where (l.xid, l.seq) > (f.cursor_xid, f.cursor_seq) order by l.xid, l.seq limit 1) e on true""" + MINE,
                        (row, number) -> new Seen(
                                row.getBoolean(1),
                                row.getBoolean(2),
                                row.getBoolean(3),
                                row.getBoolean(4),
                                row.getDouble(5)),
                        follower.name(),
                        follower.form())
                .stream()
                .findFirst();
    }

    /** @return empty when somebody else works as this follower, when it waits after a failure, or when it must be rebuilt first */
    Optional<Claim> claim(Follower follower) {
        boolean queues = queuesWithRebuild(follower);
        Optional<Claim> claim = claim(follower, queues ? "" : " skip locked");
        if (queues) {
            jdbc.execute("set local lock_timeout to default");
        }
        return claim;
    }

    /**
     * The workers of a rebuild wait for the row of a follower one behind the other, and whoever only takes it when it is free would hardly ever have it: then batches
     * wait too. Another node may do so for long, which is a failure that passes.
     */
    private boolean queuesWithRebuild(Follower follower) {
        boolean rebuilding = Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from siklus.follower_range where follower = ?)",
                Boolean.class,
                follower.name()));
        if (rebuilding) {
            jdbc.execute("set local lock_timeout = '20s'");
        }
        return rebuilding;
    }

    private Optional<Claim> claim(Follower follower, String unlessLocked) {
        return jdbc
                .query(
                        """
                        select f.cursor_xid::text, f.cursor_seq, coalesce(f.batch_limit, 0), f.failures,
                            exists (select from siklus.follower_set_aside s where s.follower = f.name)
                        from siklus.follower f""" + MINE + """
                            and (f.next_try_at is null or f.next_try_at <= clock_timestamp()) and f.rebuild_wanted_at is null
                        for update of f""" + unlessLocked,
                        (row, number) -> new Claim(cursor(row), row.getInt(3), row.getInt(4), row.getBoolean(5)),
                        follower.name(),
                        follower.form())
                .stream()
                .findFirst();
    }

    /** Every transaction before the oldest open one has ended, so no entry can still come between these. @param end nothing after it */
    List<Entry> entries(Cursor begin, @Nullable Cursor end, int most) {
        List<Object> bound = new ArrayList<>(List.of(begin.xid(), begin.seq()));
        if (end != null) {
            bound.add(end.xid());
            bound.add(end.seq());
        }
        bound.add(most);
        return jdbc.query(
                """
                        select l.xid::text, l.seq, l.res_id, l.res_type, l.version, l.operation, l.partition_id, extract(epoch from clock_timestamp() - l.at)
                        from siklus.change_log l
                        where (l.xid, l.seq) > (?::xid8, ?) and l.xid < pg_snapshot_xmin(pg_current_snapshot())""" + (end == null ? "" : " and (l.xid, l.seq) <= (?::xid8, ?)") + " order by l.xid, l.seq limit ?",
                (row, number) -> new Entry(change(row), row.getDouble(8)),
                bound.toArray());
    }

    /** @return empty when one of these is being rebuilt, or was never run */
    Optional<Cursor> slowest(Set<String> followers) {
        List<Optional<Cursor>> cursors = jdbc.query(
                "select f.cursor_xid::text, f.cursor_seq, " + REBUILDING
                        + " from siklus.follower f where f.name = any (?)",
                (row, number) -> row.getBoolean(3) ? Optional.<Cursor>empty() : Optional.of(cursor(row)),
                (Object) followers.toArray(String[]::new));
        if (cursors.size() < followers.size() || cursors.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return cursors.stream().flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** @param limit of the next batch; 0 for as many as wanted */
    void moved(String follower, Cursor done, int limit) {
        jdbc.update("""
                update siklus.follower set cursor_xid = ?::xid8, cursor_seq = ?, moved_at = now(), failures = 0, next_try_at = null, error = null,
                    batch_limit = nullif(?, 0) where name = ?""", done.xid(), done.seq(), limit, follower);
    }

    void again(String follower, String error, long millis) {
        jdbc.update("""
                update siklus.follower set failures = failures + 1, error = ?, next_try_at = clock_timestamp() + make_interval(secs => ?)
                where name = ?""", error, millis / 1_000.0, follower);
    }

    void smaller(String follower, String error, int limit) {
        jdbc.update(
                "update siklus.follower set failures = 0, error = ?, next_try_at = null, batch_limit = ? where name = ?",
                error,
                limit,
                follower);
    }

    static Cursor cursor(ResultSet row) throws SQLException {
        return new Cursor(row.getString(1), row.getLong(2));
    }

    private static Change change(ResultSet row) throws SQLException {
        int partition = row.getInt(7);
        Integer known = row.wasNull() ? null : partition;
        return new Change(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6).charAt(0),
                known);
    }
}
