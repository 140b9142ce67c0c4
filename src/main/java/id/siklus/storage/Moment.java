package id.siklus.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A state of the database that can be told by a time and found again exactly. A transaction that is open at a moment is outside of it with all its rows. Of two
 * moments the later contains the earlier.
 *
 * <p>Nothing is held open for a moment: as every version is kept, its state can be read at any time, by any connection of any node. Its fragments of SQL have no
 * bound values, and only numbers and names that were checked are in them, so they can stand in a {@code COPY}. Each must be read by one statement (which sees
 * one state of log and rows), at the isolation READ COMMITTED or in a transaction that began after the moment.
 *
 * @param time unique among all moments, to the millisecond; what a client is told
 * @param snapshot PostgreSQL's {@code pg_snapshot} as text: which transactions the state contains
 */
public record Moment(Instant time, String snapshot) {

    private static final Pattern SNAPSHOT = Pattern.compile("([0-9]+):([0-9]+):(?:[0-9]+(?:,[0-9]+)*)?");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z]*");

    /** @throws IllegalArgumentException when the text is no snapshot */
    public Moment {
        if (!SNAPSHOT.matcher(snapshot).matches()) {
            throw new IllegalArgumentException("no pg_snapshot: " + snapshot);
        }
    }

    /**
     * The resources of one type as they were at this moment, deleted ones included, for use after {@code from}. Those that did not exist yet are not among them,
     * and neither are those that were removed from the database since.
     *
     * <p>Its aliases: {@code r} is the row of {@code hfj_resource}, of which only {@code res_id}, {@code res_type}, {@code fhir_id} and {@code partition_id} are
     * sure to be those of the moment; {@code v} is the row of {@code hfj_res_ver} with the version of the moment: {@code res_ver}, {@code res_updated}, {@code
     * res_deleted_at} (not null: it was deleted, {@code res_text_vc} is null), {@code res_text_vc}, {@code source_uri}, {@code request_id}.
     *
     * @param firstKey smallest {@code res_id}, itself included
     * @param lastKey greatest {@code res_id}, itself included
     */
    public String rows(String resourceType, long firstKey, long lastKey) {
        return rows(List.of(resourceType), firstKey, lastKey);
    }

    /**
     * The same of several types, read in one pass: types lie mixed on the disk, as they were written.
     *
     * @param resourceTypes at least one
     */
    public String rows(Collection<String> resourceTypes, long firstKey, long lastKey) {
        String types = " in ("
                + resourceTypes.stream()
                        .sorted()
                        .map(type -> "'" + checked(type) + "'")
                        .collect(Collectors.joining(", "))
                + ")";
        String keys = ".res_id between " + firstKey + " and " + lastKey;
        String later = "siklus.change_log l where l.xid >= '" + firstOpen() + "'::xid8 and not " + contains("l.xid")
                + " and l.res_type" + types + " and l" + keys;
        // No join with the log: the planner knows nothing of its newest rows and would take a loop for them. These
        // lists are hashed. The keys are told of both tables, since the planner does not pass a range on.
        return """
                hfj_resource r
                join hfj_res_ver v on v.res_id = r.res_id and r.res_type%1$s and r%2$s and v%2$s
                    and v.res_ver = case
                        when r.res_id in (select l.res_id from %3$s) then (
                            select max(h.res_ver) from hfj_res_ver h
                            where h.res_id = r.res_id and (h.res_id, h.res_ver) not in (select l.res_id, l.version from %3$s))
                        else r.res_ver end
                """.formatted(types, keys, later);
    }

    /**
     * What this moment contains and the earlier one does not: the exact increment, for use after {@code from}, under the alias {@code l}. One row a version
     * ({@code operation} C, U or D) and one for each resource that was removed from the database (P).
     *
     * <p>Its columns: {@code xid, seq, res_id, version, at, partition_id, operation, res_type, fhir_id} (the last of P only). A resource that was written
     * several times has several rows; what it was in the end is told by {@link #rows}.
     */
    public String changesAfter(Moment earlier) {
        return """
                (select * from siklus.change_log c
                    where c.xid >= '%s'::xid8 and c.xid < '%s'::xid8 and not %s and %s) l
                """.formatted(earlier.firstOpen(), group(2), earlier.contains("c.xid"), contains("c.xid"));
    }

    /**
     * Resources that the earlier moment may contain and that were removed from the database with their past until this one, for use after {@code from}. A row of
     * {@code hfj_resource} is gone, so the alias {@code r} has its columns {@code res_id, res_type, fhir_id, partition_id} only, and {@code res_ver} and {@code
     * res_updated} of the removal. One whose id is taken again at this moment is not among them.
     */
    public String purgedAfter(Moment earlier) {
        return """
                (select p.res_id, p.res_type, p.fhir_id, p.partition_id, p.version as res_ver, p.at as res_updated
                    from (select * from %1$s) p
                    where p.operation = 'P' and not exists (
                        select from hfj_resource n join (select * from %1$s) w on w.res_id = n.res_id
                        where n.res_type = p.res_type and n.fhir_id = p.fhir_id)) r
                """.formatted(changesAfter(earlier));
    }

    /**
     * @param xid column or expression of the type xid8
     * @return a condition: the transaction had been committed, or had failed, by this moment
     */
    public String contains(String xid) {
        return "pg_visible_in_snapshot(" + xid + ", '" + snapshot + "'::pg_snapshot)";
    }

    /** Every transaction before it is contained. */
    private String firstOpen() {
        return group(1);
    }

    private String group(int number) {
        Matcher matcher = SNAPSHOT.matcher(snapshot);
        if (!matcher.matches()) {
            throw new IllegalStateException(snapshot);
        }
        return matcher.group(number);
    }

    private static String checked(String resourceType) {
        if (!TYPE.matcher(resourceType).matches()) {
            throw new IllegalArgumentException("no resource type: " + resourceType);
        }
        return resourceType;
    }
}
