package id.siklus.identity;

import ca.uhn.fhir.context.FhirContext;
import java.util.Collection;
import java.util.List;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes the traits of people who were stored before there were any, or by older rules. A writer that comes at the same time knows better, and wins. */
final class TraitBackfill {

    /** A Patient as it is stored. */
    record Stored(long person, String id, String content) {}

    private final JdbcTemplate jdbc;
    private final TraitTable table;
    private final FhirContext context;
    private long done = -1;

    TraitBackfill(JdbcTemplate jdbc, TraitTable table, FhirContext context) {
        this.jdbc = jdbc;
        this.table = table;
        this.context = context;
    }

    /** @param without keys of those who are left out */
    List<Stored> next(int most, Collection<Long> without) {
        return jdbc.query(
                """
                select r.res_id, r.fhir_id, v.res_text_vc from hfj_resource r
                join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
                left join siklus.person_trait t on t.person = r.res_id
                where r.res_type = 'Patient' and r.res_deleted_at is null and r.res_id > ? and r.res_id <> all (?)
                  and (t.person is null or t.rules < ?) and v.res_text_vc is not null
                order by r.res_id limit ?""",
                statement -> {
                    statement.setLong(1, done);
                    statement.setArray(2, statement.getConnection().createArrayOf("bigint", without.toArray()));
                    statement.setInt(3, TraitTable.RULES);
                    statement.setInt(4, most);
                },
                (row, number) -> new Stored(row.getLong(1), row.getString(2), row.getString(3)));
    }

    /** To be called in a transaction. */
    void fill(List<Stored> people) {
        for (Stored person : people) {
            Patient patient = context.newJsonParser().parseResource(Patient.class, person.content());
            if (Replacement.of(patient).isEmpty()) {
                table.fill(person.id(), TraitsOfPatient.of(patient));
            }
        }
    }

    /** They have been dealt with, as well as can be until the next start. */
    void pass(List<Stored> people) {
        people.forEach(person -> done = Math.max(done, person.person()));
    }
}
