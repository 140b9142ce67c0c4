package id.siklus.projection;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.jspecify.annotations.Nullable;

/** From FHIR's primitives to what stands in a row. */
final class Values {

    private static final Map<String, SqlType> TYPES = Map.ofEntries(
            Map.entry("", SqlType.TEXT),
            Map.entry("base64Binary", SqlType.TEXT),
            Map.entry("boolean", SqlType.BOOLEAN),
            Map.entry("canonical", SqlType.TEXT),
            Map.entry("code", SqlType.TEXT),
            Map.entry("date", SqlType.TEXT),
            Map.entry("dateTime", SqlType.TEXT),
            Map.entry("decimal", SqlType.NUMERIC),
            Map.entry("id", SqlType.TEXT),
            Map.entry("instant", SqlType.TIMESTAMPTZ),
            Map.entry("integer", SqlType.INTEGER),
            Map.entry("markdown", SqlType.TEXT),
            Map.entry("oid", SqlType.TEXT),
            Map.entry("positiveInt", SqlType.INTEGER),
            Map.entry("string", SqlType.TEXT),
            Map.entry("time", SqlType.TEXT),
            Map.entry("unsignedInt", SqlType.INTEGER),
            Map.entry("uri", SqlType.TEXT),
            Map.entry("url", SqlType.TEXT),
            Map.entry("uuid", SqlType.TEXT));

    private Values() {}

    /** @return null for what is no primitive type of R4 */
    static @Nullable SqlType sqlType(String fhirType) {
        return TYPES.get(fhirType);
    }

    /** @return the type of a single value: for a collection, of each */
    static SqlType single(Column column) {
        return TYPES.getOrDefault(column.type(), SqlType.TEXT);
    }

    /** @return null for a primitive without a value, and for what is not of that type: {@link #fits} tells them apart */
    static @Nullable Object of(Base value, SqlType type) {
        if (!hasValue(value)) {
            return null;
        }
        return switch (type) {
            case BOOLEAN -> value instanceof BooleanType truth ? truth.getValue() : null;
            case INTEGER -> value instanceof IntegerType number ? number.getValue() : null;
            case NUMERIC -> decimal(value);
            case TIMESTAMPTZ -> moment(value.primitiveValue());
            case TEXT, JSON -> value.primitiveValue();
        };
    }

    /** @return whether a value without a counterpart in the row is empty, not of another type */
    static boolean fits(Base value, SqlType type) {
        return value.isPrimitive() && !hasValue(value) || of(value, type) != null;
    }

    /** An empty text is a value, if only of a function such as {@code join}: the model's own question says no to it. */
    private static boolean hasValue(Base value) {
        return value.isPrimitive() && value.primitiveValue() != null;
    }

    private static @Nullable BigDecimal decimal(Base value) {
        if (value instanceof DecimalType number) {
            return number.getValue();
        }
        return value instanceof IntegerType number ? BigDecimal.valueOf(number.getValue()) : null;
    }

    private static @Nullable OffsetDateTime moment(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException partial) {
            return null;
        }
    }
}
