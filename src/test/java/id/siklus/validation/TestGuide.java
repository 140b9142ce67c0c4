package id.siklus.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import id.siklus.definitions.GuidePackage;
import id.siklus.storage.ServedApi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The validator as the server builds it, once for the unit tests of a run. */
final class TestGuide {

    static final FhirContext CONTEXT = FhirContext.forR4();
    static final ResourceValidator VALIDATOR = ResourceValidator.of(
            CONTEXT,
            new DefaultProfileValidationSupport(CONTEXT),
            new GuidePackage(CONTEXT).definitions(),
            ServedApi.fromGuide(CONTEXT));

    private TestGuide() {}

    /** @return the folder of SATUSEHAT's published bodies, where this machine has it */
    static Optional<Path> payloads() {
        return Stream.of(System.getProperty("siklus.shared", "../shared"), "../shared", "../../shared")
                .map(shared -> Path.of(shared, "satusehat", "payloads"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
