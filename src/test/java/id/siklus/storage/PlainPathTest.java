package id.siklus.storage;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.searchparam.extractor.SearchParamExtractorR4;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.junit.jupiter.api.Test;

class PlainPathTest {

    private static final FhirContext R4 = FhirContext.forR4Cached();
    private static final SearchParamExtractorR4 ENGINE = engine();

    private static SearchParamExtractorR4 engine() {
        SearchParamExtractorR4 engine = new SearchParamExtractorR4();
        engine.setContext(R4);
        engine.initFhirPath();
        return engine;
    }

    @Test
    void findsInEveryExampleOfTheGuideWhatTheFhirPathEngineFinds() throws IOException {
        List<Resource> examples = examples();
        Set<String> paths = declaredPaths();
        int compared = 0;
        int notEmpty = 0;

        for (String path : paths) {
            Optional<PlainPath> plain = PlainPath.of(path);
            for (Resource example : examples) {
                Optional<List<Base>> walked = plain.flatMap(one -> one.walk(example));
                if (walked.isPresent()) {
                    List<Object> evaluated = new ArrayList<>(
                            ENGINE.getPathValueExtractor(example, path).get());
                    assertThat(new ArrayList<Object>(walked.get()))
                            .as("%s of %s/%s", path, example.fhirType(), example.getId())
                            .usingElementComparator((one, other) -> one == other ? 0 : 1)
                            .containsExactlyElementsOf(evaluated);
                    compared++;
                    notEmpty += evaluated.isEmpty() ? 0 : 1;
                }
            }
        }

        assertThat(examples).hasSizeGreaterThan(40);
        assertThat(compared).isGreaterThan(10_000);
        assertThat(notEmpty).isGreaterThan(400);
    }

    @Test
    void walksNineOfTenDeclaredPaths() throws IOException {
        Set<String> paths = declaredPaths();

        List<String> left =
                paths.stream().filter(path -> PlainPath.of(path).isEmpty()).toList();

        assertThat(left).as("paths left to the engine").hasSizeLessThan(paths.size() / 10);
    }

    @Test
    void leavesWhatIsNotAPlainWalkToTheEngine() {
        assertThat(Stream.of(
                                "Patient.telecom.where(system='email')",
                                "Patient.deceased.exists() and Patient.deceased != false",
                                "Bundle.entry[0].resource",
                                "Questionnaire.item.code | Questionnaire.code",
                                "Patient.name.given.first()",
                                "Patient.children()")
                        .map(PlainPath::of))
                .containsOnly(Optional.empty());
    }

    private static Set<String> declaredPaths() {
        Set<String> paths = new TreeSet<>();
        DeclaredSearchParameters declared = new DeclaredSearchParameters(R4, ServedApi.fromGuide(R4));
        declared.search(null).getAllResources().stream()
                .map(SearchParameter.class::cast)
                .filter(SearchParameter::hasExpression)
                .forEach(parameter -> Stream.of(ENGINE.split(parameter.getExpression()))
                        .map(String::trim)
                        .forEach(paths::add));
        return paths;
    }

    private static List<Resource> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fhir-profiles", "example"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(PlainPathTest::read)
                    .toList();
        }
    }

    private static Resource read(Path file) {
        try {
            return (Resource) R4.newJsonParser().parseResource(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
