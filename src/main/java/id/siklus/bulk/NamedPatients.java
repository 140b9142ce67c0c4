package id.siklus.bulk;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import id.siklus.server.ReadableRows;
import java.sql.PreparedStatement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupMemberComponent;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whether the people that a kick-off names are there for the caller. Who is not there and who is out of reach are told in the same words. */
final class NamedPatients {

    private final JdbcTemplate jdbc;
    private final ReadableRows rows;

    NamedPatients(DataSource dataSource, ReadableRows rows) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.rows = rows;
    }

    /** @throws RefusedException 404 naming those that are not there */
    void require(Set<String> ids, Caller caller) {
        if (ids.isEmpty()) {
            return;
        }
        String sql = "select r.fhir_id from hfj_resource r where r.res_type = 'Patient' and r.res_deleted_at is null"
                + " and r.fhir_id = any(?) and " + rows.condition(caller, "Patient", "r");
        List<String> found = jdbc.query(
                connection -> {
                    PreparedStatement query = connection.prepareStatement(sql);
                    query.setArray(1, connection.createArrayOf("text", ids.toArray()));
                    return query;
                },
                (row, number) -> row.getString(1));
        refuseUnless(new HashSet<>(found), ids);
    }

    /** @throws RefusedException 404 naming those that are no members */
    static void requireMembers(Set<String> ids, Group group) {
        Set<String> members = new HashSet<>();
        for (GroupMemberComponent member : group.getMember()) {
            IdType id = new IdType(member.getEntity().getReference());
            if ("Patient".equals(id.getResourceType())) {
                members.add(id.getIdPart());
            }
        }
        refuseUnless(members, ids);
    }

    private static void refuseUnless(Set<String> there, Set<String> asked) {
        List<Issue> missing = new TreeSet<>(asked)
                .stream()
                        .filter(id -> !there.contains(id))
                        .map(id -> Issue.error(ErrorCode.EXPORT_PATIENT_UNKNOWN, "patient", "Patient/" + id))
                        .toList();
        if (!missing.isEmpty()) {
            throw new RefusedException(404, missing);
        }
    }
}
