package id.siklus.projection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/**
 * How a type of column stands in a Parquet file: its physical type, what it means, and the bytes of a value in the PLAIN encoding. Numbers are those of
 * {@code parquet.thrift}.
 */
enum ParquetType {
    TEXT(6, 0, 0, thrift -> thrift.struct(1, string -> {})),
    JSON(6, 0, 19, thrift -> thrift.struct(12, json -> {})),
    BOOLEAN(0, 0, -1, null),
    INTEGER(1, 0, -1, null),
    /** Precision 38, the most that readers take, and 12 digits after the point. */
    NUMERIC(
            7,
            16,
            5,
            thrift -> thrift.struct(
                    5, decimal -> decimal.i32(1, ParquetType.SCALE).i32(2, ParquetType.PRECISION))),
    /** Microseconds in UTC. */
    TIMESTAMPTZ(
            2,
            0,
            10,
            thrift -> thrift.struct(
                    8, timestamp -> timestamp.flag(1, true).struct(2, unit -> unit.struct(2, micros -> {}))));

    static final int PRECISION = 38;
    static final int SCALE = 12;

    private static final BigInteger BEYOND = BigInteger.TEN.pow(PRECISION);

    private final int physical;
    private final int length;
    private final int converted;
    private final @org.jspecify.annotations.Nullable Consumer<CompactThrift> logical;

    ParquetType(
            int physical,
            int length,
            int converted,
            @org.jspecify.annotations.Nullable Consumer<CompactThrift> logical) {
        this.physical = physical;
        this.length = length;
        this.converted = converted;
        this.logical = logical;
    }

    static ParquetType of(SqlType type) {
        return valueOf(type.name());
    }

    int physical() {
        return physical;
    }

    /** A SchemaElement of an optional column. */
    void schema(CompactThrift element, String name) {
        element.i32(1, physical);
        if (length > 0) {
            element.i32(2, length);
        }
        element.i32(3, 1).text(4, name);
        if (converted >= 0) {
            element.i32(6, converted);
        }
        if (this == NUMERIC) {
            element.i32(7, SCALE).i32(8, PRECISION);
        }
        if (logical != null) {
            element.struct(10, logical);
        }
    }

    /** @throws IOException when a number is too large */
    void write(Object value, ByteArrayOutputStream out) throws IOException {
        switch (this) {
            case TEXT, JSON -> {
                byte[] bytes = JsonRows.text(value).getBytes(StandardCharsets.UTF_8);
                littleEndian(bytes.length, Integer.BYTES, out);
                out.writeBytes(bytes);
            }
            case INTEGER -> littleEndian((Integer) value, Integer.BYTES, out);
            case TIMESTAMPTZ ->
                littleEndian(
                        ChronoUnit.MICROS.between(Instant.EPOCH, ((OffsetDateTime) value).toInstant()),
                        Long.BYTES,
                        out);
            case NUMERIC -> decimal((BigDecimal) value, out);
            case BOOLEAN -> throw new IllegalStateException("booleans are packed");
        }
    }

    private void decimal(BigDecimal value, ByteArrayOutputStream out) throws IOException {
        BigInteger unscaled = value.setScale(SCALE, RoundingMode.HALF_EVEN).unscaledValue();
        if (unscaled.abs().compareTo(BEYOND) >= 0) {
            throw new IOException("A number has more than " + (PRECISION - SCALE) + " digits before the point");
        }
        byte[] bytes = unscaled.toByteArray();
        for (int i = bytes.length; i < length; i++) {
            out.write(unscaled.signum() < 0 ? 0xFF : 0);
        }
        out.writeBytes(bytes);
    }

    static void littleEndian(long value, int bytes, ByteArrayOutputStream out) {
        for (int i = 0; i < bytes; i++) {
            out.write((int) (value >>> (8 * i)));
        }
    }
}
