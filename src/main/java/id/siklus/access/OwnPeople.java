package id.siklus.access;

import ca.uhn.fhir.rest.param.StringParam;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A value of {@code _id} that stands for all people of some partitions: those registered there, and those in their care. Only this server can make one; a
 * caller's value is never of this class.
 */
final class OwnPeople extends StringParam {

    private static final long serialVersionUID = 1L;

    private final transient List<Integer> partitions;
    private final String patient;
    private final transient List<Long> others;

    /**
     * @param patient id of a Patient whose relatives are seen too, whoever has them; empty for none
     * @param others storage keys of Patients who are found whoever's they are
     */
    OwnPeople(Collection<Integer> partitions, String patient, Collection<Long> others) {
        super("");
        this.partitions = partitions.stream().sorted().toList();
        this.patient = patient;
        this.others = List.copyOf(others);
    }

    /**
     * Partitions and keys are numbers that we have read ourselves, never text of a caller.
     *
     * @param bound turns a text into a bound variable of the statement
     */
    String sql(String resourceType, String column, UnaryOperator<String> bound) {
        String care = "select c.patient from siklus.cared_for c where c.partition_id = any (array["
                + String.join(", ", partitions.stream().map(String::valueOf).toList()) + "])";
        if ("Patient".equals(resourceType)) {
            String own = column + " in (" + care + ")";
            return others.isEmpty()
                    ? own
                    : "(" + own + " or " + column + " = any (array["
                            + String.join(
                                    ", ", others.stream().map(String::valueOf).toList()) + "]))";
        }
        String relatives = column + " in (select l.src_resource_id from hfj_res_link l where l.src_path = "
                + bound.apply("RelatedPerson.patient") + " and l.target_resource_id in (";
        String own = relatives + care + "))";
        return patient.isEmpty() ? own : "(" + own + " or " + relatives + ofPatient(bound) + ")))";
    }

    private String ofPatient(UnaryOperator<String> bound) {
        return "select p.res_id from hfj_resource p where p.res_type = " + bound.apply("Patient") + " and p.fhir_id = "
                + bound.apply(patient);
    }
}
