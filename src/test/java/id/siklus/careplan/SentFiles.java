package id.siklus.careplan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/** The examples of {@code docs/contoh} as they would be stored: each resource once, by its full URL, which these files never change. */
final class SentFiles {

    private static final Path EXAMPLES = Path.of("docs", "contoh");

    private final ZoneId zone;
    private final Map<String, Resource> stored = new LinkedHashMap<>();

    SentFiles(String zone) {
        this.zone = ZoneId.of(zone);
    }

    static Stream<Bundle> story() {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("cerita"))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .map(SentFiles::bundle)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SentFiles edgeCase(String file) {
        return store(bundle(EXAMPLES.resolve("kasus-tepi").resolve(file)));
    }

    SentFiles store(Bundle bundle) {
        for (BundleEntryComponent entry : bundle.getEntry()) {
            String id = entry.getFullUrl().replace("urn:uuid:", "");
            Resource resource = entry.getResource();
            resource.setId(resource.fhirType() + "/" + id);
            GuideEngine.FHIR.newTerser().getAllResourceReferences(resource).forEach(found -> {
                String target = String.valueOf(
                        found.getResourceReference().getReferenceElement().getValue());
                if (target.startsWith("urn:uuid:")) {
                    found.getResourceReference().setReference("Patient/" + target.substring("urn:uuid:".length()));
                }
            });
            if (entry.getRequest().getMethod() == HTTPVerb.PUT || !stored.containsKey(id)) {
                stored.put(id, resource);
            }
        }
        return this;
    }

    /** Takes back what was found, given or noted after that day. */
    void forgetAfter(String day) {
        ElementReader reader = new ElementReader(zone, reference -> Optional.empty(), Optional.empty());
        stored.values()
                .removeIf(each -> new Fact(each, reader)
                        .when()
                        .filter(moment -> moment.day().isAfter(LocalDate.parse(day)))
                        .isPresent());
    }

    /** @param number of the person's record */
    PersonFacts facts(String number) {
        Patient person = stored.values().stream()
                .filter(Patient.class::isInstance)
                .map(Patient.class::cast)
                .filter(each -> each.getIdentifier().stream().anyMatch(id -> number.equals(id.getValue())))
                .findFirst()
                .orElseThrow();
        return factsOf(person);
    }

    private PersonFacts factsOf(Patient person) {
        String reference = "Patient/" + person.getIdElement().getIdPart();
        List<Resource> records = stored.values().stream()
                .filter(each -> GuideEngine.FHIR.newTerser().getAllResourceReferences(each).stream()
                        .anyMatch(found -> reference.equals(found.getResourceReference()
                                .getReferenceElement()
                                .getValue())))
                .toList();
        return new PersonFacts(person, records, zone);
    }

    Planned plan(String number, String plan, String day) {
        return GuideEngine.ENGINE.evaluate(facts(number), LocalDate.parse(day)).stream()
                .filter(each -> each.plan().url().endsWith("/" + plan))
                .map(Planned::new)
                .reduce((one, other) -> other)
                .orElseThrow(() -> new AssertionError("no plan " + plan + " for " + number));
    }

    /** @return the plans of the children of 2026, on 1 April */
    List<PersonPlan> births() {
        return stored.values().stream()
                .filter(Patient.class::isInstance)
                .map(Patient.class::cast)
                .filter(each -> each.getBirthDateElement().getYear() == 2026)
                .map(child -> GuideEngine.ENGINE
                        .evaluate(factsOf(child), LocalDate.of(2026, 4, 1))
                        .get(0))
                .toList();
    }

    boolean isOnHiv(String reference) {
        return stored.values().stream()
                .filter(each -> reference.endsWith("/" + each.getIdElement().getIdPart()))
                .anyMatch(each -> GuideEngine.FHIR
                        .newJsonParser()
                        .encodeResourceToString(each)
                        .contains("HIV"));
    }

    private static Bundle bundle(Path file) {
        try {
            return GuideEngine.FHIR.newJsonParser().parseResource(Bundle.class, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
