package id.siklus.follow;

import id.siklus.follow.FollowerStatus.Rebuild;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks at followers from beside them, and asks the servers that run them for something: it is a word in a table, which they find within a second. */
public final class Followers {

    /** How far entries are counted. */
    public static final int MOST_COUNTED = 100_000;

    private final JdbcTemplate jdbc;

    /** @param database whose schema has been migrated */
    public Followers(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    /** @return by name */
    public List<FollowerStatus> list() {
        return jdbc.query("""
                select f.name, f.cursor_xid || '/' || f.cursor_seq, coalesce(behind.entries, 0), coalesce(extract(epoch from clock_timestamp() - behind.oldest), 0),
                    (select count(*) from siklus.follower_set_aside s where s.follower = f.name), f.error,
                    case when f.rebuild_wanted_at is not null then 'WANTED' when f.rebuild_began_at is null then 'NEVER'
                        when f.rebuild_ended_at is null then 'RUNNING' else 'DONE' end,
                    f.rebuild_resources, (select coalesce(sum(r.resources), 0) from siklus.follower_range r where r.follower = f.name),
                    coalesce(extract(epoch from coalesce(f.rebuild_ended_at, clock_timestamp()) - f.rebuild_began_at), 0), f.seen_at
                from siklus.follower f left join lateral (
                    select count(*) as entries, min(l.at) as oldest from (
                        select c.at from siklus.change_log c where (c.xid, c.seq) > (f.cursor_xid, f.cursor_seq) limit %d) l) behind on true
                order by f.name""".formatted(MOST_COUNTED), (row, number) -> status(row));
    }

    /** @return the newest first */
    public List<SetAside> setAside(String follower, int most) {
        return jdbc.query(
                """
                select s.res_type || '/' || coalesce(r.fhir_id, '(' || s.res_id || ')'), s.version, s.error, s.attempts, s.first_at, s.last_at, s.retry
                from siklus.follower_set_aside s left join hfj_resource r on r.res_id = s.res_id
                where s.follower = ? order by s.last_at desc, s.res_id limit ?""",
                (row, number) -> new SetAside(
                        row.getString(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getInt(4),
                        time(row, 5),
                        time(row, 6),
                        row.getBoolean(7)),
                follower,
                most);
    }

    /** Asks for everything that it keeps to be made anew from what is stored. @return whether there is such a follower */
    public boolean wantRebuild(String follower) {
        return jdbc.update(
                        "update siklus.follower set rebuild_wanted_at = now(), rebuild_whole = true, next_try_at = null where name = ?",
                        follower)
                == 1;
    }

    /**
     * Asks for the same if the last rebuild began before that time, and none is wanted.
     *
     * @return whether this call has asked; of several at once one has
     */
    public boolean wantRebuildSince(String follower, Instant time) {
        return jdbc.update("""
                        update siklus.follower set rebuild_wanted_at = now(), rebuild_whole = true, next_try_at = null
                        where name = ? and rebuild_wanted_at is null and coalesce(rebuild_began_at, '-infinity') < ?""", follower, OffsetDateTime.ofInstant(time, ZoneOffset.UTC)) == 1;
    }

    /** Asks for every entry that was set aside to be tried once more. @return how many there are */
    public int wantRetry(String follower) {
        return jdbc.update("update siklus.follower_set_aside set retry = true where follower = ?", follower);
    }

    private static FollowerStatus status(ResultSet row) throws SQLException {
        return new FollowerStatus(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                Math.max(0, row.getDouble(4)),
                row.getLong(5),
                row.getString(6),
                Rebuild.valueOf(row.getString(7)),
                row.getLong(8),
                row.getLong(9),
                row.getDouble(10),
                time(row, 11));
    }

    private static Instant time(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
