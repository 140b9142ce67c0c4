package id.siklus.tugas;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The SQL of {@code siklus.danger_sign}. */
final class SignTable {

    /**
     * @param answers key of the QuestionnaireResponse, {@code answersId} its FHIR id
     * @param at when the answers were given
     * @param received when the server learned of it
     * @param there false once it was taken back
     * @param flagState as the Flag was last written; null before
     * @param drawer partition of the answers, less than zero where they are sensitive
     */
    record Sign(
            long answers,
            String answersId,
            Coding code,
            Instant at,
            Instant received,
            boolean there,
            String flag,
            @Nullable String flagState,
            @Nullable Integer drawer) {}

    private final JdbcTemplate jdbc;

    SignTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Sign> of(long patient) {
        return jdbc.query(
                """
                select s.answers, r.fhir_id, s.sign, s.display, s.at, s.received, s.there, s.flag, s.flag_state, r.partition_id
                from siklus.danger_sign s join hfj_resource r on r.res_id = s.answers
                where s.patient = ? order by s.at, s.answers, s.sign""",
                (row, number) -> new Sign(
                        row.getLong(1),
                        row.getString(2),
                        new Coding(Terms.SIGNS, row.getString(3), row.getString(4)),
                        Objects.requireNonNull(PlanTable.time(row, 5)),
                        Objects.requireNonNull(PlanTable.time(row, 6)),
                        row.getBoolean(7),
                        row.getString(8),
                        row.getString(9),
                        row.getObject(10, Integer.class)),
                patient);
    }

    /** @return the people whom these answers were about when they were last looked at */
    List<Long> people(Collection<Long> answers) {
        return jdbc.queryForList(
                "select distinct patient from siklus.danger_sign where answers = any (?)", Long.class, (Object)
                        answers.toArray(Long[]::new));
    }

    /** What these answers tell now; what they told before and tell no more is taken back. */
    void replace(long answers, long patient, Instant at, Map<String, Coding> signs, Instant now) {
        jdbc.update(
                "update siklus.danger_sign set there = false where answers = ? and sign <> all (?) and there",
                answers,
                signs.keySet().toArray(String[]::new));
        signs.forEach((code, sign) -> jdbc.update(
                """
                insert into siklus.danger_sign (answers, sign, display, patient, at, received, there, flag)
                values (?, ?, ?, ?, ?, ?, true, ?)
                on conflict (answers, sign) do update set there = true, patient = excluded.patient, at = excluded.at
                where not siklus.danger_sign.there or siklus.danger_sign.patient <> excluded.patient or siklus.danger_sign.at <> excluded.at""",
                answers,
                code,
                sign.getDisplay(),
                patient,
                WorkTable.sql(at),
                WorkTable.sql(now),
                Terms.id("tanda-bahaya", answers, code)));
    }

    void flagWritten(Sign sign, String state) {
        jdbc.update(
                "update siklus.danger_sign set flag_state = ? where answers = ? and sign = ?",
                state,
                sign.answers(),
                sign.code().getCode());
    }
}
