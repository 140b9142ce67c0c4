package id.siklus.bulk;

import id.siklus.server.CallerRole;
import id.siklus.storage.Moment;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which rows {@code _since} and {@code _until} leave, as conditions of SQL. Exact by the change log where the state after which is known; else by the time in the
 * resource. What an export of one facility or of some people reaches can grow without a change of what it reaches: a place that a new record names, a person who has
 * come into care. Those are exported too, so that a full export and its increments together have everything.
 */
final class Changes {

    /** Care begins with a transaction; how long one may have been open before it was seen. */
    private static final String LONGEST_TRANSACTION = "interval '1 hour'";

    private final ExportJob job;
    private final ZoneId zone;

    Changes(ExportJob job, ZoneId zone) {
        this.job = job;
        this.zone = zone;
    }

    /** @return a condition on {@code r} and {@code v}, of rows between the two keys; {@code true} where everything is asked for */
    String rows(long firstKey, long lastKey) {
        Instant until = job.request().until();
        return since("v", firstKey, lastKey) + (until == null ? "" : " and v.res_updated < " + wallClock(until));
    }

    /** @return the same on {@code r} alone, of all keys: it may let through more */
    String keys() {
        return since("r", 0, Long.MAX_VALUE);
    }

    /** @return keys of what has changed; empty when only times can tell */
    String deleted() {
        Moment since = job.since();
        return since == null
                ? "v.res_updated >= "
                        + wallClock(Objects.requireNonNull(job.request().since()))
                : "r.res_id in (" + changed(since, 0, Long.MAX_VALUE) + ")";
    }

    private String since(String versionAlias, long firstKey, long lastKey) {
        Instant asked = job.request().since();
        if (asked == null) {
            return "true";
        }
        Moment since = job.since();
        if (since == null) {
            return versionAlias + ".res_updated >= " + wallClock(asked);
        }
        String changed = "r.res_id in (" + changed(since, firstKey, lastKey) + ")";
        if (job.request().level() == ExportLevel.SYSTEM && job.caller().role() == CallerRole.KEMENKES) {
            return changed;
        }
        return "(" + changed + newlyNamed(since) + newlyInCare(asked) + ")";
    }

    private String newlyNamed(Moment since) {
        if (job.request().level() == ExportLevel.SYSTEM) {
            return "";
        }
        String named = Compartment.NAMED.stream()
                .sorted()
                .map(type -> "'" + type + "'")
                .collect(Collectors.joining(", "));
        return " or r.res_type in (" + named + ") and r.res_id in (select n.target_resource_id from hfj_res_link n"
                + " where n.target_resource_type in (" + named + ") and n.src_resource_id in ("
                + changed(since, 0, Long.MAX_VALUE) + "))";
    }

    private String newlyInCare(Instant asked) {
        if (job.caller().role() == CallerRole.KEMENKES) {
            return "";
        }
        String people = "select c.patient from siklus.in_care c where c.reason <> 'record' and c.since >= timestamptz '"
                + asked + "' - " + LONGEST_TRANSACTION;
        return " or r.res_type = 'Patient' and r.res_id in (" + people + ")"
                + " or r.res_type = 'RelatedPerson' and r.res_id in (select n.src_resource_id from hfj_res_link n"
                + " where n.src_path = 'RelatedPerson.patient' and n.target_resource_id in (" + people + "))";
    }

    private String changed(Moment since, long firstKey, long lastKey) {
        return "select l.res_id from " + job.moment().changesAfter(since) + " where l.res_id between " + firstKey
                + " and " + lastKey;
    }

    /** HAPI stores times as the clock of the JVM shows them. */
    private String wallClock(Instant time) {
        return "timestamp '" + LocalDateTime.ofInstant(time, zone) + "'";
    }
}
