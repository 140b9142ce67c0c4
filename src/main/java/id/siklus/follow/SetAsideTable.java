package id.siklus.follow;

import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of {@code siklus.follower_set_aside}. */
final class SetAsideTable {

    private final JdbcTemplate jdbc;

    SetAsideTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(String follower, Change entry, String error, int attempts) {
        jdbc.update(
                """
                insert into siklus.follower_set_aside (follower, res_id, res_type, version, operation, partition_id, xid, seq, error, attempts, first_at)
                values (?, ?, ?, ?, ?, ?, ?::xid8, ?, ?, ?, now())
                on conflict (follower, res_id) do update set version = excluded.version, operation = excluded.operation, partition_id = excluded.partition_id,
                    xid = excluded.xid, seq = excluded.seq, error = excluded.error, attempts = follower_set_aside.attempts + excluded.attempts,
                    last_at = now(), retry = false""",
                follower,
                entry.key(),
                entry.type(),
                entry.version(),
                String.valueOf(entry.operation()),
                entry.partition(),
                entry.xid(),
                entry.seq(),
                error,
                attempts);
    }

    /** Which resource a rebuild could not do; where it is gone there is nothing to do. */
    void addResource(String follower, long key, String error) {
        jdbc.update("""
                insert into siklus.follower_set_aside (follower, res_id, res_type, version, operation, partition_id, xid, seq, error, attempts, first_at)
                select ?, r.res_id, r.res_type, r.res_ver, 'U', r.partition_id, '0', 0, ?, 1, now() from hfj_resource r where r.res_id = ?
                on conflict (follower, res_id) do update set error = excluded.error, attempts = follower_set_aside.attempts + 1, last_at = now(), retry = false""", follower, error, key);
    }

    /** @return whether one was set aside within the last minute */
    boolean hasNew(String follower) {
        return Boolean.TRUE.equals(jdbc.queryForObject("""
                select exists (select from siklus.follower_set_aside where follower = ? and last_at > now() - interval '1 minute')""", Boolean.class, follower));
    }

    Optional<Change> next(String follower) {
        return jdbc
                .query(
                        """
                        select xid::text, seq, res_id, res_type, version, operation, partition_id from siklus.follower_set_aside
                        where follower = ? and retry order by first_at, res_id limit 1""",
                        (row, number) -> new Change(
                                row.getString(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getString(4),
                                row.getLong(5),
                                row.getString(6).charAt(0),
                                row.getObject(7, Integer.class)),
                        follower)
                .stream()
                .findFirst();
    }

    void failedAgain(String follower, long key, String error) {
        jdbc.update("""
                update siklus.follower_set_aside set error = ?, attempts = attempts + 1, last_at = now(), retry = false
                where follower = ? and res_id = ?""", error, follower, key);
    }

    /** A later change of these resources was followed, which stands for those before it. */
    void settled(String follower, Collection<Long> keys) {
        jdbc.update(
                "delete from siklus.follower_set_aside where follower = ? and res_id = any (?)",
                follower,
                keys.toArray(Long[]::new));
    }

    void settled(String follower, KeyRange range, Collection<Long> butThese) {
        jdbc.update(
                "delete from siklus.follower_set_aside where follower = ? and res_id between ? and ? and res_id <> all (?)",
                follower,
                range.first(),
                range.last(),
                butThese.toArray(Long[]::new));
    }
}
