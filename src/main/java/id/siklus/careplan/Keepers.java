package id.siklus.careplan;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Who is accountable for a person: the facility that manages the record, else the first that cared for the person (that it keeps a record is the least of reasons: a CarePlan is one); of one that was merged, its successor. */
final class Keepers {

    private static final String OF_PEOPLE = """
            select p.key, k.partition_id, k.organization, o.fhir_id, k.state = 'open'
            from unnest(?) p (key)
            left join siklus.person_manager m on m.person = p.key
            join siklus.keeper d on d.partition_id = coalesce(m.partition_id,
                (select c.partition_id from siklus.in_care c where c.patient = p.key order by c.reason = 'record', c.since, c.partition_id limit 1))
            join siklus.keeper w on w.partition_id = coalesce(d.answers_to, d.partition_id)
            cross join lateral (
                select up.partition_id, up.organization, up.state from siklus.facility_tree t
                join siklus.keeper up on up.organization = t.ancestor and up.answers_to is null and up.state <> 'merged'
                where t.descendant = w.organization order by t.depth limit 1) k
            join hfj_resource o on o.res_id = k.organization""";

    private Keepers() {}

    /** @return by key of the Patient; of whom nobody is accountable for, none */
    static Map<Long, Keeper> of(Connection connection, Collection<Long> people) throws SQLException {
        Map<Long, Keeper> keepers = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(OF_PEOPLE)) {
            query.setArray(1, connection.createArrayOf("bigint", people.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    keepers.put(
                            row.getLong(1),
                            new Keeper(row.getInt(2), row.getLong(3), row.getString(4), row.getBoolean(5)));
                }
            }
        }
        return keepers;
    }
}
