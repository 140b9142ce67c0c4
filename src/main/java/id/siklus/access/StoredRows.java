package id.siklus.access;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.rest.api.Constants;
import java.util.OptionalInt;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** In which partition a stored resource lies; asked on the connection of the open transaction, so that what it has just written counts. */
final class StoredRows {

    private final JdbcTemplate jdbc;

    StoredRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return empty when no such resource is or was stored */
    OptionalInt partition(String type, String id) {
        return jdbc
                .queryForList(
                        "select coalesce(partition_id, 0) from hfj_resource where res_type = ? and fhir_id = ?",
                        Integer.class,
                        type,
                        id)
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** @return the same for a resource that was read, which mostly knows it itself */
    OptionalInt partition(IBaseResource resource) {
        if (resource.getUserData(Constants.RESOURCE_PARTITION_ID) instanceof RequestPartitionId known
                && known.hasPartitionIds()) {
            Integer partition = known.getFirstPartitionIdOrNull();
            return partition == null ? OptionalInt.empty() : OptionalInt.of(partition);
        }
        return resource.getIdElement().hasIdPart()
                ? partition(resource.fhirType(), resource.getIdElement().getIdPart())
                : OptionalInt.empty();
    }
}
