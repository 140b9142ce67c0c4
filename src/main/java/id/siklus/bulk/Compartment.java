package id.siklus.bulk;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The Patient compartment of FHIR R4, as paths of {@code hfj_res_link}. */
final class Compartment {

    /** What records name, and what belongs to no compartment itself. */
    static final Set<String> NAMED =
            Set.of("Organization", "Location", "Practitioner", "PractitionerRole", "HealthcareService", "Medication");

    private static final FhirContext R4 = FhirContext.forR4Cached();

    private final Map<String, Set<String>> paths = new ConcurrentHashMap<>();

    boolean has(String type) {
        return !paths(type).isEmpty();
    }

    /** @return all paths by which any type's records name their Patient */
    String list() {
        return R4.getResourceTypes().stream()
                .sorted()
                .filter(this::has)
                .map(this::list)
                .collect(Collectors.joining(", "));
    }

    /** @return such as {@code 'Observation.subject', 'Observation.performer'} */
    String list(String type) {
        return paths(type).stream()
                .map(path -> "'" + path.replace("'", "''") + "'")
                .collect(Collectors.joining(", "));
    }

    private Set<String> paths(String type) {
        return paths.computeIfAbsent(type, Compartment::find);
    }

    private static Set<String> find(String type) {
        Set<String> found = new TreeSet<>();
        if ("Patient".equals(type)) {
            return found;
        }
        List<RuntimeSearchParam> parameters =
                R4.getResourceDefinition(type).getSearchParamsForCompartmentName("Patient");
        for (RuntimeSearchParam parameter : parameters) {
            for (String path : parameter.getPath().split("\\|")) {
                String trimmed = path.strip();
                if (trimmed.startsWith(type + ".")) {
                    found.add(trimmed);
                    // The same element is indexed by its plain path too, by a parameter that is not for Patients alone.
                    found.add(trimmed.replaceFirst("\\.where\\(resolve\\(\\) is Patient\\)$", ""));
                }
            }
        }
        return found;
    }
}
