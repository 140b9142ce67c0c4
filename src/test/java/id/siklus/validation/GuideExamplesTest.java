package id.siklus.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.fge.jsonpatch.JsonPatch;
import id.siklus.fhir.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GuideExamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("fhir-profiles", "example");
    private static final Path COUNTER_EXAMPLES = Path.of("ig", "invalid");

    @ParameterizedTest
    @MethodSource("examples")
    void acceptsEveryExampleOfTheGuide(String file) throws IOException {
        String json = Files.readString(EXAMPLES.resolve(file));

        List<Issue> issues = validate(json);

        assertThat(issues).filteredOn(Issue::isError).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("counterExamples")
    void tellsWhatIsWrongWithEveryCounterExample(String file) throws Exception {
        JsonNode counterExample = JSON.readTree(COUNTER_EXAMPLES.resolve(file).toFile());
        String from = counterExample.get("from").asText();
        JsonNode broken = JsonPatch.fromJson(counterExample.get("patch"))
                .apply(JSON.readTree(EXAMPLES.resolve(from).toFile()));
        boolean warningOnly = counterExample.path("severity").asText("error").equals("warning");

        List<Issue> issues = validate(broken.toString());

        assertThat(issues)
                .as("expected %s", counterExample.get("expect"))
                .anyMatch(issue -> (warningOnly || issue.isError())
                        && mentions(issue, counterExample.get("expect").asText()));
    }

    private static List<Issue> validate(String json) {
        List<Issue> form = TestGuide.VALIDATOR.validateAsSent(json, false).stream()
                .filter(Issue::isError)
                .toList();
        if (!form.isEmpty()) {
            return form;
        }
        Resource resource = (Resource) TestGuide.CONTEXT.newJsonParser().parseResource(json);
        return TestGuide.VALIDATOR.validate(resource, null, BundleLinks.NONE);
    }

    private static boolean mentions(Issue issue, String expected) {
        String english = issue.in(Locale.ENGLISH).getDetails().getText();
        return english.contains(expected)
                || issue.expression().contains(expected)
                || issue.arguments().toString().contains(expected);
    }

    private static Stream<String> examples() throws IOException {
        return names(EXAMPLES);
    }

    private static Stream<String> counterExamples() throws IOException {
        return names(COUNTER_EXAMPLES);
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }
}
