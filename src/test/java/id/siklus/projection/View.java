package id.siklus.projection;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.fhirpath.FHIRPathEngine;
import org.hl7.fhir.r4.hapi.ctx.HapiWorkerContext;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.UriType;

/** A ViewDefinition of the guide, run over one resource: enough of the specification to show what the definitions say, and no more. Values are texts. */
final class View {

    private static final FhirContext R4 = FhirContext.forR4Cached();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("ig", "views");

    final JsonNode definition;
    private final FHIRPathEngine engine;

    private View(JsonNode definition) {
        this.definition = definition;
        Map<String, Base> constants = new HashMap<>();
        definition
                .path("constant")
                .forEach(constant -> constants.put(
                        constant.path("name").textValue(),
                        new UriType(constant.path("valueUri").textValue())));
        engine = new FHIRPathEngine(new HapiWorkerContext(R4, R4.getValidationSupport()));
        engine.setHostServices(new ViewFunctions(constants));
    }

    static View of(String id) {
        try {
            return new View(JSON.readTree(Files.readString(FOLDER.resolve(id + ".json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Map<String, String>> rows(Resource resource) {
        boolean within = resource.fhirType().equals(definition.path("resource").textValue());
        for (JsonNode condition : definition.path("where")) {
            List<Base> answer = evaluate(condition.path("path").textValue(), resource);
            within &= answer.size() == 1 && answer.get(0) instanceof BooleanType truth && truth.booleanValue();
        }
        return within ? crossed(definition.path("select"), resource) : List.of();
    }

    private List<Map<String, String>> crossed(JsonNode selects, Base focus) {
        List<Map<String, String>> rows = List.of(Map.of());
        for (JsonNode select : selects) {
            rows = times(rows, select(select, focus));
        }
        return rows;
    }

    private List<Map<String, String>> select(JsonNode select, Base focus) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Base each : foci(select, focus)) {
            List<Map<String, String>> here =
                    times(List.of(columns(select, each)), crossed(select.path("select"), each));
            if (select.has("unionAll")) {
                List<Map<String, String>> union = new ArrayList<>();
                select.path("unionAll").forEach(part -> union.addAll(select(part, each)));
                here = times(here, union);
            }
            rows.addAll(here);
        }
        return rows;
    }

    private List<Base> foci(JsonNode select, Base focus) {
        if (select.has("forEach")) {
            return evaluate(select.path("forEach").textValue(), focus);
        }
        if (select.has("repeat")) {
            List<Base> found = new ArrayList<>();
            descend(select.path("repeat"), focus, found);
            return found;
        }
        return List.of(focus);
    }

    private void descend(JsonNode paths, Base focus, List<Base> found) {
        for (JsonNode path : paths) {
            for (Base child : evaluate(path.textValue(), focus)) {
                found.add(child);
                descend(paths, child, found);
            }
        }
    }

    private Map<String, String> columns(JsonNode select, Base focus) {
        Map<String, String> row = new LinkedHashMap<>();
        for (JsonNode column : select.path("column")) {
            List<Base> values = evaluate(column.path("path").textValue(), focus);
            if (values.size() > 1) {
                throw new IllegalStateException(column.path("name") + " has " + values.size() + " values");
            }
            row.put(
                    column.path("name").textValue(),
                    values.isEmpty() ? null : values.get(0).primitiveValue());
        }
        return row;
    }

    /** The engine would look for an element named like the type, so that a type is given to it as a text. */
    private List<Base> evaluate(String path, Base focus) {
        return engine.evaluate(focus, path.replaceAll("getReferenceKey\\((\\w+)\\)", "getReferenceKey('$1')"));
    }

    private static List<Map<String, String>> times(List<Map<String, String>> left, List<Map<String, String>> right) {
        List<Map<String, String>> product = new ArrayList<>();
        for (Map<String, String> a : left) {
            for (Map<String, String> b : right) {
                Map<String, String> row = new LinkedHashMap<>(a);
                row.putAll(b);
                product.add(row);
            }
        }
        return product;
    }
}
