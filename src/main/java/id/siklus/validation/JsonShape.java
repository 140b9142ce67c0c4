package id.siklus.validation;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** Whether what repeats is an array and what does not is none: HAPI's parser accepts either for both. */
final class JsonShape {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FhirContext context;

    JsonShape(FhirContext context) {
        this.context = context;
    }

    /** @return name of the first element whose shape is wrong */
    Optional<String> firstMisfit(byte[] body) {
        try {
            return resource(JSON.readTree(body));
        } catch (IOException | RuntimeException notOurs) {
            return Optional.empty(); // what is no JSON, or no resource of R4, is told by whoever parses it
        }
    }

    private Optional<String> resource(JsonNode node) {
        return node.path("resourceType").isTextual()
                ? object(
                        node,
                        context.getResourceDefinition(node.path("resourceType").asText()))
                : Optional.empty();
    }

    private Optional<String> object(JsonNode node, BaseRuntimeElementCompositeDefinition<?> definition) {
        Iterator<Map.Entry<String, JsonNode>> fields = node.fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            String name = field.getKey().startsWith("_") ? field.getKey().substring(1) : field.getKey();
            BaseRuntimeChildDefinition child = definition.getChildByName(name);
            if (child == null) {
                continue; // unknown elements are collected by the parser
            }
            if (field.getValue().isArray() == (child.getMax() == 1)) {
                return Optional.of(field.getKey());
            }
            for (JsonNode value : child.getMax() == 1 ? java.util.List.of(field.getValue()) : field.getValue()) {
                Optional<String> misfit = value(value, child.getChildByName(name));
                if (misfit.isPresent()) {
                    return misfit;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> value(JsonNode value, BaseRuntimeElementDefinition<?> definition) {
        if (value.path("resourceType").isTextual()) {
            return resource(value);
        }
        return value.isObject() && definition instanceof BaseRuntimeElementCompositeDefinition<?> composite
                ? object(value, composite)
                : Optional.empty();
    }
}
