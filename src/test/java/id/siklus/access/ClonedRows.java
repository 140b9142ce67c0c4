package id.siklus.access;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Multiplies one stored resource by SQL, with its version, its links and its index rows: 200,000 in a minute, where the front door would need an hour. */
public final class ClonedRows {

    /** Beyond what any sequence of a test reaches. */
    public static final long FIRST_KEY = 1_000_000_000L;

    private static final List<String> INDEXES = List.of(
            "hfj_spidx_token",
            "hfj_spidx_date",
            "hfj_spidx_string",
            "hfj_spidx_quantity",
            "hfj_spidx_uri",
            "hfj_spidx_number");

    private final JdbcTemplate jdbc;

    public ClonedRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param offset keys of the clones are {@link #FIRST_KEY} + offset + 1 and so on
     * @param partition SQL over {@code n}, from 1 to {@code count}
     * @param target SQL over {@code n}: the key that every link of the clones points to
     */
    public void of(String type, String id, int count, long offset, String partition, String target) {
        Long key = resources(type, id, count, offset, partition, "-");
        String own = (FIRST_KEY + offset) + " + n";
        for (String index : INDEXES) {
            clone(
                    index,
                    "res_id = " + key,
                    count,
                    Map.of("sp_id", spread(offset, "sp_id"), "res_id", own, "partition_id", partition));
        }
        clone(
                "hfj_res_link",
                "src_resource_id = " + key,
                count,
                Map.of(
                        "pid", spread(offset, "pid"),
                        "src_resource_id", own,
                        "partition_id", partition,
                        "target_resource_id", target));
    }

    /** Only the resource and its version, which no search finds, in a third of the time; ids are {@code <id>-bare-1} and so on. */
    public void bare(String type, String id, int count, long offset, String partition) {
        resources(type, id, count, offset, partition, "-bare-");
    }

    private Long resources(String type, String id, int count, long offset, String partition, String before) {
        Long key = Objects.requireNonNull(jdbc.queryForObject(
                "select res_id from hfj_resource where res_type = ? and fhir_id = ?", Long.class, type, id));
        String own = (FIRST_KEY + offset) + " + n";
        String updated = "now() - n * interval '1 second'";
        clone(
                "hfj_resource",
                "res_id = " + key,
                count,
                Map.of(
                        "res_id", own,
                        "fhir_id", "'" + id + before + "' || n",
                        "partition_id", partition,
                        "res_updated", updated));
        clone(
                "hfj_res_ver",
                "res_id = " + key,
                count,
                Map.of("pid", own, "res_id", own, "partition_id", partition, "res_updated", updated));
        return key;
    }

    /** A key of its own for each pair of a row and a number. */
    private static String spread(long offset, String key) {
        return (FIRST_KEY * 10 + offset * 100) + " + n * 100 + row_number() over (partition by n order by " + key + ")";
    }

    private void clone(String table, String where, int count, Map<String, String> changed) {
        List<String> columns = jdbc.queryForList(
                "select column_name from information_schema.columns where table_name = ? and table_schema = 'public'",
                String.class,
                table);
        String values = columns.stream()
                .map(column -> changed.getOrDefault(column, column))
                .collect(Collectors.joining(", "));
        int rows = jdbc.update("insert into " + table + " (" + String.join(", ", columns) + ") select " + values
                + " from " + table + ", generate_series(1, " + count + ") n where " + where);
        System.out.println(table + " +" + rows);
    }
}
