package id.siklus.demo;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.ValidationOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;

/** HAPI's validator with the compiled guide, for resources made here. */
final class GuideValidator {

    /**
     * Warnings that are wrong, reported to the guide: the engine's toInteger() of "05" is empty, so women born on days 1 to 9 are told to check their NIK; and its
     * comparison of a decimal with a negative number fails south of the equator.
     */
    private static final List<String> FALSE_ALARMS = List.of("ilp-nik-2", "ilp-loc-1", "ilp-loc-2");

    private static final FhirContext R4 = FhirContext.forR4Cached();
    private static final FhirValidator VALIDATOR = validator();

    private GuideValidator() {}

    /** @return what the profiles of the guide object to, errors and warnings of the guide's own rules, each with its place */
    static List<String> objections(Bundle bundle) {
        List<String> found = new ArrayList<>();
        for (BundleEntryComponent entry : bundle.getEntry()) {
            found.addAll(objections(entry.getResource()));
        }
        return found;
    }

    static List<String> objections(Resource resource) {
        String profile = "https://siklus.id/fhir/StructureDefinition/ilp-"
                + resource.fhirType().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
        return VALIDATOR
                .validateWithResult(resource, new ValidationOptions().addProfile(profile))
                .getMessages()
                .stream()
                .filter(message -> message.getSeverity().ordinal() >= ResultSeverityEnum.ERROR.ordinal()
                        || message.getSeverity() == ResultSeverityEnum.WARNING
                                && message.getMessage().contains("ilp-"))
                .filter(message -> FALSE_ALARMS.stream()
                        .noneMatch(key -> message.getMessage().contains(key)))
                .map(message -> resource.fhirType() + " " + message.getLocationString() + ": " + message.getMessage())
                .toList();
    }

    private static FhirValidator validator() {
        PrePopulatedValidationSupport guide = new PrePopulatedValidationSupport(R4);
        try (Stream<Path> files = Files.list(Path.of("fhir-profiles"))) {
            files.filter(file -> file.toString().endsWith(".json")).forEach(file -> add(guide, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        IValidationSupport chain = new ValidationSupportChain(
                guide,
                new DefaultProfileValidationSupport(R4),
                new CommonCodeSystemsTerminologyService(R4),
                new InMemoryTerminologyServerValidationSupport(R4),
                new SnapshotGeneratingValidationSupport(R4),
                unknownSystemsWarn());
        FhirInstanceValidator instance = new FhirInstanceValidator(chain);
        instance.setAnyExtensionsAllowed(true);
        instance.setErrorForUnknownProfiles(false);
        return R4.newValidator().registerValidatorModule(instance);
    }

    private static IValidationSupport unknownSystemsWarn() {
        UnknownCodeSystemWarningValidationSupport support = new UnknownCodeSystemWarningValidationSupport(R4);
        support.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.WARNING);
        return support;
    }

    private static void add(PrePopulatedValidationSupport guide, Path file) {
        try {
            IBaseResource resource = R4.newJsonParser().parseResource(Files.readString(file));
            guide.addResource(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
