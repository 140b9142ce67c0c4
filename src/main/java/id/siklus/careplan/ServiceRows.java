package id.siklus.careplan;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The rows of {@code siklus.plan_service} of some CarePlans, gathered and then written at once. */
final class ServiceRows {

    private static final String COPY =
            "copy siklus.plan_service (care_plan, ord, patient, patient_id, partition_id, keeper, place, village, plan_url, stage,"
                    + " service, title, status, window_start, due, late, window_end, closed_by, closed_at) from stdin";

    private final StringBuilder lines = new StringBuilder(1 << 16);
    private final Set<Long> carePlans = new HashSet<>();

    void add(long carePlan, @Nullable Integer partition, UpkeptPlan plan, CarePlan written) {
        carePlans.add(carePlan);
        ZoneId zone = plan.zone();
        for (int i = 0; i < plan.plan().activities().size(); i++) {
            PlannedActivity activity = plan.plan().activities().get(i);
            Service service = activity.service();
            Coding stage = service.stage().code();
            Moment given = activity.given();
            lines.append(carePlan).append('\t').append(i).append('\t').append(plan.patient());
            text(plan.patientId());
            text(partition == null ? null : String.valueOf(partition));
            text(plan.keeper().id());
            text(plan.nearest().first());
            text(plan.village());
            text(plan.plan().plan().url());
            text(stage == null ? null : stage.getCode());
            text(service.code().getCode());
            text(service.title());
            text(written.getActivity().get(i).getDetail().getStatus().toCode());
            time(
                    activity.window().start().equals(Window.NEVER_BEGAN)
                            ? null
                            : activity.window().start(),
                    zone);
            time(activity.due(), zone);
            time(activity.late(), zone);
            time(activity.window().isOpen() ? null : activity.window().end(), zone);
            text(plan.closedBy(activity));
            time(given == null ? null : given.earliest(), zone);
            lines.append('\n');
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
        try (PreparedStatement delete =
                connection.prepareStatement("delete from siklus.plan_service where care_plan = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", carePlans.toArray()));
            delete.executeUpdate();
        }
        if (lines.length() > 0) {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            try {
                byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        }
    }

    private void time(@Nullable LocalDateTime local, ZoneId zone) {
        // The last nanosecond of a day would be rounded into the next one.
        text(
                local == null
                        ? null
                        : local.truncatedTo(ChronoUnit.MICROS)
                                .atZone(zone)
                                .toOffsetDateTime()
                                .toString());
    }

    private void text(@Nullable String value) {
        lines.append('\t');
        if (value == null) {
            lines.append("\\N");
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> lines.append("\\\\");
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                default -> lines.append(c);
            }
        }
    }
}
