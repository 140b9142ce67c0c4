package id.siklus.bulk;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Which records stand with which Patient, as SQL: the Patient, what belongs to its compartment, and the Provenance of both. A record of two people (a family's Group)
 * stands with each of them. Links are those of the time of reading.
 */
final class PatientBlocks {

    /** The one type by which exports can be organised. */
    static final String BY = "Patient";

    private final Scope scope;
    private final Compartment compartment;

    PatientBlocks(Scope scope, Compartment compartment) {
        this.scope = scope;
        this.compartment = compartment;
    }

    /**
     * @param types of the records
     * @param first smallest {@code res_id} of a Patient, itself included
     * @param last greatest, itself included
     * @return rows with {@code owner} and {@code member}, both {@code hfj_resource.res_id}, each pair once
     */
    String members(Collection<String> types, long first, long last) {
        String members =
                "select p.res_id as owner, p.res_id as member from hfj_resource p where p.res_type = 'Patient' and "
                        + people("p.res_id", first, last);
        String linked = " where l.target_resource_type = 'Patient' and " + people("l.target_resource_id", first, last)
                + " and l.src_path in (";
        String paths = types.stream()
                .sorted()
                .filter(compartment::has)
                .map(compartment::list)
                .collect(Collectors.joining(", "));
        if (!paths.isEmpty()) {
            members +=
                    " union select l.target_resource_id, l.src_resource_id from hfj_res_link l" + linked + paths + ")";
        }
        if (types.contains(Provenances.TYPE)) {
            members += " union select l.target_resource_id, t.src_resource_id from hfj_res_link l join hfj_res_link t"
                    + " on t.target_resource_id = l.src_resource_id and t.src_path = 'Provenance.target'" + linked
                    + compartment.list() + ")";
        }
        return members;
    }

    private String people(String column, long first, long last) {
        return column + " between " + first + " and " + last
                + scope.people()
                        .map(picked -> " and " + column + " in (" + picked + ")")
                        .orElse("");
    }
}
