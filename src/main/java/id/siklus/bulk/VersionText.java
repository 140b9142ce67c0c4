package id.siklus.bulk;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** What the database keeps of a version beside its text, as HAPI's own answers have it: {@code versionId}, {@code lastUpdated} and {@code source} of {@code meta}. */
final class VersionText {

    private static final long EPOCH_OF_POSTGRES = 946_684_800;
    private static final long MICROS = 1_000_000;

    /** HAPI stores the wall clock of the JVM and writes times with the JVM's offset. */
    private final ZoneId zone;

    VersionText(ZoneId zone) {
        this.zone = zone;
    }

    /** @return members of the object {@code meta}, without braces */
    String meta(StoredRow row) {
        StringBuilder meta = new StringBuilder(160);
        meta.append("\"versionId\":\"").append(row.version).append("\",\"lastUpdated\":\"");
        appendTime(meta, row.updated);
        meta.append('"');
        String source = source(row);
        if (!source.isEmpty()) {
            meta.append(",\"source\":\"");
            JsonStringEncoder.getInstance().quoteAsString(source, meta);
            meta.append('"');
        }
        return meta.toString();
    }

    /** @return as {@code MetaUtil.populateResourceSource} composes it; empty for none */
    static String source(StoredRow row) {
        String uri = row.sourceUri;
        int fragment = uri.indexOf('#');
        String source = fragment < 0 ? uri : uri.substring(0, fragment);
        return row.requestId.isBlank() ? source.strip() : source + "#" + row.requestId;
    }

    String lastUpdated(long micros) {
        StringBuilder time = new StringBuilder(32);
        appendTime(time, micros);
        return time.toString();
    }

    private void appendTime(StringBuilder out, long micros) {
        long second = Math.floorDiv(micros, MICROS) + EPOCH_OF_POSTGRES;
        int milli = (int) (Math.floorMod(micros, MICROS) / 1_000);
        LocalDateTime local = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        ZoneOffset offset = local.atZone(zone).getOffset();
        digits(out, local.getYear(), 4).append('-');
        digits(out, local.getMonthValue(), 2).append('-');
        digits(out, local.getDayOfMonth(), 2).append('T');
        digits(out, local.getHour(), 2).append(':');
        digits(out, local.getMinute(), 2).append(':');
        digits(out, local.getSecond(), 2).append('.');
        digits(out, milli, 3).append(offset.getTotalSeconds() == 0 ? "+00:00" : offset.getId());
    }

    private static StringBuilder digits(StringBuilder out, int value, int count) {
        for (int divisor = count == 4 ? 1_000 : count == 3 ? 100 : 10; divisor > 0; divisor /= 10) {
            out.append((char) ('0' + value / divisor % 10));
        }
        return out;
    }
}
