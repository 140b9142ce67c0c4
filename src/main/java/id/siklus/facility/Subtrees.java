package id.siklus.facility;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the closure. */
final class Subtrees {

    /** A node and how far it lies below the root that was asked for. */
    record Member(String id, int depth) {}

    private final JdbcTemplate jdbc;

    Subtrees(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return storage key of a node that exists, as a list of none or one */
    List<Long> key(Tree tree, String id) {
        return jdbc.queryForList(
                "select res_id from hfj_resource where res_type = ? and fhir_id = ? and res_deleted_at is null",
                Long.class,
                tree.resourceType(),
                id);
    }

    /** @return those of {@code ids} that a resource has or had */
    Set<String> takenIds(Tree tree, Collection<String> ids) {
        return new HashSet<>(jdbc.query(
                "select fhir_id from hfj_resource where res_type = ? and fhir_id = any(?)",
                statement -> {
                    statement.setString(1, tree.resourceType());
                    statement.setArray(2, statement.getConnection().createArrayOf("varchar", ids.toArray()));
                },
                (row, number) -> row.getString(1)));
    }

    /** @return the root itself (depth 0) and what is below it, parents before children, then by id */
    List<Member> page(long root, int deepest, int offset, int count) {
        return jdbc.query(
                """
                select r.fhir_id, t.depth from siklus.facility_tree t join hfj_resource r on r.res_id = t.descendant
                where t.ancestor = ? and t.depth <= ? order by t.depth, r.fhir_id offset ? limit ?""", (row, number) -> new Member(row.getString(1), row.getInt(2)), root, deepest, offset, count);
    }

    int size(long root, int deepest) {
        Integer size = jdbc.queryForObject(
                "select count(*) from siklus.facility_tree where ancestor = ? and depth <= ?",
                Integer.class,
                root,
                deepest);
        return size == null ? 0 : size;
    }
}
