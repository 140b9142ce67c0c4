package id.siklus.identity;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes the traits of people who were stored before there were any, or by older rules. A writer that comes at the same time knows better, and wins. */
final class TraitBackfill {

    private record Stored(long person, String id, String content) {}

    private final JdbcTemplate jdbc;
    private final TraitTable table;
    private final FhirContext context;
    private long done = -1;

    TraitBackfill(JdbcTemplate jdbc, TraitTable table, FhirContext context) {
        this.jdbc = jdbc;
        this.table = table;
        this.context = context;
    }

    /** @return whether there may be more; to be called in a transaction */
    boolean some(int most) {
        List<Stored> people = jdbc.query(
                """
                select r.res_id, r.fhir_id, v.res_text_vc from hfj_resource r
                join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
                left join siklus.person_trait t on t.person = r.res_id
                where r.res_type = 'Patient' and r.res_deleted_at is null and r.res_id > ?
                  and (t.person is null or t.rules < ?) and v.res_text_vc is not null
                order by r.res_id limit ?""",
                (row, number) -> new Stored(row.getLong(1), row.getString(2), row.getString(3)),
                done,
                TraitTable.RULES,
                most);
        for (Stored person : people) {
            Patient patient = context.newJsonParser().parseResource(Patient.class, person.content());
            Optional<String> replaced = Replacement.of(patient);
            if (replaced.isEmpty()) {
                table.fill(person.id(), TraitsOfPatient.of(patient));
            }
            done = person.person();
        }
        return people.size() == most;
    }
}
