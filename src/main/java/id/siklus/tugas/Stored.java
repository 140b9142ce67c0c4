package id.siklus.tugas;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads what this room has written before. HAPI tells by an exception that there is nothing, and that would end the transaction: so the database is asked first. */
final class Stored<T extends Resource> {

    private final IFhirResourceDao<T> dao;
    private final JdbcTemplate jdbc;
    private final String type;

    Stored(IFhirResourceDao<T> dao, JdbcTemplate jdbc) {
        this.dao = dao;
        this.jdbc = jdbc;
        this.type = dao.getResourceType().getSimpleName();
    }

    /** @return a copy that may be changed */
    Optional<T> read(String id) {
        boolean there = Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from hfj_resource where res_type = ? and fhir_id = ? and res_deleted_at is null)",
                Boolean.class,
                type,
                id));
        return there
                ? Optional.of(dao.getResourceType()
                        .cast(dao.read(new IdType(type, id), new SystemRequestDetails())
                                .copy()))
                : Optional.empty();
    }

    void write(T resource, SystemRequestDetails request) {
        dao.update(resource, request);
    }
}
