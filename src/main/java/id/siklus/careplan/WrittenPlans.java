package id.siklus.careplan;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rows of {@code siklus.plan_written} and {@code siklus.plan_turn}. */
final class WrittenPlans {

    private WrittenPlans() {}

    /** @return by person, whether or not the person is still stored */
    static Map<Long, List<WrittenPlan>> of(Connection connection, Collection<Long> people) throws SQLException {
        Map<Long, List<WrittenPlan>> found = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("""
                select care_plan, fhir_id, patient, base, plan_url, keeper, content from siklus.plan_written
                where patient = any (?) order by patient, fhir_id""")) {
            query.setArray(1, connection.createArrayOf("bigint", people.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.computeIfAbsent(row.getLong(3), key -> new ArrayList<>(2))
                            .add(new WrittenPlan(
                                    row.getLong(1),
                                    row.getString(2),
                                    row.getLong(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getInt(6),
                                    row.getString(7)));
                }
            }
        }
        return found;
    }

    static void put(Connection connection, List<WrittenPlan> plans) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into siklus.plan_written (care_plan, fhir_id, patient, base, plan_url, keeper, content) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (care_plan) do update set patient = excluded.patient, content = excluded.content""")) {
            for (WrittenPlan plan : plans) {
                insert.setLong(1, plan.key());
                insert.setString(2, plan.id());
                insert.setLong(3, plan.patient());
                insert.setString(4, plan.base());
                insert.setString(5, plan.url());
                insert.setInt(6, plan.keeper());
                insert.setString(7, plan.content());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** A change was seen: whatever a rebuild has computed of these people before is out of date. */
    static void nextTurn(Connection connection, Collection<Long> people) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("""
                insert into siklus.plan_turn as p (patient, turn) select key, 1 from unnest(?) u (key) order by key
                on conflict (patient) do update set turn = p.turn + 1""")) {
            upsert.setArray(1, connection.createArrayOf("bigint", people.toArray()));
            upsert.executeUpdate();
        }
    }

    /** @return of whom there was a change ever */
    static Map<Long, Long> turns(Connection connection, Collection<Long> people) throws SQLException {
        Map<Long, Long> turns = new HashMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("select patient, turn from siklus.plan_turn where patient = any (?)")) {
            query.setArray(1, connection.createArrayOf("bigint", people.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    turns.put(row.getLong(1), row.getLong(2));
                }
            }
        }
        return turns;
    }

    /** @return keys of the people of a range: stored ones, and those that plans were written for */
    static Set<Long> people(Connection connection, long first, long last) throws SQLException {
        Set<Long> people = new TreeSet<>();
        try (PreparedStatement query = connection.prepareStatement("""
                select res_id from hfj_resource where res_type = 'Patient' and res_deleted_at is null and res_id between ? and ?
                union select patient from siklus.plan_written where patient between ? and ?""")) {
            query.setLong(1, first);
            query.setLong(2, last);
            query.setLong(3, first);
            query.setLong(4, last);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    people.add(row.getLong(1));
                }
            }
        }
        return people;
    }
}
