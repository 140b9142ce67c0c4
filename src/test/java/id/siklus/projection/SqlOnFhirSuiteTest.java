package id.siklus.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.siklus.fhir.RefusedException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** The test cases of the SQL on FHIR working group, the experimental ones included. */
class SqlOnFhirSuiteTest {

    /** They are others' and stay outside of the project: a clone without them beside it shows this test as skipped, never as passed. */
    @Test
    void passesTheWholeSuiteOfTheWorkingGroup() throws IOException {
        Optional<Path> folder = suite();
        assumeTrue(folder.isPresent(), "the working group's test cases are not on this machine");
        Map<String, String> failed = new TreeMap<>();
        int cases = 0;

        for (Path file : files(folder.get())) {
            JsonNode group = TestViews.json(file);
            List<Resource> resources = resources(group);
            for (JsonNode test : group.path("tests")) {
                cases++;
                String name = file.getFileName() + ": " + test.path("title").asText();
                fault(test, resources).ifPresent(fault -> failed.put(name, fault));
            }
        }

        System.out.printf(
                "SQL on FHIR v2 suite: %d of %d passed, %d failed%n", cases - failed.size(), cases, failed.size());
        assertThat(failed).isEmpty();
        assertThat(cases).isGreaterThanOrEqualTo(134);
    }

    private static Optional<String> fault(JsonNode test, List<Resource> resources) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<String> columns;
        try {
            View view = TestViews.compiled(test.path("view"));
            columns = view.columns().stream().map(Column::name).toList();
            for (Resource resource : resources) {
                for (List<Object> row : view.rows(resource)) {
                    Map<String, Object> named = new LinkedHashMap<>();
                    for (int i = 0; i < row.size(); i++) {
                        named.put(columns.get(i), comparable(TestViews.JSON.valueToTree(row.get(i))));
                    }
                    rows.add(named);
                }
            }
        } catch (RefusedException refused) {
            return test.path("expectError").asBoolean()
                    ? Optional.empty()
                    : Optional.of(TestViews.R4
                            .newJsonParser()
                            .encodeResourceToString(refused.outcome(java.util.Locale.ENGLISH)));
        } catch (RuntimeException crashed) {
            return Optional.of("crashed: " + crashed);
        }
        if (test.path("expectError").asBoolean()) {
            return Optional.of("expected an error, found " + rows);
        }
        if (test.has("expectColumns") && !columns.equals(texts(test.path("expectColumns")))) {
            return Optional.of("columns " + columns);
        }
        List<Map<String, Object>> left = new ArrayList<>(rows);
        for (JsonNode expected : test.path("expect")) {
            Map<String, Object> named = new LinkedHashMap<>();
            columns.forEach(column -> named.put(column, comparable(expected.path(column))));
            expected.fieldNames().forEachRemaining(name -> named.put(name, comparable(expected.path(name))));
            if (!left.remove(named)) {
                return Optional.of("no row " + named + " among " + rows);
            }
        }
        return left.isEmpty() ? Optional.empty() : Optional.of("unexpected rows " + left);
    }

    /** Numbers are equal however they are written. */
    private static Object comparable(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return Optional.empty();
        }
        if (value.isArray()) {
            List<Object> list = new ArrayList<>();
            value.forEach(one -> list.add(comparable(one)));
            return list;
        }
        return value.isNumber() ? new BigDecimal(value.asText()).stripTrailingZeros() : value.asText();
    }

    private static List<Resource> resources(JsonNode group) {
        List<Resource> resources = new ArrayList<>();
        group.path("resources")
                .forEach(resource ->
                        resources.add((Resource) TestViews.R4.newJsonParser().parseResource(resource.toString())));
        return resources;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".json")).toList());
            Collections.sort(found);
            return found;
        }
    }

    /** @return the folder of the cases, where this machine has it */
    private static Optional<Path> suite() {
        return Stream.of(System.getProperty("siklus.shared", "../shared"), "../shared", "../../shared")
                .map(shared -> Path.of(shared, "conformance", "sql-on-fhir-v2", "tests"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
