package id.siklus.access;

import ca.uhn.fhir.rest.param.StringParam;
import java.util.List;

/**
 * A value of {@code _id} that stands for all people of some partitions: those registered there, and those in their care. Only this server can make one; a
 * caller's value is never of this class.
 */
final class OwnPeople extends StringParam {

    private static final long serialVersionUID = 1L;

    private final transient List<Integer> partitions;
    private final transient List<String> patients;

    /** @param patients ids of Patients who are seen too, whoever has them */
    OwnPeople(List<Integer> partitions, List<String> patients) {
        super("");
        this.partitions = List.copyOf(partitions);
        this.patients = List.copyOf(patients);
    }

    /** Partitions are numbers that we have read ourselves, never text of a caller. */
    String sql(String resourceType, String column) {
        String care = "select c.patient from siklus.in_care c where c.reason <> 'record' and c.partition_id in ("
                + String.join(", ", partitions.stream().map(String::valueOf).toList()) + ")";
        if ("Patient".equals(resourceType)) {
            return column + " in (" + care + ")";
        }
        String own = column + " in (select l.src_resource_id from hfj_res_link l where l.src_path = 'RelatedPerson.patient'"
                + " and l.target_resource_id in (" + care + "))";
        return patients.isEmpty() ? own : "(" + own + " or " + ofPatients(column) + ")";
    }

    private String ofPatients(String column) {
        return column + " in (select l.src_resource_id from hfj_res_link l join hfj_resource p on p.res_id = l.target_resource_id"
                + " where l.src_path = 'RelatedPerson.patient' and p.fhir_id in ("
                + String.join(", ", patients.stream().map(OwnPeople::quoted).toList()) + "))";
    }

    private static String quoted(String id) {
        if (!id.matches("[A-Za-z0-9\\-.]{1,64}")) {
            throw new IllegalArgumentException("Not an id");
        }
        return "'" + id + "'";
    }
}
