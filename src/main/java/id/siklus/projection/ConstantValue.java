package id.siklus.projection;

import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import com.fasterxml.jackson.databind.JsonNode;
import id.siklus.fhir.ErrorCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.Base;
import org.jspecify.annotations.Nullable;

/** The {@code value[x]} of a constant. */
final class ConstantValue {

    private static final String VALUE = "value";

    /** By what follows {@code value}; R4 has no integer64. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("Base64Binary", "base64Binary"),
            Map.entry("Boolean", "boolean"),
            Map.entry("Canonical", "canonical"),
            Map.entry("Code", "code"),
            Map.entry("Date", "date"),
            Map.entry("DateTime", "dateTime"),
            Map.entry("Decimal", "decimal"),
            Map.entry("Id", "id"),
            Map.entry("Instant", "instant"),
            Map.entry("Integer", "integer"),
            Map.entry("Oid", "oid"),
            Map.entry("PositiveInt", "positiveInt"),
            Map.entry("String", "string"),
            Map.entry("Time", "time"),
            Map.entry("UnsignedInt", "unsignedInt"),
            Map.entry("Uri", "uri"),
            Map.entry("Url", "url"),
            Map.entry("Uuid", "uuid"));

    private static final Set<String> NUMBERS = Set.of("decimal", "integer", "positiveInt", "unsignedInt");

    private ConstantValue() {}

    /** @return null when there is none, which is noted */
    static @Nullable Base of(FhirContext context, Element constant) {
        List<String> named = new ArrayList<>();
        constant.node().fieldNames().forEachRemaining(name -> {
            if (name.startsWith(VALUE)) {
                named.add(name);
            }
        });
        Set<String> known = new HashSet<>(named);
        known.add("name");
        constant.knowsOnly(known);
        if (named.size() != 1) {
            constant.fault(ErrorCode.VIEW_ELEMENT_MISSING, VALUE + "[x]");
            return null;
        }
        String type = TYPES.get(named.get(0).substring(VALUE.length()));
        if (type == null) {
            constant.fault(
                    ErrorCode.VIEW_TYPE_UNSUPPORTED, named.get(0), named.get(0).substring(VALUE.length()));
            return null;
        }
        return parsed(context, constant, named.get(0), type);
    }

    private static @Nullable Base parsed(FhirContext context, Element constant, String name, String type) {
        JsonNode json = constant.node().path(name);
        boolean rightKind =
                type.equals("boolean") ? json.isBoolean() : NUMBERS.contains(type) ? json.isNumber() : json.isTextual();
        BaseRuntimeElementDefinition<?> definition = context.getElementDefinition(type);
        if (rightKind && definition != null) {
            try {
                IPrimitiveType<?> value = (IPrimitiveType<?>) definition.newInstance();
                value.setValueAsString(json.asText());
                return (Base) value;
            } catch (DataFormatException | IllegalArgumentException malformed) {
                // Told below, as what is of another kind.
            }
        }
        constant.fault(ErrorCode.VIEW_ELEMENT_WRONG, name, type);
        return null;
    }
}
