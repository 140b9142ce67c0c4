package id.siklus.access;

import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import id.siklus.server.ReadableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a caller finds when it browses a type by search, as SQL: the rows of its partitions, of people its own. Nothing that a look-up, care or an emergency would
 * open for one patient is among them.
 */
final class ReadableRowsOfCaller implements ReadableRows {

    private static final Pattern ALIAS = Pattern.compile("[a-z_][a-z0-9_]*");

    private final Reaches reaches;

    ReadableRowsOfCaller(Reaches reaches) {
        this.reaches = reaches;
    }

    /** @throws id.siklus.fhir.RefusedException 403 when the caller's Organization is gone, or neither is nor hangs below an open keeper */
    @Override
    public String condition(Caller caller, String resourceType, String alias) {
        if (!ALIAS.matcher(alias).matches()) {
            throw new IllegalArgumentException("no alias: " + alias);
        }
        Reach reach = reaches.ofCaller(caller);
        List<String> all = new ArrayList<>();
        if (!reach.everything()) {
            all.add(PartitionList.sql(alias + ".partition_id", List.copyOf(reach.partitions())));
        }
        if (People.areNarrowed(resourceType) && caller.role() != CallerRole.KEMENKES && !reach.everything()) {
            OwnPeople own = new OwnPeople(reach.partitions(), "", List.of());
            String people = own.sql(resourceType, alias + ".res_id", constant -> "'" + constant + "'");
            all.add("RelatedPerson".equals(resourceType) ? "(" + people + " or " + lastOf(alias, own) + ")" : people);
        }
        return all.isEmpty() ? "true" : "(" + String.join(" and ", all) + ")";
    }

    /** A relative that was deleted has no row any more that leads to the patient, and those who had it must be told: its last text names the patient. */
    private static String lastOf(String alias, OwnPeople own) {
        return """
                %1$s.res_deleted_at is not null and exists (
                    select from hfj_res_ver h
                    join hfj_resource p on p.res_type = 'Patient'
                        and p.fhir_id = substring(h.res_text_vc from '"patient":\\{"reference":"Patient/([A-Za-z0-9.-]+)"')
                    where h.res_id = %1$s.res_id and h.res_ver = %1$s.res_ver - 1 and %2$s)""".formatted(alias, own.sql("Patient", "p.res_id", constant -> "'" + constant + "'"));
    }
}
