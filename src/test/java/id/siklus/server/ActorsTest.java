package id.siklus.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.storage.ServedApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceOperationComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceInteractionComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemInteractionComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide asks of SIMPUS and the other actors, against what this server serves. */
class ActorsTest {

    private static final Path GUIDE = Path.of("fhir-profiles");
    private static final String OURS = "https://siklus.id/fhir/";
    private static final ServedApi SERVED = ServedApi.fromGuide(FhirContext.forR4Cached());

    @ParameterizedTest
    @MethodSource("actors")
    void asksForNothingThatIsNotServed(String file) {
        CapabilityStatementRestComponent asked = read(file).getRestFirstRep();

        assertThat(asked.getInteraction())
                .extracting(SystemInteractionComponent::getCode)
                .isSubsetOf(all(SERVED.rest().getInteraction(), SystemInteractionComponent::getCode));
        assertThat(asked.getResource()).isNotEmpty().allSatisfy(ActorsTest::isServed);
    }

    @ParameterizedTest
    @MethodSource("actors")
    void namesProfilesOfTheGuideOnly(String file) {
        assertThat(read(file).getRestFirstRep().getResource())
                .flatExtracting(CapabilityStatementRestResourceComponent::getSupportedProfile)
                .extracting(CanonicalType::getValue)
                .allSatisfy(url -> assertThat(definition(url)).exists());
    }

    @Test
    void everyDefinitionOfOursThatTheServerOffersIsInTheGuide() {
        Stream<String> searches = SERVED.rest().getResource().stream()
                .flatMap(type -> type.getSearchParam().stream())
                .map(CapabilityStatementRestResourceSearchParamComponent::getDefinition);
        Stream<String> operations = SERVED.rest().getResource().stream()
                .flatMap(type -> type.getOperation().stream())
                .map(CapabilityStatementRestResourceOperationComponent::getDefinition);

        assertThat(Stream.concat(searches, operations).filter(url -> url.startsWith(OURS)))
                .isNotEmpty()
                .allSatisfy(url -> assertThat(definition(url)).exists());
    }

    private static void isServed(CapabilityStatementRestResourceComponent asked) {
        CapabilityStatementRestResourceComponent served =
                SERVED.type(asked.getType()).orElseThrow(() -> new AssertionError(asked.getType() + " is not served"));
        assertThat(asked.getInteraction())
                .as(asked.getType())
                .extracting(ResourceInteractionComponent::getCode)
                .isSubsetOf(all(served.getInteraction(), ResourceInteractionComponent::getCode));
        assertThat(asked.getSearchParam())
                .as(asked.getType())
                .extracting(CapabilityStatementRestResourceSearchParamComponent::getDefinition)
                .isSubsetOf(all(
                        served.getSearchParam(), CapabilityStatementRestResourceSearchParamComponent::getDefinition));
        assertThat(asked.getOperation())
                .as(asked.getType())
                .extracting(CapabilityStatementRestResourceOperationComponent::getDefinition)
                .isSubsetOf(
                        all(served.getOperation(), CapabilityStatementRestResourceOperationComponent::getDefinition));
    }

    private static <T, V> List<V> all(List<T> components, Function<T, V> value) {
        return components.stream().map(value).toList();
    }

    /** @return the compiled file of {@code https://siklus.id/fhir/Type/id} */
    private static Path definition(String url) {
        return GUIDE.resolve(url.substring(OURS.length()).replace('/', '-') + ".json");
    }

    private static CapabilityStatement read(String file) {
        try {
            return FhirContext.forR4Cached()
                    .newJsonParser()
                    .parseResource(CapabilityStatement.class, Files.readString(GUIDE.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> actors() throws IOException {
        try (Stream<Path> files = Files.list(GUIDE)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("CapabilityStatement-aktor-"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
