package id.siklus.access;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BackboneElement;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/**
 * Which records are sensitive: those with a code of the guide's {@code ValueSet/rekam-sensitif}, or that are labelled restricted themselves. A code that is
 * listed with {@code is-a} stands for all that begin with it, as ICD-10's do.
 */
final class SensitiveCodes {

    private static final String RESOURCE = "/fhir-profiles/ValueSet-rekam-sensitif.json";
    private static final String CONFIDENTIALITY = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
    private static final Set<String> RESTRICTED = Set.of("R", "V");
    private static final List<String> ELEMENTS = List.of(
            "code",
            "type",
            "category",
            "reasonCode",
            "value",
            "questionnaire",
            "medication",
            "serviceType",
            "conclusionCode",
            "examCode",
            "description",
            "title",
            "outcome",
            "item");

    /** What may hold such elements in its turn: results of panels, sections of a report, answers of a form, what a resource carries along. */
    private static final List<String> PARTS = List.of(
            "component",
            "condition",
            "prediction",
            "finding",
            "detail",
            "activity",
            "section",
            "item",
            "answer",
            "input",
            "contained");

    private static final int DEEPEST = 10;

    private final Set<String> codes;
    private final Map<String, List<String>> prefixes;

    private SensitiveCodes(Set<String> codes, Map<String, List<String>> prefixes) {
        this.codes = codes;
        this.prefixes = prefixes;
    }

    static SensitiveCodes fromGuide(FhirContext context) {
        try (InputStream in = SensitiveCodes.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path: compile the guide (ig/)");
            }
            return of(context.newJsonParser()
                    .parseResource(ValueSet.class, new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SensitiveCodes of(ValueSet list) {
        Set<String> codes = new HashSet<>();
        Map<String, List<String>> prefixes = new java.util.HashMap<>();
        for (ConceptSetComponent include : list.getCompose().getInclude()) {
            include.getConcept().forEach(concept -> codes.add(include.getSystem() + "|" + concept.getCode()));
            include.getFilter()
                    .forEach(filter -> prefixes.computeIfAbsent(include.getSystem(), system -> new ArrayList<>())
                            .add(filter.getValue()));
        }
        return new SensitiveCodes(codes, prefixes);
    }

    /** @return a code for which the record is sensitive */
    Optional<String> in(Resource resource) {
        boolean restricted = resource.getMeta().getSecurity().stream()
                .anyMatch(label -> CONFIDENTIALITY.equals(label.getSystem()) && RESTRICTED.contains(label.getCode()));
        return restricted
                ? Optional.of("meta.security")
                : coded(resource, 0).flatMap(this::listed).findFirst();
    }

    private static Stream<Base> coded(Base holder, int depth) {
        Stream<Base> here = ELEMENTS.stream().flatMap(element -> values(holder, element));
        return depth > DEEPEST
                ? here
                : Stream.concat(
                        here,
                        PARTS.stream()
                                .flatMap(part -> values(holder, part))
                                .filter(part -> part instanceof BackboneElement || part instanceof Resource)
                                .flatMap(part -> coded(part, depth + 1)));
    }

    private Stream<String> listed(Base value) {
        if (value instanceof CodeableConcept concept) {
            return concept.getCoding().stream().filter(this::isListed).map(Coding::getCode);
        }
        if (value instanceof Coding coding) {
            return isListed(coding) ? Stream.of(coding.getCode()) : Stream.empty();
        }
        if (value instanceof CanonicalType canonical && canonical.hasValue()) {
            String url = canonical.getValue().split("\\|", 2)[0];
            int name = url.lastIndexOf('/');
            return name > 0 && codes.contains(url.substring(0, name) + "|" + url.substring(name + 1))
                    ? Stream.of(url)
                    : Stream.empty();
        }
        return Stream.empty();
    }

    private boolean isListed(Coding coding) {
        return coding.hasCode()
                && (codes.contains(coding.getSystem() + "|" + coding.getCode())
                        || prefixes.getOrDefault(String.valueOf(coding.getSystem()), List.of()).stream()
                                .anyMatch(prefix -> coding.getCode().startsWith(prefix)));
    }

    private static Stream<Base> values(Base of, String element) {
        Base[] values = of.getProperty(element.hashCode(), element, false);
        return values == null ? Stream.empty() : Arrays.stream(values).filter(java.util.Objects::nonNull);
    }
}
