package id.siklus.follow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of {@code siklus.follower_range}, and what {@code siklus.follower} says about rebuilds. */
final class RangeTable {

    private final JdbcTemplate jdbc;
    private final int resourcesOfRange;

    RangeTable(JdbcTemplate jdbc, int resourcesOfRange) {
        this.jdbc = jdbc;
        this.resourcesOfRange = resourcesOfRange;
    }

    void removeAll(String follower) {
        jdbc.update("delete from siklus.follower_range where follower = ?", follower);
    }

    /** Locks the follower's row. @return whether the whole is wanted; empty when no rebuild is wanted any more, or somebody begins it */
    Optional<Boolean> wanted(Follower follower) {
        jdbc.execute("set local statement_timeout = 0");
        return jdbc.queryForList("""
                        select rebuild_whole from siklus.follower where name = ? and form = ? and rebuild_wanted_at is not null
                            and (next_try_at is null or next_try_at <= clock_timestamp())
                        for update skip locked""", Boolean.class, follower.name(), follower.form()).stream()
                .findFirst();
    }

    /** Cuts all keys there are into ranges. The last one has no end, and the others leave no gap: of resources that were removed, rows may be left. */
    void plan(String follower, Collection<String> types) {
        jdbc.update("""
                insert into siklus.follower_range (follower, first_key, last_key, resources)
                with keys as (
                    select r.res_id, (row_number() over (order by r.res_id) - 1) / ? as n
                    from hfj_resource r where r.res_type = any (?) and r.res_deleted_at is null),
                groups as (select n, max(res_id) as last_key, count(*) as resources from keys group by n)
                select ?, coalesce(lag(last_key) over (order by n) + 1, 0),
                    case when lead(n) over (order by n) is null then 9223372036854775807 else last_key end, resources
                from groups""", resourcesOfRange, types.toArray(String[]::new), follower);
        jdbc.update("""
                insert into siklus.follower_range (follower, first_key, last_key, resources)
                select ?, 0, 9223372036854775807, 0 where not exists (select from siklus.follower_range where follower = ?)""", follower, follower);
    }

    void begun(String follower) {
        jdbc.update("""
                update siklus.follower set rebuild_wanted_at = null, rebuild_whole = false, rebuild_began_at = now(), rebuild_ended_at = null,
                    failures = 0, error = null, next_try_at = null,
                    rebuild_resources = (select coalesce(sum(resources), 0) from siklus.follower_range where follower = ?)
                where name = ?""", follower, follower);
    }

    void ended(String follower) {
        jdbc.update("update siklus.follower set rebuild_ended_at = now() where name = ?", follower);
    }

    /** @return whether somebody has something to do */
    boolean isAny() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select exists (select from siklus.follower_range)", Boolean.class));
    }

    Optional<KeyRange> claim(Follower follower) {
        return jdbc
                .query(
                        """
                        select r.first_key, r.last_key, r.resources from siklus.follower_range r
                        where r.follower = ? and exists (
                            select from siklus.follower f where f.name = r.follower and f.form = ? and f.rebuild_wanted_at is null)
                        order by r.first_key limit 1 for update of r skip locked""",
                        (row, number) -> new KeyRange(row.getLong(1), row.getLong(2), row.getLong(3)),
                        follower.name(),
                        follower.form())
                .stream()
                .findFirst();
    }

    Cursor cursor(Follower follower) {
        return jdbc.query(
                        "select cursor_xid::text, cursor_seq from siklus.follower where name = ?",
                        (row, number) -> FollowerTable.cursor(row),
                        follower.name())
                .get(0);
    }

    /** Waits for a batch that is being followed. @return empty when another form has taken over, or this rebuild is not wanted any more */
    Optional<Cursor> lock(Follower follower) {
        // The others of several nodes may come first, each with a range.
        jdbc.execute("set local statement_timeout = '10min'");
        Optional<Cursor> cursor =
                jdbc.query("""
                        select cursor_xid::text, cursor_seq from siklus.follower
                        where name = ? and form = ? and rebuild_wanted_at is null for update""", (row, number) -> FollowerTable.cursor(row), follower.name(), follower.form()).stream()
                        .findFirst();
        jdbc.execute("set local statement_timeout to default");
        return cursor;
    }

    /** @return keys of the range that were followed after the first cursor and until the second */
    Set<Long> followed(KeyRange range, Cursor after, Cursor until) {
        if (after.equals(until)) {
            return Set.of();
        }
        List<Long> keys = jdbc.queryForList(
                """
                select distinct l.res_id from siklus.change_log l
                where (l.xid, l.seq) > (?::xid8, ?) and (l.xid, l.seq) <= (?::xid8, ?) and l.res_id between ? and ?""", Long.class, after.xid(), after.seq(), until.xid(), until.seq(), range.first(), range.last());
        return new TreeSet<>(keys);
    }

    /** @return whether it was the last one; the caller holds the lock, so nobody else can think so too */
    boolean done(String follower, KeyRange range) {
        jdbc.update("delete from siklus.follower_range where follower = ? and first_key = ?", follower, range.first());
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select not exists (select from siklus.follower_range where follower = ?)", Boolean.class, follower));
    }

    /** Locks it. @return whether it is still to be done */
    boolean isOpen(String follower, KeyRange range) {
        return !jdbc.queryForList(
                        "select 1 from siklus.follower_range where follower = ? and first_key = ? and last_key = ? for update",
                        Integer.class,
                        follower,
                        range.first(),
                        range.last())
                .isEmpty();
    }

    /** @return whether it was there: somebody else may have done it meanwhile */
    boolean halve(String follower, KeyRange range) {
        long middle = range.middle();
        int found = jdbc.update(
                "update siklus.follower_range set last_key = ?, resources = ? where follower = ? and first_key = ? and last_key = ?",
                middle,
                range.resources() / 2,
                follower,
                range.first(),
                range.last());
        if (found == 1) {
            jdbc.update(
                    "insert into siklus.follower_range (follower, first_key, last_key, resources) values (?, ?, ?, ?)",
                    follower,
                    middle + 1,
                    range.last(),
                    range.resources() - range.resources() / 2);
        }
        return found == 1;
    }
}
