package id.siklus.bulk;

/** Which Provenance goes with an export, as SQL on {@code hfj_res_link} (Bulk Data 3.0, {@code includeAssociatedData} and the note on Provenance at its end). */
final class Provenances {

    static final String TYPE = "Provenance";

    /** Both values of {@code includeAssociatedData} that are served. */
    static final String LATEST = "LatestProvenanceResources";

    static final String RELEVANT = "RelevantProvenanceResources";

    private static final String TARGET = "Provenance.target";

    private final Compartment compartment;

    Provenances(Compartment compartment) {
        this.compartment = compartment;
    }

    /**
     * @param targets keys of what is exported
     * @param readable condition on {@code p}: the latest is the latest of those that the caller may read
     * @return keys of the Provenance of those, all of it or the latest of each
     */
    String of(String targets, boolean latest, String readable) {
        String of = "from hfj_res_link l join hfj_resource p on p.res_id = l.src_resource_id" + " where l.src_path = '"
                + TARGET + "' and l.target_resource_id in (" + targets + ")";
        return latest
                ? "select latest.key from (select distinct on (l.target_resource_id) l.src_resource_id as key " + of
                        + " and (" + readable + ")"
                        + " order by l.target_resource_id, p.res_updated desc, p.res_id desc) latest"
                : "select l.src_resource_id " + of;
    }

    /** @return a condition: it is about a record of a Patient, whoever that is */
    String ofAnybodysRecords(String alias) {
        return "exists (select " + ofRecords() + " and t.src_resource_id = " + alias + ".res_id)";
    }

    /** @return keys of the Provenance of records of these people */
    String ofRecords(String people) {
        return "select t.src_resource_id " + ofRecords() + " and l.target_resource_id in (" + people + ")";
    }

    private String ofRecords() {
        return "from hfj_res_link t join hfj_res_link l on l.src_resource_id = t.target_resource_id where t.src_path = '"
                + TARGET + "' and l.target_resource_type = 'Patient' and l.src_path in (" + compartment.list() + ")";
    }
}
