package id.siklus.bulk;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeDeclaredChildDefinition;
import ca.uhn.fhir.context.FhirContext;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of the top level {@code _elements} leaves: those it names, and those without which the resource would not be one of its type (FHIR search,
 * {@code _elements}: mandatory and modifier elements).
 */
final class KeptElements {

    private static final FhirContext R4 = FhirContext.forR4Cached();

    private final Set<String> asked;
    private final Map<String, Set<String>> ofType = new ConcurrentHashMap<>();

    /** @param asked as {@code name} or {@code Type.name}; empty for whole resources */
    KeptElements(Set<String> asked) {
        this.asked = asked;
    }

    /** @return whether resources of that type stay whole */
    boolean all(String type) {
        return of(type) == null;
    }

    /** @return null for all */
    @Nullable
    Predicate<String> of(String type) {
        if (asked.isEmpty()) {
            return null;
        }
        Set<String> kept = ofType.computeIfAbsent(type, this::named);
        return kept.isEmpty() ? null : name -> kept.contains(name.startsWith("_") ? name.substring(1) : name);
    }

    /** @return empty where nothing is said of that type */
    private Set<String> named(String type) {
        Set<String> kept = new HashSet<>();
        for (String element : asked) {
            int dot = element.indexOf('.');
            if (dot < 0) {
                kept.add(element);
            } else if (element.substring(0, dot).equals(type)) {
                kept.add(element.substring(dot + 1));
            }
        }
        if (kept.isEmpty()) {
            return kept;
        }
        Set<String> wanted = new HashSet<>();
        for (BaseRuntimeChildDefinition child : R4.getResourceDefinition(type).getChildren()) {
            boolean mandatory = child.getMin() > 0
                    || child instanceof BaseRuntimeDeclaredChildDefinition declared && declared.isModifier();
            String bare = child.getElementName().replace("[x]", "");
            if (mandatory || kept.contains(child.getElementName()) || kept.contains(bare)) {
                wanted.addAll(child.getValidChildNames());
            }
        }
        return wanted;
    }
}
