package id.siklus.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The requests that went beyond a facility's own records, oldest first: emergencies, and, where asked for, continuity of care. For who must look after them. */
public final class ExceptionalReads {

    private static final List<String> EMERGENCIES = List.of("break-glass");
    private static final List<String> ALL = List.of("break-glass", "continuity-of-care");

    private final JdbcTemplate jdbc;

    /**
     * One such request.
     *
     * @param purpose {@code break-glass} or {@code continuity-of-care}
     * @param reason what the caller wrote, or why the patient is in its care
     * @param outcome HTTP status
     */
    public record Line(
            Instant at,
            String purpose,
            String client,
            String organization,
            List<String> patients,
            String interaction,
            int outcome,
            String reason) {}

    public ExceptionalReads(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    public void since(Instant from, boolean withCare, Consumer<Line> told) {
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement(
                            "select at, purpose, client, organization, patients, interaction, outcome, reason"
                                    + " from siklus.audit_event where at >= ? and purpose = any (?) order by at, seq");
                    statement.setObject(1, from.atOffset(ZoneOffset.UTC));
                    statement.setArray(2, connection.createArrayOf("text", (withCare ? ALL : EMERGENCIES).toArray()));
                    return statement;
                },
                row -> {
                    told.accept(new Line(
                            row.getObject(1, java.time.OffsetDateTime.class).toInstant(),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            List.of((String[]) row.getArray(5).getArray()),
                            row.getString(6),
                            row.getInt(7),
                            String.valueOf(row.getString(8))));
                });
    }
}
