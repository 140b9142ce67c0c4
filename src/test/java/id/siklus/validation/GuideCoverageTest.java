package id.siklus.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each profile and each form is shown right and wrong. That the examples pass and fail as they should is {@link GuideExamplesTest}'s. */
class GuideCoverageTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path PROFILES = Path.of("fhir-profiles");
    private static final Path EXAMPLES = PROFILES.resolve("example");
    private static final Map<String, JsonNode> VALID = read(EXAMPLES);
    private static final Map<String, JsonNode> INVALID = read(Path.of("ig", "invalid"));

    @ParameterizedTest
    @MethodSource("profiles")
    void everyProfileHasAValidAndAnInvalidExample(String profile) {
        assertThat(VALID.values()).anyMatch(example -> names(example, profile));
        assertThat(spoiled()).anyMatch(example -> names(example, profile));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormHasValidAndInvalidAnswers(String form) {
        assertThat(VALID.values()).anyMatch(example -> answers(example, form));
        assertThat(spoiled()).anyMatch(example -> answers(example, form));
    }

    /** An invariant that nothing breaks could say anything. */
    @ParameterizedTest
    @MethodSource("invariants")
    void everyInvariantIsBrokenByACounterExampleThatExpectsIt(String key) {
        assertThat(INVALID.values())
                .anyMatch(example ->
                        example.path("expect").asText().matches("(?s)(.*[^a-z0-9-])?" + key + "([^a-z0-9-].*)?"));
    }

    /** What identifies somebody or something in an example has a description that says who gives the number. */
    @ParameterizedTest
    @MethodSource("identifierSystems")
    void everySystemOfAnIdentifierHasANamingSystem(String system) {
        List<String> described = definitions("NamingSystem-")
                .flatMap(each -> each.path("uniqueId").findValuesAsText("value").stream())
                .toList();

        assertThat(described).anyMatch(uri -> system.equals(uri) || system.startsWith(uri + "/"));
    }

    /** One fault each: then what is reported is the fault that the file is named for. */
    @Test
    void everyCounterExampleSpoilsAnExampleThatExistsAndSaysHowItFails() {
        assertThat(INVALID).allSatisfy((file, counterExample) -> {
            String from = counterExample.path("from").textValue();
            assertThat(VALID).containsKey(from);
            assertThat(file).startsWith(from.replace(".json", "") + "--");
            assertThat(counterExample.path("patch")).isNotEmpty();
            assertThat(counterExample.path("expect").textValue()).isNotBlank();
        });
    }

    private static Stream<JsonNode> spoiled() {
        return INVALID.values().stream()
                .map(counterExample -> VALID.get(counterExample.path("from").textValue()));
    }

    private static boolean names(JsonNode example, String profile) {
        for (JsonNode named : example.path("meta").path("profile")) {
            if (named.textValue().equals(profile)) {
                return true;
            }
        }
        return false;
    }

    private static boolean answers(JsonNode example, String form) {
        return example.path("questionnaire").asText().replaceAll("\\|.*", "").equals(form);
    }

    private static List<String> profiles() {
        return definitions("StructureDefinition-")
                .filter(each -> each.path("derivation").asText().equals("constraint"))
                .filter(each -> !each.path("type").asText().equals("Extension"))
                .map(each -> each.path("url").textValue())
                .toList();
    }

    private static List<String> invariants() {
        return definitions("StructureDefinition-")
                .filter(each -> each.path("derivation").asText().equals("constraint"))
                .flatMap(each -> each.path("differential").findValues("constraint").stream())
                .flatMap(constraints -> constraints.findValuesAsText("key").stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> identifierSystems() {
        return Stream.concat(VALID.values().stream(), sentExamples())
                .flatMap(example -> example.findValues("identifier").stream())
                .flatMap(identifiers -> identifiers.findValuesAsText("system").stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<JsonNode> sentExamples() {
        try (Stream<Path> folders = Files.walk(Path.of("docs", "contoh"))) {
            return folders.filter(Files::isDirectory).toList().stream()
                    .flatMap(folder -> read(folder).values().stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> forms() {
        return definitions("Questionnaire-")
                .map(each -> each.path("url").textValue())
                .toList();
    }

    private static Stream<JsonNode> definitions(String prefix) {
        return read(PROFILES).entrySet().stream()
                .filter(file -> file.getKey().startsWith(prefix))
                .map(Map.Entry::getValue);
    }

    private static Map<String, JsonNode> read(Path folder) {
        Map<String, JsonNode> read = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                read.put(file.getFileName().toString(), JSON.readTree(file.toFile()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
