package id.siklus.careplan;

import id.siklus.follow.Change;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whose plans a change may concern: the person whom a record names now, and whom the version before it named. Of a record that was purged with its past nobody knows. */
final class ConcernedPeople {

    private static final String PATIENT = "Patient";

    private static final String NAMED_NOW = """
            select distinct target_resource_id from hfj_res_link
            where src_resource_id = any (?) and target_resource_type = 'Patient' and src_path = any (?)""";

    private static final String NAMED_BEFORE = """
            select distinct p.res_id from unnest(?, ?) c (res_id, version)
            join hfj_res_ver v on v.res_id = c.res_id and v.res_ver between c.version - 1 and c.version
            cross join lateral (select nullif(v.res_text_vc, '')::jsonb as body) b
            join hfj_resource p on p.res_type = 'Patient'
                and p.fhir_id = substring(coalesce(b.body #>> '{subject,reference}', b.body #>> '{patient,reference}') from '^Patient/([^/]+)')""";

    private ConcernedPeople() {}

    /**
     * @param types that plans read
     * @return keys of Patients, deleted ones too
     */
    static Set<Long> of(Connection connection, Collection<Change> changes, Set<String> types) throws SQLException {
        Set<Long> people = new TreeSet<>();
        changes.stream().filter(change -> change.type().equals(PATIENT)).forEach(change -> people.add(change.key()));
        List<Change> records =
                changes.stream().filter(change -> types.contains(change.type())).toList();
        if (!records.isEmpty()) {
            Object[] keys = records.stream().map(Change::key).toArray();
            Set<String> changed = new TreeSet<>();
            records.forEach(change -> changed.add(change.type()));
            try (PreparedStatement query = connection.prepareStatement(NAMED_NOW)) {
                query.setArray(1, connection.createArrayOf("bigint", keys));
                query.setArray(2, connection.createArrayOf("text", PersonSource.paths(changed)));
                add(query, people);
            }
        }
        List<Change> later =
                records.stream().filter(change -> change.version() > 1).toList();
        if (!later.isEmpty()) {
            try (PreparedStatement query = connection.prepareStatement(NAMED_BEFORE)) {
                query.setArray(
                        1,
                        connection.createArrayOf(
                                "bigint", later.stream().map(Change::key).toArray()));
                query.setArray(
                        2,
                        connection.createArrayOf(
                                "bigint", later.stream().map(Change::version).toArray()));
                add(query, people);
            }
        }
        return people;
    }

    private static void add(PreparedStatement query, Set<Long> people) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                people.add(row.getLong(1));
            }
        }
    }
}
