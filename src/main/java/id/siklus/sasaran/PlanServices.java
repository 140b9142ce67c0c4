package id.siklus.sasaran;

import id.siklus.server.Caller;
import id.siklus.server.ReadableRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The SQL of {@code siklus.plan_service} and of its sums {@code siklus.plan_person}, within what the caller may read of the CarePlans that its rows stand in. */
final class PlanServices {

    /**
     * Persons of one page.
     *
     * @param total of all pages
     * @param patients keys, whose last moment in time is the earliest before the others
     */
    record Page(int total, List<Long> patients) {}

    /** Under the names that a condition on rows knows. */
    private static final String ROWS = "siklus.plan_service r";

    private static final String SUMS = "siklus.plan_person r";

    private static final String OPEN = "r.status in ('scheduled', 'in-progress')";

    private static final String PLANS = """
            select r.res_id, r.fhir_id, r.res_ver, v.res_text_vc::json ->> 'status' from hfj_resource r
            join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver where r.res_id = any (?)""";

    private final JdbcTemplate jdbc;
    private final ReadableRows readable;

    PlanServices(JdbcTemplate jdbc, ReadableRows readable) {
        this.jdbc = jdbc;
        this.readable = readable;
    }

    Page page(Place place, Asked asked, Caller caller, Instant now) {
        boolean inSums = isInSums(asked);
        Where where = inSums ? ofSums(place, asked, caller, now) : where(place, asked, caller, now);
        String sql = "with person as materialized (select r.patient, min(r.late) as first from "
                + (inSums ? SUMS : ROWS) + " where " + where.sql() + " group by r.patient)"
                + " select (select count(*) from person),"
                + " array(select patient from person order by first, patient limit ? offset ?)";
        return jdbc.query(
                        sql,
                        statement -> {
                            int next = where.bind(statement, 1);
                            statement.setInt(next, asked.count());
                            statement.setInt(next + 1, asked.offset());
                        },
                        (row, number) -> new Page(row.getInt(1), Arrays.asList((Long[])
                                row.getArray(2).getArray())))
                .get(0);
    }

    /** @return what the list is about of these persons, by person in the order given, then by the last moment in time */
    List<PlannedService> of(List<Long> patients, Place place, Asked asked, Caller caller, Instant now) {
        if (patients.isEmpty()) {
            return List.of();
        }
        Where where = where(place, asked, caller, now).and("r.patient = any (?)", patients);
        return rows(where, "array_position(?, r.patient), r.late, r.care_plan, r.ord", patients);
    }

    /** @return all that the list is about, by person */
    List<PlannedService> all(Place place, Asked asked, Caller caller, Instant now) {
        return rows(where(place, asked, caller, now), "r.patient, r.late, r.care_plan, r.ord", null);
    }

    /** @return by key */
    Map<Long, StoredPlan> plans(Collection<Long> keys) {
        Map<Long, StoredPlan> plans = new HashMap<>();
        jdbc.query(
                PLANS,
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("bigint", keys.toArray())),
                row -> {
                    String status = row.getString(4);
                    plans.put(
                            row.getLong(1),
                            new StoredPlan(row.getString(2), row.getString(3), status == null ? "unknown" : status));
                });
        return plans;
    }

    private List<PlannedService> rows(Where where, String order, @Nullable List<Long> ordered) {
        String sql = "select r.* from " + ROWS + " where " + where.sql() + " order by " + order;
        return jdbc.query(
                sql,
                statement -> {
                    int next = where.bind(statement, 1);
                    if (ordered != null) {
                        statement.setArray(next, statement.getConnection().createArrayOf("bigint", ordered.toArray()));
                    }
                },
                (row, number) -> row(row));
    }

    /** Open is what may be given now; what waits for an earlier dose is not. A day's end may be stored as the next one's beginning. */
    private Where where(Place place, Asked asked, Caller caller, Instant now) {
        Where where = within(place, caller);
        switch (asked.status()) {
            case DUE -> {
                Days met = met(place, asked, now);
                where.and(OPEN)
                        .and("r.window_start is null or r.window_start < ?", met.end(place.zone()))
                        .and("r.window_end is null or r.window_end > ?", met.begin(place.zone()));
            }
            case OVERDUE -> {
                where.and(OPEN).and("r.late < ?", now);
                asked.days()
                        .ifPresent(days -> where.and(
                                "r.late > ? and r.late <= ?", days.begin(place.zone()), days.end(place.zone())));
            }
            case DONE -> {
                Days given = asked.days().orElseGet(() -> Days.of(YearMonth.from(now.atZone(place.zone()))));
                where.and("r.status = 'completed'")
                        .and(
                                "coalesce(r.closed_at, r.due) >= ? and coalesce(r.closed_at, r.due) < ?",
                                given.begin(place.zone()),
                                given.end(place.zone()));
            }
        }
        if (!asked.services().isEmpty()) {
            where.and("r.service = any (?)", asked.services());
        }
        return narrowed(where, asked);
    }

    /** The same of sums, for lists of all services. */
    private Where ofSums(Place place, Asked asked, Caller caller, Instant now) {
        Where where = within(place, caller);
        if (asked.status() == ListStatus.DUE) {
            Days met = met(place, asked, now);
            where.and("r.windows && tstzrange(?, ?, '()')", met.begin(place.zone()), met.end(place.zone()));
        } else {
            where.and("r.late < ?", now);
        }
        return narrowed(where, asked);
    }

    /** Whether sums can tell it: they know no services, and of what is late only since when at the earliest. */
    private static boolean isInSums(Asked asked) {
        return asked.services().isEmpty()
                && (asked.status() == ListStatus.DUE
                        || asked.status() == ListStatus.OVERDUE && asked.days().isEmpty());
    }

    private Where within(Place place, Caller caller) {
        return new Where()
                .and("r.place = any (?)", place.organizations())
                .and(readable.condition(caller, "CarePlan", "r"));
    }

    private static Where narrowed(Where where, Asked asked) {
        if (!asked.stages().isEmpty()) {
            where.and("r.stage = any (?)", asked.stages());
        }
        return asked.village().isEmpty() ? where : where.and("r.village = ?", asked.village());
    }

    private static Days met(Place place, Asked asked, Instant now) {
        return asked.days().orElseGet(() -> Days.of(now.atZone(place.zone()).toLocalDate()));
    }

    private static PlannedService row(ResultSet row) throws SQLException {
        String stage = row.getString("stage");
        return new PlannedService(
                row.getLong("care_plan"),
                row.getString("plan_url"),
                row.getString("patient_id"),
                stage == null ? "" : stage,
                row.getString("service"),
                row.getString("title"),
                row.getString("status"),
                moment(row, "window_start"),
                row.getTimestamp("due").toInstant(),
                row.getTimestamp("late").toInstant(),
                moment(row, "window_end"),
                row.getString("closed_by"),
                moment(row, "closed_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
