package id.siklus.tugas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads {@code siklus.plan_service}, which the upkeep of plans writes: who is due what. */
final class PlanTable {

    private final JdbcTemplate jdbc;

    PlanTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<PlannedService> of(long patient) {
        return jdbc.query("""
                select s.care_plan, r.fhir_id, s.plan_url, s.service, s.title, s.status, s.due, s.late, s.window_end,
                    s.closed_by, s.closed_at, s.keeper, s.place
                from siklus.plan_service s join hfj_resource r on r.res_id = s.care_plan
                where s.patient = ? and r.res_deleted_at is null order by s.late, s.care_plan, s.ord""", (row, number) -> service(row), patient);
    }

    /** @return the people of these CarePlans */
    List<Long> people(Collection<Long> plans) {
        return jdbc.queryForList(
                "select distinct patient from siklus.plan_service where care_plan = any (?)", Long.class, (Object)
                        plans.toArray(Long[]::new));
    }

    private static PlannedService service(ResultSet row) throws SQLException {
        return new PlannedService(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Objects.requireNonNull(time(row, 7)),
                Objects.requireNonNull(time(row, 8)),
                time(row, 9),
                row.getString(10),
                time(row, 11),
                row.getString(12),
                row.getString(13));
    }

    static @Nullable Instant time(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
