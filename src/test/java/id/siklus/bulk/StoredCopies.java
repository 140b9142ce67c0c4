package id.siklus.bulk;

import id.siklus.storage.Superuser;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Copies of stored resources, made by SQL with their rows in the change log: many in seconds. They are exported, but no search finds them. */
final class StoredCopies implements AutoCloseable {

    /** Far from the keys that the server gives. */
    static final long FIRST_KEY = 1_000_000_000;

    private static final JdbcTemplate OWNER = new JdbcTemplate(Superuser.dataSource());

    private final long first;
    private final long last;

    private StoredCopies(long first, long last) {
        this.first = first;
        this.last = last;
    }

    /**
     * Copies the first version of each seed, so many times.
     *
     * @param seed condition on {@code hfj_resource}
     */
    static StoredCopies of(String seed, long copies) {
        Long top = OWNER.queryForObject("select greatest(max(res_id), ?) from hfj_resource", Long.class, FIRST_KEY);
        OWNER.execute("""
                drop table if exists siklus.seed;
                create table siklus.seed as select res_id, row_number() over (order by res_id) as number from hfj_resource where %s;
                """.formatted(seed));
        Long seeds = OWNER.queryForObject("select count(*) from siklus.seed", Long.class);
        if (top == null || seeds == null || seeds == 0) {
            throw new IllegalStateException("nothing to be copied: " + seed);
        }
        String key = "(" + top + " + (copy - 1) * " + seeds + " + s.number)";
        String all = " from generate_series(1, " + copies + ") copy, ";
        OWNER.execute("insert into hfj_resource (" + columns("hfj_resource").replace("r.", "") + ") select "
                + columns("hfj_resource").replace("r.res_id", key).replace("r.fhir_id", "'g' || " + key)
                + all + "hfj_resource r join siklus.seed s on s.res_id = r.res_id order by copy, s.number");
        OWNER.execute(
                "insert into hfj_res_ver (" + columns("hfj_res_ver").replace("r.", "") + ") select "
                        + columns("hfj_res_ver").replace("r.res_id", key).replace("r.pid", key)
                        + all
                        + "hfj_res_ver r join siklus.seed s on s.res_id = r.res_id where r.res_ver = 1 order by copy, s.number");
        return new StoredCopies(top + 1, top + copies * seeds);
    }

    /** How the tables of a real server look after a while. */
    static void settle() {
        OWNER.execute("vacuum analyze hfj_resource");
        OWNER.execute("vacuum analyze hfj_res_ver");
        OWNER.execute("vacuum analyze siklus.change_log");
        OWNER.execute("checkpoint");
    }

    static String columns(String table) {
        List<String> columns = OWNER.queryForList(
                "select column_name::text from information_schema.columns where table_name = ? and table_schema = 'public' order by 1",
                String.class,
                table);
        return columns.stream().map(column -> "r." + column).collect(Collectors.joining(", "));
    }

    long count() {
        return last - first + 1;
    }

    /** Removes them, without looking for rows that might refer to them: nothing does. */
    @Override
    public void close() {
        String keys = "res_id between " + first + " and " + last;
        OWNER.execute("begin; set local session_replication_role = replica; delete from hfj_res_ver where " + keys
                + "; delete from hfj_resource where " + keys + "; delete from siklus.change_log where " + keys
                + "; commit");
    }
}
