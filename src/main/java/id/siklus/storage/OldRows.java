package id.siklus.storage;

import org.springframework.jdbc.core.JdbcTemplate;

/** Removes what nobody needs any more from tables that grow with the work, in statements short enough for a busy server, and says how large a table is. */
public final class OldRows {

    private static final int CHUNK = 2_000;
    private static final int MOST_CHUNKS = 500;

    private final JdbcTemplate jdbc;

    public OldRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Each statement is a transaction of its own. At most a million rows go at once; the rest is for the next time.
     *
     * @param condition SQL on the rows of the table
     * @return how many rows were removed
     */
    public long remove(String table, String condition, Object... bound) {
        long removed = 0;
        for (int i = 0; i < MOST_CHUNKS; i++) {
            int chunk = jdbc.update(
                    "delete from " + table + " where ctid = any (array(select ctid from " + table + " where "
                            + condition + " limit " + CHUNK + "))",
                    bound);
            removed += chunk;
            if (chunk < CHUNK) {
                break;
            }
        }
        return removed;
    }

    /** After a crash the one counter begins at zero, and the other is as old as the last vacuum: the larger of the two alarms too early rather than never. */
    public long estimate(String table) {
        Long rows = jdbc.queryForObject("""
                select greatest(s.n_live_tup, c.reltuples)::bigint
                from pg_class c join pg_stat_user_tables s on s.relid = c.oid where c.oid = to_regclass(?)""", Long.class, table);
        return rows == null ? 0 : rows;
    }
}
