package id.siklus.access;

import java.util.OptionalInt;
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
}
