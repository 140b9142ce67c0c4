package id.siklus.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import id.siklus.definitions.GuidePackage;
import id.siklus.fhir.Issue;
import id.siklus.storage.ServedApi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/** The validator as the server builds it, once for the unit tests of a run. */
public final class TestGuide {

    static final FhirContext CONTEXT = FhirContext.forR4();
    static final ResourceValidator VALIDATOR = ResourceValidator.of(
            CONTEXT,
            new DefaultProfileValidationSupport(CONTEXT),
            new GuidePackage(CONTEXT).index(),
            ServedApi.fromGuide(CONTEXT));

    private TestGuide() {}

    /** What the server would find in the resource: by the profile of its type and by those that it names. */
    public static List<Issue> findings(Resource resource) {
        return VALIDATOR.validate(resource, null, BundleLinks.NONE);
    }

    /** @return the folder of SATUSEHAT's published bodies, where this machine has it */
    static Optional<Path> payloads() {
        return Stream.of(System.getProperty("siklus.shared", "../shared"), "../shared", "../../shared")
                .map(shared -> Path.of(shared, "satusehat", "payloads"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
