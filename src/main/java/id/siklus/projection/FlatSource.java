package id.siklus.projection;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Reads present versions out of HAPI's tables by {@code COPY}, with the id and version that their texts lack (docs/adr/0018 tells how HAPI stores them). */
final class FlatSource {

    private static final long EPOCH_OF_POSTGRES = 946_684_800;
    private static final long MICROS = 1_000_000;
    private static final int NANOS_OF_A_MICRO = 1_000;
    private static final int SIGNATURE_AND_FLAGS = 15;

    /** @param resource with id, version and time */
    record Stored(long key, int partition, Resource resource) {}

    @FunctionalInterface
    interface Taker {
        void take(Stored stored) throws SQLException, IOException;
    }

    private final FhirContext context;

    /** HAPI stores the wall clock of the JVM. */
    private final ZoneId zone;

    FlatSource(FhirContext context, ZoneId zone) {
        this.context = context;
        this.zone = zone;
    }

    static String inRange(long first, long last) {
        return "r.res_id between " + first + " and " + last + " and v.res_id between " + first + " and " + last;
    }

    static String in(Collection<Long> keys) {
        return "r.res_id = any ('{" + keys.stream().map(String::valueOf).collect(Collectors.joining(",")) + "}')";
    }

    /**
     * Reads resources that are not deleted, one after the other; none of them is kept.
     *
     * @param which condition on {@code r} and {@code v}, of the two methods above
     * @throws IllegalArgumentException when one cannot be understood
     */
    void read(Connection connection, Collection<String> types, String which, Taker taker)
            throws SQLException, IOException {
        String list = types.stream()
                .map(type -> "'" + FlatTable.quoted(type).replace("\"", "") + "'")
                .collect(Collectors.joining(", "));
        CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut("""
                copy (select r.res_id, coalesce(r.partition_id, 0), r.res_type, r.fhir_id, v.res_ver, v.res_updated, v.res_text_vc
                    from hfj_resource r join hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
                    where %s and r.res_type in (%s) and r.res_deleted_at is null) to stdout (format binary)""".formatted(which, list));
        IParser parser = context.newJsonParser().setParserErrorHandler(new LenientErrorHandler(false));
        try {
            boolean begun = false;
            for (byte[] message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
                ByteBuffer buffer = ByteBuffer.wrap(message);
                if (!begun) {
                    begun = true;
                    buffer.position(SIGNATURE_AND_FLAGS);
                    int extension = buffer.getInt();
                    buffer.position(buffer.position() + extension);
                }
                // The end is a row of less than no columns.
                if (buffer.remaining() >= Short.BYTES && buffer.getShort() > 0) {
                    taker.take(stored(buffer, parser));
                }
            }
        } finally {
            while (copy.isActive() && copy.readFromCopy() != null) {
                // What nobody wants any more must be heard, or the connection is of no use.
            }
        }
    }

    private Stored stored(ByteBuffer row, IParser parser) {
        row.getInt();
        long key = row.getLong();
        row.getInt();
        int partition = row.getInt();
        String type = String.valueOf(text(row));
        String id = String.valueOf(text(row));
        row.getInt();
        long version = row.getLong();
        row.getInt();
        long updated = row.getLong();
        String json = text(row);
        if (json == null) {
            throw new IllegalArgumentException(type + "/" + id + " has no text");
        }
        IBaseResource parsed = parser.parseResource(json);
        if (!(parsed instanceof Resource resource) || !resource.fhirType().equals(type)) {
            throw new IllegalArgumentException(type + "/" + id + " is none");
        }
        resource.setId(id);
        resource.getMeta().setVersionId(Long.toString(version)).setLastUpdated(time(updated));
        return new Stored(key, partition, resource);
    }

    private Date time(long micros) {
        int nanos = (int) Math.floorMod(micros, MICROS) * NANOS_OF_A_MICRO;
        LocalDateTime local =
                LocalDateTime.ofEpochSecond(Math.floorDiv(micros, MICROS) + EPOCH_OF_POSTGRES, nanos, ZoneOffset.UTC);
        return Date.from(local.atZone(zone).toInstant());
    }

    private static @Nullable String text(ByteBuffer row) {
        int length = row.getInt();
        if (length < 0) {
            return null;
        }
        String text = new String(row.array(), row.position(), length, StandardCharsets.UTF_8);
        row.position(row.position() + length);
        return text;
    }
}
