package id.siklus.judge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r5.context.SimpleWorkerContext;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.utils.EOperationOutcome;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.ReferenceValidationPolicy;
import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidationEngine;
import org.hl7.fhir.validation.instance.InstanceValidator;
import org.hl7.fhir.validation.service.model.InstanceValidatorParameters;

/**
 * The HL7 reference validator, cut off from the network: packages come from the cache that {@code npm run build} lays
 * out, and terminology from the R4 core package and the guide itself.
 */
final class SecondEngine {

    private final ValidationEngine engine;

    private SecondEngine(ValidationEngine engine) {
        this.engine = engine;
    }

    static SecondEngine loadedWith(Path profiles) throws IOException, URISyntaxException {
        ManagedWebAccess.setAccessPolicy(ManagedWebAccess.WebAccessPolicy.PROHIBITED);
        ValidationEngine engine = new ValidationEngine.ValidationEngineBuilder()
                .withVersion("4.0.1")
                .withNoTerminologyServer()
                .withDefaultInstanceValidatorParameters(parameters())
                .fromSource("hl7.fhir.r4.core#4.0.1");
        workWithoutTerminologyServer(engine.getContext());
        // Not recursive: the examples below this folder are to be judged, not to be loaded.
        engine.getIgLoader().loadIg(engine.getIgs(), engine.getBinaries(), profiles.toString(), false);
        engine.prepare();
        engine.setFetcher(new ExampleReferences(profiles.resolve("example"), engine.getContext()));
        return new SecondEngine(engine);
    }

    /**
     * The builder only names no server. The context learns that there is none when it first asks one about an unknown
     * code system; until then it counts on it, and refuses what it would have asked, such as MIME types. That first
     * system was LOINC: once the guide has a fragment of it nobody asked any more, and nothing was learnt.
     */
    private static void workWithoutTerminologyServer(SimpleWorkerContext context) {
        context.setCanRunWithoutTerminology(true);
        context.setNoTerminologyServer(true);
    }

    private static InstanceValidatorParameters parameters() {
        InstanceValidatorParameters parameters = new InstanceValidatorParameters();
        parameters.setBestPracticeLevel(BestPracticeWarningLevel.Ignore);
        // The R4 definitions themselves, copied into every snapshot, show URLs of example.org and acme.com.
        parameters.setAllowExampleUrls(true);
        return parameters;
    }

    /** References must lead to an example of the right type; off for resources that come without their surroundings. */
    void checkReferences(boolean check) {
        engine.setPolicyAdvisor(new NamedProfilesOnly(
                check ? ReferenceValidationPolicy.CHECK_EXISTS_AND_TYPE : ReferenceValidationPolicy.CHECK_TYPE_IF_EXISTS));
    }

    /** A validator that outlives one resource. To judge where an extension may stand, the engine loads FHIR's core package anew, twenty seconds, and forgets it with the validator. */
    Lasting lasting() throws IOException {
        return new Lasting(engine.getValidator(FhirFormat.JSON));
    }

    /** For one resource after the other, never two at once. */
    record Lasting(InstanceValidator validator) {

        List<Finding> validate(byte[] json) throws IOException {
            List<ValidationMessage> messages = new ArrayList<>();
            validator.validate(null, messages, new ByteArrayInputStream(json), FhirFormat.JSON, new ArrayList<>());
            return messages.stream().map(Finding::of).toList();
        }
    }

    /** Validates against the profiles that the resource names in {@code meta.profile}. */
    List<Finding> validate(byte[] json) throws IOException {
        List<ValidationMessage> messages = new ArrayList<>();
        try {
            engine.validate(json, FhirFormat.JSON, new ArrayList<>(), messages);
        } catch (EOperationOutcome unreadable) {
            throw new IOException("The engine could not finish: " + unreadable.getMessage(), unreadable);
        }
        return messages.stream().map(Finding::of).toList();
    }
}
