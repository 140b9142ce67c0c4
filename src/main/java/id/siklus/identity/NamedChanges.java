package id.siklus.identity;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;

/** Whom the records of one transaction name in passing; what no search parameter covers is written just before it commits, when each has its link rows. */
final class NamedChanges implements TransactionSynchronization {

    private record Named(String type, String id, String patient) {}

    private final EntityManager entities;
    private final JdbcTemplate jdbc;
    private final List<Named> named = new ArrayList<>();

    NamedChanges(EntityManager entities, JdbcTemplate jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    void names(String type, String id, Collection<String> patients) {
        patients.forEach(patient -> named.add(new Named(type, id, patient)));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (named.isEmpty()) {
            return;
        }
        entities.flush();
        jdbc.update("""
                insert into siklus.person_named (person, record)
                select p.res_id, s.res_id from unnest(?, ?, ?) w (res_type, fhir_id, patient)
                join hfj_resource s on s.res_type = w.res_type and s.fhir_id = w.fhir_id
                join hfj_resource p on p.res_type = 'Patient' and p.fhir_id = w.patient
                where not exists (
                  select 1 from hfj_res_link l where l.src_resource_id = s.res_id and l.target_resource_id = p.res_id)
                on conflict do nothing""", statement -> {
            Connection connection = statement.getConnection();
            statement.setArray(1, connection.createArrayOf("varchar", texts(Named::type)));
            statement.setArray(2, connection.createArrayOf("varchar", texts(Named::id)));
            statement.setArray(3, connection.createArrayOf("varchar", texts(Named::patient)));
        });
        named.clear();
    }

    private Object[] texts(Function<Named, String> part) {
        return named.stream().map(part).toArray();
    }
}
