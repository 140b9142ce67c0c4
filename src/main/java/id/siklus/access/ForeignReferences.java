package id.siklus.access;

import ca.uhn.fhir.i18n.Msg;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import id.siklus.storage.Flush;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * What one transaction has written; just before it commits, no link of it may lead out of the writer's reach. HAPI itself resolves references over all
 * partitions, so that a patient can be shared.
 *
 * <p>The refusal is HAPI's own for a reference to nothing, number and words, so that nobody learns by it which ids exist elsewhere.
 */
final class ForeignReferences implements TransactionSynchronization {

    private static final int HAPI_MISSING_REFERENCE = 1094;

    private final EntityManager entities;
    private final JdbcTemplate jdbc;
    private final Reach reach;
    private final List<String> types = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    ForeignReferences(EntityManager entities, JdbcTemplate jdbc, Reach reach) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.reach = reach;
    }

    void written(String type, String id) {
        types.add(type);
        ids.add(id);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        Flush.of(entities);
        List<InvalidRequestException> refusals = jdbc.query(
                """
                select l.src_path, t.res_type || '/' || t.fhir_id
                from unnest(?, ?) w (res_type, fhir_id)
                join hfj_resource s on s.res_type = w.res_type and s.fhir_id = w.fhir_id
                join hfj_res_link l on l.src_resource_id = s.res_id
                join hfj_resource t on t.res_id = l.target_resource_id
                where not t.partition_id = any (?) limit 1""",
                statement -> {
                    Connection connection = statement.getConnection();
                    statement.setArray(1, connection.createArrayOf("varchar", types.toArray()));
                    statement.setArray(2, connection.createArrayOf("varchar", ids.toArray()));
                    statement.setArray(
                            3,
                            connection.createArrayOf(
                                    "integer", reach.partitions().toArray()));
                },
                (row, number) -> refusal(row.getString(1), row.getString(2)));
        if (!refusals.isEmpty()) {
            throw refusals.get(0);
        }
        types.clear();
        ids.clear();
    }

    private static InvalidRequestException refusal(String path, String target) {
        return new InvalidRequestException(
                Msg.code(HAPI_MISSING_REFERENCE) + "Resource " + target + " not found, specified in path: " + path);
    }
}
