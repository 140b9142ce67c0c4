package id.siklus.facility;

import id.siklus.facility.NewBranches.Edge;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.RowMapper;

/** The SQL of {@code siklus.facility_tree}. Statements run on the connection of the transaction that is open, if one is. */
final class ClosureTable {

    /** Any constant, as long as no other room of Siklus takes the same one for something else. */
    private static final long LOCK = 0x51_4B_4C_54_52L;

    private static final RowMapper<TreeNode> NODE = (row, number) -> new TreeNode(
            row.getLong("res_id"),
            row.getString("reference"),
            row.getBoolean("deleted"),
            row.getObject("parent", Long.class),
            row.getBoolean("known"),
            row.getObject("known_parent", Long.class));

    private final JdbcTemplate jdbc;

    ClosureTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the nodes with these ids, deleted ones too, as the open transaction has stored them */
    List<TreeNode> nodes(Tree tree, Collection<String> ids) {
        return jdbc.query(
                """
                select r.res_id, r.res_type || '/' || r.fhir_id as reference, r.res_deleted_at is not null as deleted,
                  (select l.target_resource_id from hfj_res_link l
                    where l.src_resource_id = r.res_id and l.src_path = r.res_type || '.partOf') as parent,
                  exists (select 1 from siklus.facility_tree t
                    where t.ancestor = r.res_id and t.descendant = r.res_id) as known,
                  (select t.ancestor from siklus.facility_tree t
                    where t.descendant = r.res_id and t.depth = 1) as known_parent
                from hfj_resource r where r.res_type = ? and r.fhir_id = any(?)""",
                statement -> {
                    statement.setString(1, tree.resourceType());
                    statement.setArray(2, texts(statement.getConnection(), ids));
                },
                NODE);
    }

    /** Lets other new leaves in, but no move and no removal, until the transaction ends. */
    void lockForGrowth() {
        jdbc.query("select pg_advisory_xact_lock_shared(" + LOCK + ")", row -> {});
    }

    /** Lets nobody else change a tree until the transaction ends. */
    void lockForChange() {
        jdbc.query("select pg_advisory_xact_lock(" + LOCK + ")", row -> {});
    }

    /** Cuts each subtree from all that is above its root. */
    void detach(Collection<Long> roots) {
        jdbc.update("""
                delete from siklus.facility_tree c
                using siklus.facility_tree below, siklus.facility_tree above
                where below.ancestor = any(?) and above.descendant = below.ancestor and above.depth > 0
                  and c.ancestor = above.ancestor and c.descendant = below.descendant""", keys(roots));
    }

    /** @return keys of nodes below {@code removed} that are not removed with them */
    List<Long> orphans(Collection<Long> removed) {
        return jdbc.query(
                "select ancestor from siklus.facility_tree where ancestor = any(?) and depth > 0 and not descendant = any(?) limit 1",
                statement -> {
                    statement.setArray(1, longs(statement.getConnection(), removed));
                    statement.setArray(2, longs(statement.getConnection(), removed));
                },
                (row, number) -> row.getLong(1));
    }

    void remove(Collection<Long> nodes) {
        jdbc.update("delete from siklus.facility_tree where ancestor = any(?)", keys(nodes));
        jdbc.update("delete from siklus.facility_tree where descendant = any(?)", keys(nodes));
    }

    void addRoots(Collection<Long> nodes) {
        jdbc.update(
                "insert into siklus.facility_tree (ancestor, descendant, depth) select n, n, 0 from unnest(?) n",
                keys(nodes));
    }

    /** @return those of {@code nodes} that are in no tree */
    List<Long> unknown(Collection<Long> nodes) {
        return jdbc.query("""
                select n from unnest(?) n
                where not exists (select 1 from siklus.facility_tree t where t.ancestor = n and t.descendant = n)""", keys(nodes), (row, number) -> row.getLong(1));
    }

    /** Hangs childless nodes below their parents; no child may be another's parent. */
    void attachLeaves(Collection<Edge> edges) {
        jdbc.update("""
                insert into siklus.facility_tree (ancestor, descendant, depth)
                select above.ancestor, e.child, above.depth + 1
                from unnest(?, ?) e (parent, child) join siklus.facility_tree above on above.descendant = e.parent""", (PreparedStatementSetter) statement -> {
            statement.setArray(
                    1,
                    longs(
                            statement.getConnection(),
                            edges.stream().map(Edge::parent).toList()));
            statement.setArray(
                    2,
                    longs(
                            statement.getConnection(),
                            edges.stream().map(Edge::child).toList()));
        });
    }

    /** Hangs a detached subtree below a parent outside of it. */
    void attach(Edge edge) {
        jdbc.update("""
                insert into siklus.facility_tree (ancestor, descendant, depth)
                select above.ancestor, below.descendant, above.depth + below.depth + 1
                from siklus.facility_tree above, siklus.facility_tree below
                where above.descendant = ? and below.ancestor = ?""", edge.parent(), edge.child());
    }

    /** @return keys on the way from {@code node} up to {@code top}, both included; empty when the one is not at or above the other */
    List<Long> pathUp(long node, long top) {
        return jdbc.queryForList("""
                select up.ancestor from siklus.facility_tree up
                where up.descendant = ? and exists
                  (select 1 from siklus.facility_tree down where down.ancestor = ? and down.descendant = up.ancestor)
                order by up.depth""", Long.class, node, top);
    }

    /** @return such as {@code Organization/123} by key, of deleted resources too */
    Map<Long, String> references(Collection<Long> nodes) {
        Map<Long, String> references = new HashMap<>();
        jdbc.query(
                "select res_id, res_type || '/' || fhir_id from hfj_resource where res_id = any(?)",
                keys(nodes),
                row -> {
                    references.put(row.getLong(1), row.getString(2));
                });
        return references;
    }

    private static PreparedStatementSetter keys(Collection<Long> keys) {
        return (PreparedStatement statement) -> statement.setArray(1, longs(statement.getConnection(), keys));
    }

    private static Array longs(Connection connection, Collection<Long> values) throws SQLException {
        return connection.createArrayOf("bigint", values.toArray());
    }

    private static Array texts(Connection connection, Collection<String> values) throws SQLException {
        return connection.createArrayOf("varchar", values.toArray());
    }
}
