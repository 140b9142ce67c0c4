package id.siklus.careplan;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code siklus.plan_service} of some CarePlans, gathered and then written at once. Rows that say what they said before are left alone: of the sixty
 * services of a plan a visit changes a few, and each row stands in six indexes.
 */
final class ServiceRows {

    private record Column(String name, String type) {}

    private static final List<Column> KEY = List.of(new Column("care_plan", "bigint"), new Column("ord", "int"));

    private static final List<Column> CONTENT = List.of(
            new Column("patient", "bigint"),
            new Column("patient_id", "text"),
            new Column("partition_id", "int"),
            new Column("keeper", "text"),
            new Column("place", "text"),
            new Column("village", "text"),
            new Column("plan_url", "text"),
            new Column("stage", "text"),
            new Column("service", "text"),
            new Column("title", "text"),
            new Column("status", "text"),
            new Column("window_start", "timestamptz"),
            new Column("due", "timestamptz"),
            new Column("late", "timestamptz"),
            new Column("window_end", "timestamptz"),
            new Column("closed_by", "text"),
            new Column("closed_at", "timestamptz"));

    private static final String WRITE = """
            with wanted as (select * from unnest(%1$s) n (care_plan, ord, %2$s)),
            gone as (
                delete from siklus.plan_service s where s.care_plan = any (?)
                  and not exists (select from wanted n where n.care_plan = s.care_plan and n.ord = s.ord))
            insert into siklus.plan_service (care_plan, ord, %2$s)
            select n.* from wanted n
            where not exists (
                select from siklus.plan_service s
                where s.care_plan = n.care_plan and s.ord = n.ord and (%3$s) is not distinct from (%4$s))
            on conflict (care_plan, ord) do update set (%2$s) = (%5$s)""".formatted(
                    names("?::", KEY, true) + ", " + names("?::", CONTENT, true),
                    names("", CONTENT, false),
                    names("s.", CONTENT, false),
                    names("n.", CONTENT, false),
                    names("excluded.", CONTENT, false));

    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private final Set<Long> carePlans = new HashSet<>();

    private static String names(String before, List<Column> columns, boolean types) {
        return columns.stream()
                .map(column -> before + (types ? column.type() + "[]" : column.name()))
                .collect(Collectors.joining(", "));
    }

    void add(long carePlan, @Nullable Integer partition, UpkeptPlan plan, CarePlan written) {
        carePlans.add(carePlan);
        ZoneId zone = plan.zone();
        for (int i = 0; i < plan.plan().activities().size(); i++) {
            PlannedActivity activity = plan.plan().activities().get(i);
            Service service = activity.service();
            Coding stage = service.stage().code();
            Moment given = activity.given();
            rows.add(new Object[] {
                carePlan,
                i,
                plan.patient(),
                plan.patientId(),
                partition,
                plan.keeper().id(),
                plan.nearest().first(),
                plan.village(),
                plan.plan().plan().url(),
                stage == null ? null : stage.getCode(),
                service.code().getCode(),
                service.title(),
                written.getActivity().get(i).getDetail().getStatus().toCode(),
                activity.window().start().equals(Window.NEVER_BEGAN)
                        ? null
                        : time(activity.window().start(), zone),
                time(activity.due(), zone),
                time(activity.late(), zone),
                activity.window().isOpen() ? null : time(activity.window().end(), zone),
                plan.closedBy(activity),
                given == null ? null : time(given.earliest(), zone)
            });
        }
    }

    /** What has no services any more. */
    void clear(Collection<Long> ended) {
        carePlans.addAll(ended);
    }

    void write(Connection connection) throws SQLException {
        if (carePlans.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
            int next = 1;
            for (List<Column> columns : List.of(KEY, CONTENT)) {
                for (Column column : columns) {
                    statement.setArray(next, values(connection, column.type(), next - 1));
                    next++;
                }
            }
            statement.setArray(next, connection.createArrayOf("bigint", carePlans.toArray()));
            statement.executeUpdate();
        }
    }

    private Array values(Connection connection, String type, int column) throws SQLException {
        return connection.createArrayOf(
                type, rows.stream().map(row -> row[column]).toArray());
    }

    /** The last nanosecond of a day would be rounded into the next one. */
    private static String time(LocalDateTime local, ZoneId zone) {
        return local.truncatedTo(ChronoUnit.MICROS)
                .atZone(zone)
                .toOffsetDateTime()
                .toString();
    }
}
