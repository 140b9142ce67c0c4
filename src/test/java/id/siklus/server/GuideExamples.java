package id.siklus.server;

import static id.siklus.TestServer.get;
import static id.siklus.TestServer.post;
import static id.siklus.TestServer.request;
import static id.siklus.TestServer.send;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/** The guide's own examples, stored once in one transaction for the tests of the REST contract. */
final class GuideExamples {

    static final FhirContext FHIR = FhirContext.forR4Cached();

    private static final Path EXAMPLES = Path.of("fhir-profiles", "example");
    private static final String LAST_DEFINITION = lastDefinition();

    static {
        storeTheGuidesExamplesInOneTransaction();
    }

    private GuideExamples() {}

    /** Makes sure that they are stored; the first test that asks stores them. */
    static void stored() {}

    private static void storeTheGuidesExamplesInOneTransaction() {
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.sorted().toList()) {
                Resource resource = (Resource) FHIR.newJsonParser().parseResource(Files.readString(file));
                String url = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
                bundle.addEntry()
                        .setResource(resource)
                        .getRequest()
                        .setMethod(HTTPVerb.PUT)
                        .setUrl(url);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }

        HttpResponse<String> answer = post("", FHIR.newJsonParser().encodeResourceToString(bundle));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(parse(Bundle.class, answer).getEntry())
                .hasSize(bundle.getEntry().size());
    }

    /** Definitions are stored in the order of their file names. */
    private static String lastDefinition() {
        try (Stream<Path> files = Files.list(EXAMPLES.getParent())) {
            String last = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return last.replace(".json", "").replaceFirst("-", "/");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Resource example(String file) {
        try {
            return (Resource) FHIR.newJsonParser().parseResource(Files.readString(EXAMPLES.resolve(file)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static HttpResponse<String> ifNoneExist(String patient, String condition) {
        return send(request("/Patient")
                .header("Content-Type", "application/fhir+json")
                .header("If-None-Exist", condition)
                .POST(BodyPublishers.ofString(patient)));
    }

    static String patient(String system, String number) {
        return """
               {"resourceType":"Patient","active":true,"identifier":[{"system":"%s","value":"%s"}],
                "name":[{"use":"official","text":"Pasien Uji"}],"gender":"male","birthDate":"1990-02-03",
                "multipleBirthInteger":0}""".formatted(system, number);
    }

    static <T extends Resource> T parse(Class<T> type, HttpResponse<String> answer) {
        return FHIR.newJsonParser().parseResource(type, answer.body());
    }

    /** The guide is stored in the background after the port opens. */
    static void awaitGuide() {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> get("/" + LAST_DEFINITION).statusCode() == 200);
    }
}
