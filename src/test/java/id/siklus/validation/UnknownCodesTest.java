package id.siklus.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.siklus.fhir.Issue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide holds fragments of ICD-10, LOINC, SNOMED CT, KFA and of the ministry's terms: what is not in them is unknown here, not wrong. */
class UnknownCodesTest {

    private static final Path ACCEPTED = Path.of("ig", "accepted");

    @ParameterizedTest
    @MethodSource("resources")
    void acceptsACodeThatIsNotInTheFragment(String file) throws IOException {
        String json = Files.readString(ACCEPTED.resolve(file));
        Resource resource = (Resource) TestGuide.CONTEXT.newJsonParser().parseResource(json);

        List<Issue> issues = TestGuide.VALIDATOR.validate(resource, null, BundleLinks.NONE);

        assertThat(issues).isEmpty();
    }

    private static Stream<String> resources() throws IOException {
        try (Stream<Path> files = Files.list(ACCEPTED)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }
}
