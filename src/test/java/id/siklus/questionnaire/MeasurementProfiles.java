package id.siklus.questionnaire;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;

/** Which profiles of the guide are for Observations of a code: those that fix the code, or list it. */
final class MeasurementProfiles {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final Path PROFILES = Path.of("fhir-profiles");

    private final Map<String, Set<String>> byCode = new HashMap<>();

    static MeasurementProfiles ofTheGuide() {
        MeasurementProfiles profiles = new MeasurementProfiles();
        for (Path file : files("StructureDefinition-ilp-")) {
            StructureDefinition profile = (StructureDefinition) parse(file);
            if (profile.getType().equals("Observation")) {
                profile.getDifferential().getElement().stream()
                        .filter(element -> element.getPath().equals("Observation.code"))
                        .forEach(element -> profiles.add(element, profile.getUrl()));
            }
        }
        return profiles;
    }

    Set<String> of(CodeableConcept code) {
        Set<String> profiles = new TreeSet<>();
        code.getCoding().forEach(coding -> profiles.addAll(byCode.getOrDefault(key(coding), Set.of())));
        return profiles;
    }

    private void add(ElementDefinition code, String profile) {
        if (code.getPattern() instanceof CodeableConcept fixed) {
            fixed.getCoding().forEach(coding -> add(key(coding), profile));
        }
        String listed = code.getBinding().getValueSet();
        if (listed != null) {
            Path file = PROFILES.resolve("ValueSet-" + listed.substring(listed.lastIndexOf('/') + 1) + ".json");
            ((ValueSet) parse(file))
                    .getCompose()
                    .getInclude()
                    .forEach(include -> include.getConcept()
                            .forEach(concept -> add(include.getSystem() + "|" + concept.getCode(), profile)));
        }
    }

    private void add(String key, String profile) {
        byCode.computeIfAbsent(key, unknown -> new TreeSet<>()).add(profile);
    }

    private static String key(Coding coding) {
        return coding.getSystem() + "|" + coding.getCode();
    }

    private static List<Path> files(String prefix) {
        try (Stream<Path> files = Files.list(PROFILES)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource parse(Path file) {
        try {
            return (Resource) FHIR.newJsonParser().parseResource(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
