package id.siklus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.MeasureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stories of docs/contoh as files: they conform to the guide, and keep the rule by which order does not matter. */
class ToldExamplesTest {

    private static final Path STORY = Path.of("docs/contoh/cerita");
    private static final Path EDGES = Path.of("docs/contoh/kasus-tepi");
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Path> bundles() throws IOException {
        return Stream.concat(in(STORY), in(EDGES));
    }

    /** All but reports of figures, for which the guide has no profile. */
    @ParameterizedTest
    @MethodSource("bundles")
    void conformToTheGuide(Path file) throws IOException {
        Bundle bundle = bundle(file);
        bundle.getEntry().removeIf(entry -> entry.getResource() instanceof MeasureReport);

        assertThat(GuideValidator.objections(bundle)).isEmpty();
    }

    @Test
    void noTwoBundlesOfTheStorySayTheLastStateOfTheSame() throws IOException {
        Map<String, Path> told = new HashMap<>();
        for (Path file : in(STORY).toList()) {
            for (BundleEntryComponent entry : bundle(file).getEntry()) {
                if (entry.getRequest().getMethod() == HTTPVerb.PUT) {
                    assertThat(told.put(entry.getRequest().getUrl(), file))
                            .as(file + " " + entry.getRequest().getUrl())
                            .isNull();
                } else {
                    assertThat(entry.getRequest().getIfNoneExist())
                            .as(file.toString())
                            .isNotBlank();
                }
            }
        }
        assertThat(told).hasSizeGreaterThan(50);
    }

    @Test
    void eachBundleOfTheStoryBringsWhatItsReferencesPointTo() throws IOException {
        for (Path file : in(STORY).toList()) {
            Set<String> brought = new HashSet<>();
            bundle(file).getEntry().forEach(entry -> brought.add(entry.getFullUrl()));
            JSON.readTree(Files.readString(file)).findValuesAsText("reference").stream()
                    .filter(reference -> reference.startsWith("urn:"))
                    .forEach(
                            reference -> assertThat(brought).as(file.toString()).contains(reference));
        }
    }

    @Test
    void allFifteenEdgeCasesHaveAnExampleAndSayWhoExpectsWhat() throws IOException {
        for (int number : IntStream.rangeClosed(1, 15).toArray()) {
            JsonNode expected = JSON.readTree(Files.readString(
                    EDGES.resolve("harapan").resolve(String.format(java.util.Locale.ROOT, "%02d.json", number))));

            assertThat(expected.path("kasus").intValue()).isEqualTo(number);
            assertThat(expected.path("contoh"))
                    .isNotEmpty()
                    .allSatisfy(
                            file -> assertThat(EDGES.resolve(file.textValue())).exists());
            assertThat(expected.path("dijalankan")).as("case " + number).isNotEmpty();
            assertThat(edgeCasesTest())
                    .as("case " + number)
                    .anyMatch(line -> line.matches(".* case" + number + "[A-Z].*"));
        }
    }

    private static String[] edgeCasesTest() throws IOException {
        Path tests = Path.of("src/test/java/id/siklus/server");
        return (Files.readString(tests.resolve("EdgeCasesTest.java"))
                        + Files.readString(tests.resolve("MoreEdgeCasesTest.java")))
                .split("\n");
    }

    private static Bundle bundle(Path file) throws IOException {
        return Simpus.parse(Bundle.class, Files.readString(file));
    }

    private static Stream<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return List.copyOf(files.filter(file -> file.toString().endsWith(".json"))
                            .sorted()
                            .toList())
                    .stream();
        }
    }
}
