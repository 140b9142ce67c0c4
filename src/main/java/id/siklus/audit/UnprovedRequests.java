package id.siklus.audit;

import id.siklus.audit.AuditRow.Target;
import id.siklus.audit.AuditRow.Who;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Bounds what strangers write into the trail, which is kept for 25 years: of each address the first requests of a minute have a row each, the rest of the minute
 * is one row with their number. They were refused, or asked for a public page; whoever proves who it is has a row for each request.
 */
final class UnprovedRequests {

    /** The interaction of the row that counts, and the address of those whom nothing is known of one by one. */
    static final String COUNTED = "counted";

    private static final String OTHERS = "-";
    private static final int SECONDS = 60;
    private static final int TOO_MANY = 429;

    private final UnprovedProperties limits;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Long> counted = new TreeMap<>();
    private final List<AuditRow> ended = new ArrayList<>();
    private long minute;
    private int all;

    UnprovedRequests(UnprovedProperties limits) {
        this.limits = limits;
    }

    static boolean include(AuditRow row) {
        String role = row.who().role();
        return role.equals(Who.NOBODY.role()) || role.equals("claimed");
    }

    /** @return whether the request has a row of its own; otherwise it is counted */
    synchronized boolean admit(String address, Instant now) {
        endMinuteBefore(now);
        int known = rows.getOrDefault(address, 0);
        if (known < limits.rowsOfAddress() && all < limits.rows()) {
            rows.put(address, known + 1);
            all++;
            return true;
        }
        // Never more names than rows: who has none of its own is counted with the others.
        counted.merge(known == 0 ? OTHERS : address, 1L, Long::sum);
        return false;
    }

    /** @return rows for the minutes that have ended; they are given once */
    synchronized List<AuditRow> ended(Instant now) {
        endMinuteBefore(now);
        return taken();
    }

    /** @return the same with the minute that has not ended, when the server ends */
    synchronized List<AuditRow> rest(Instant now) {
        endMinute(now);
        return taken();
    }

    /** Rows that could not be written are given again. */
    synchronized void giveBack(List<AuditRow> unwritten) {
        ended.addAll(unwritten);
    }

    private List<AuditRow> taken() {
        List<AuditRow> given = List.copyOf(ended);
        ended.clear();
        return given;
    }

    private void endMinuteBefore(Instant now) {
        long current = now.getEpochSecond() / SECONDS;
        if (current != minute) {
            endMinute(now);
            minute = current;
        }
    }

    private void endMinute(Instant now) {
        Instant from = Instant.ofEpochSecond(minute * SECONDS);
        counted.forEach((address, times) -> ended.add(row(now, from, address, times)));
        counted.clear();
        rows.clear();
        all = 0;
    }

    private static AuditRow row(Instant now, Instant from, String address, long times) {
        return new AuditRow(
                now,
                UUID.randomUUID().toString(),
                Who.NOBODY,
                COUNTED,
                TOO_MANY,
                Target.NONE,
                List.of(),
                List.of(),
                List.of(),
                address,
                null,
                times + " requests from " + from);
    }
}
