package id.siklus.projection;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;

/** Views for unit tests. */
final class TestViews {

    static final FhirContext R4 = FhirContext.forR4Cached();
    static final ObjectMapper JSON = new ObjectMapper();

    private TestViews() {}

    static View compiled(JsonNode definition) {
        return View.of(R4, definition);
    }

    /** @param definition with single quotes in the place of double ones */
    static View compiled(String definition) {
        return compiled(json(definition));
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return rows with texts for values, by column */
    static List<Map<String, String>> rows(View view, Resource resource) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<Object> row : view.rows(resource)) {
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                named.put(
                        view.columns().get(i).name(),
                        row.get(i) == null ? null : row.get(i).toString());
            }
            rows.add(named);
        }
        return rows;
    }
}
