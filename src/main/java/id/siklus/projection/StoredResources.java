package id.siklus.projection;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import id.siklus.server.ReadableRows;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Stored resources of one type, as far as a caller may read them, one after the other. */
final class StoredResources {

    private static final int ROWS_IN_MEMORY = 100;

    /** Takes a resource. */
    @FunctionalInterface
    interface Taker {
        /** @return whether more are wanted */
        boolean take(Resource resource) throws IOException;
    }

    private final FhirContext context;
    private final DataSource database;
    private final ReadableRows readable;

    StoredResources(FhirContext context, DataSource database, ReadableRows readable) {
        this.context = context;
        this.database = database;
        this.readable = readable;
    }

    /**
     * @param patient id of the only one whose records are read; empty for everybody
     * @throws RefusedException 404 when that patient is not there or out of reach, which is not told apart
     */
    void read(String type, String patient, @Nullable Instant since, Caller caller, int seconds, Taker taker)
            throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Long key = patient.isEmpty() ? null : key(connection, patient, caller);
                read(connection, type, key, since, caller, seconds, taker);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private long key(Connection connection, String patient, Caller caller) throws SQLException {
        String sql = "select r.res_id from hfj_resource r where r.res_type = 'Patient' and r.res_deleted_at is null"
                + " and r.fhir_id = ? and " + readable.condition(caller, "Patient", "r");
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, patient);
            try (ResultSet found = query.executeQuery()) {
                if (found.next()) {
                    return found.getLong(1);
                }
            }
        }
        throw new RefusedException(
                404, Issue.error(ErrorCode.RUN_PATIENT_UNKNOWN, RunParameters.PATIENT, "Patient/" + patient));
    }

    private void read(
            Connection connection,
            String type,
            @Nullable Long patient,
            @Nullable Instant since,
            Caller caller,
            int seconds,
            Taker taker)
            throws SQLException, IOException {
        String sql = "select r.fhir_id, v.res_ver, v.res_updated, v.res_text_vc from hfj_resource r"
                + " join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver"
                + " where r.res_type = ? and r.res_deleted_at is null and " + readable.condition(caller, type, "r")
                + (since == null ? "" : " and r.res_updated >= ?")
                + (patient == null ? "" : ofPatient(type, patient))
                + " order by r.res_id";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, type);
            if (since != null) {
                query.setTimestamp(2, Timestamp.from(since));
            }
            query.setFetchSize(ROWS_IN_MEMORY);
            query.setQueryTimeout(seconds);
            IParser parser = context.newJsonParser().setParserErrorHandler(new LenientErrorHandler(false));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    if (!taker.take(resource(parser, type, rows))) {
                        return;
                    }
                }
            }
        }
    }

    /** What is in no patient's compartment is not narrowed to one. */
    private String ofPatient(String type, long key) {
        if (type.equals("Patient")) {
            return " and r.res_id = " + key;
        }
        Set<String> paths = PatientPaths.of(context, type);
        return paths.isEmpty()
                ? ""
                : " and exists (select 1 from hfj_res_link l where l.src_resource_id = r.res_id and l.target_resource_id = "
                        + key + " and l.src_path in ("
                        + paths.stream()
                                .map(path -> "'" + path.replace("'", "''") + "'")
                                .collect(Collectors.joining(", "))
                        + "))";
    }

    private static Resource resource(IParser parser, String type, ResultSet row) throws SQLException {
        String id = row.getString(1);
        String version = row.getString(2);
        String text = row.getString(4);
        try {
            Resource resource = (Resource) parser.parseResource(text == null ? "" : text);
            resource.setId(new IdType(type, id, version));
            resource.getMeta().setVersionId(version).setLastUpdated(row.getTimestamp(3));
            return resource;
        } catch (DataFormatException unreadable) {
            throw new RefusedException(500, Issue.error(ErrorCode.RUN_UNREADABLE, "", type + "/" + id));
        }
    }
}
