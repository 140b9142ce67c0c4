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
            all.add(new OwnPeople(reach.partitions(), "", List.of())
                    .sql(resourceType, alias + ".res_id", constant -> "'" + constant + "'"));
        }
        return all.isEmpty() ? "true" : "(" + String.join(" and ", all) + ")";
    }
}
