package id.siklus.tugas;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import id.siklus.follow.Change;
import id.siklus.follow.Follower;
import id.siklus.follow.KeyRange;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Raises Flag and Task for danger signs, within the moment that a follower needs: it waits for no other follower and is never rebuilt, so that nothing long holds
 * it up, and nobody is alarmed by forms of last year.
 */
final class DangerFollower implements Follower {

    private record Told(long answers, long patient, Instant at, Map<String, Coding> signs) {}

    private final JdbcTemplate jdbc;
    private final PersonWork.Tables tables;
    private final PersonWork work;
    private final MarkedSigns marked;
    private final FhirContext context;
    private final Clock clock;

    DangerFollower(
            JdbcTemplate jdbc,
            PersonWork.Tables tables,
            PersonWork work,
            MarkedSigns marked,
            FhirContext context,
            Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.work = work;
        this.marked = marked;
        this.context = context;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "tanda-bahaya";
    }

    @Override
    public Set<String> types() {
        return Set.of("QuestionnaireResponse");
    }

    @Override
    public String form() {
        return "1";
    }

    @Override
    public void follow(Connection connection, List<Change> changes) {
        Set<Long> keys = new TreeSet<>();
        changes.forEach(change -> keys.add(change.key()));
        List<Told> told = read(keys);
        Set<Long> people = new TreeSet<>(tables.signs().people(keys));
        told.stream().filter(each -> !each.signs().isEmpty()).forEach(each -> people.add(each.patient()));
        people.forEach(tables.work()::hold);
        for (long key : keys) {
            Optional<Told> now =
                    told.stream().filter(each -> each.answers() == key).findFirst();
            tables.signs()
                    .replace(
                            key,
                            now.map(Told::patient).orElse(0L),
                            now.map(Told::at).orElse(Instant.EPOCH),
                            now.map(Told::signs).orElse(Map.of()),
                            clock.instant());
        }
        people.forEach(work::lookForDanger);
    }

    private List<Told> read(Set<Long> keys) {
        List<Told> told = new ArrayList<>();
        jdbc.query(
                """
                select r.res_id, p.res_id, v.res_text_vc, v.res_updated from hfj_resource r
                join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
                join hfj_resource p on p.res_type = 'Patient'
                    and 'Patient/' || p.fhir_id = v.res_text_vc::jsonb #>> '{subject,reference}'
                where r.res_id = any (?) and r.res_deleted_at is null""",
                row -> {
                    QuestionnaireResponse response =
                            context.newJsonParser().parseResource(QuestionnaireResponse.class, row.getString(3));
                    Instant at = at(response, row.getTimestamp(4).toInstant());
                    told.add(new Told(row.getLong(1), row.getLong(2), at, marked.in(response)));
                },
                (Object) keys.toArray(Long[]::new));
        return told;
    }

    /** A day without a time is no moment before what happened on it: the answers were there when they came. */
    private static Instant at(QuestionnaireResponse response, Instant received) {
        if (!response.hasAuthored()
                || response.getAuthoredElement().getPrecision().ordinal() < TemporalPrecisionEnum.MINUTE.ordinal()) {
            return received;
        }
        return response.getAuthored().toInstant();
    }

    @Override
    public Set<String> beginRebuild(Connection connection, boolean whole) {
        return Set.of();
    }

    @Override
    public Rebuilt read(Connection connection, KeyRange range) {
        return (writing, changed) -> {};
    }

    @Override
    public void endRebuild(Connection connection) {
        // Nothing was made anew.
    }
}
