package id.siklus.validation;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.jspecify.annotations.Nullable;

/**
 * Whether a code belongs to a code system or a value set, answered from sets that are built once. A code of a system whose content is not here (SNOMED CT,
 * LOINC, ICD-10, KFA, every local one) is never an error: no terminology server is asked, and what cannot be known is accepted.
 */
final class GuideTerminology {

    private final IValidationSupport definitions;
    private final Map<String, Optional<Map<String, String>>> codesBySystem = new ConcurrentHashMap<>();
    private final Map<String, Membership> memberships = new ConcurrentHashMap<>();

    GuideTerminology(IValidationSupport definitions) {
        this.definitions = definitions;
    }

    /** What was derived is derived again when it is next asked for. */
    void forget() {
        codesBySystem.clear();
        memberships.clear();
    }

    /** @return display by code when all codes of the system are known; empty for systems of which only a part or nothing is here */
    Optional<Map<String, String>> codesOf(String system) {
        Optional<Map<String, String>> known = codesBySystem.get(system);
        if (known != null) {
            return known;
        }
        if (!(definitions.fetchCodeSystem(system) instanceof CodeSystem found)) {
            return Optional.empty(); // not remembered: callers invent systems without end
        }
        Optional<Map<String, String>> codes = Optional.empty();
        if (found.getContent() == CodeSystemContentMode.COMPLETE) {
            Map<String, String> displays = new HashMap<>();
            collect(found.getConcept(), displays);
            codes = displays.isEmpty() ? Optional.empty() : Optional.of(displays);
        }
        codesBySystem.put(system, codes);
        return codes;
    }

    /** @param system {@code null} for elements of type code, whose system the value set implies */
    boolean contains(String valueSetUrl, @Nullable String system, String code) {
        Membership membership = memberships.get(valueSetUrl);
        if (membership == null) {
            membership = compile(valueSetUrl);
            memberships.put(valueSetUrl, membership);
        }
        return membership.contains(system, code);
    }

    private Membership compile(String url) {
        if (!(definitions.fetchValueSet(url) instanceof ValueSet valueSet)) {
            return Membership.ANYTHING;
        }
        return compile(valueSet);
    }

    private Membership compile(ValueSet valueSet) {
        if (!valueSet.hasCompose()) {
            return valueSet.hasExpansion() ? enumerated(valueSet.getExpansion().getContains()) : Membership.ANYTHING;
        }
        List<ConceptSetComponent> includes = valueSet.getCompose().getInclude();
        List<ConceptSetComponent> excludes = valueSet.getCompose().getExclude();
        boolean filtered = includes.stream().anyMatch(ConceptSetComponent::hasFilter)
                || excludes.stream().anyMatch(ConceptSetComponent::hasFilter);
        if (filtered) {
            return expanded(valueSet);
        }
        List<Membership> in = includes.stream().map(this::compile).toList();
        List<Membership> out = excludes.stream().map(this::compile).toList();
        return (system, code) -> in.stream().anyMatch(part -> part.contains(system, code))
                && out.stream().noneMatch(part -> part.contains(system, code));
    }

    private Membership compile(ConceptSetComponent part) {
        Membership own = part.hasSystem() ? ofSystem(part) : Membership.ANYTHING;
        if (!part.hasValueSet()) {
            return own;
        }
        List<String> others = part.getValueSet().stream()
                .map(canonical -> canonical.getValue())
                .toList();
        return (system, code) ->
                own.contains(system, code) && others.stream().allMatch(url -> contains(url, system, code));
    }

    private Membership ofSystem(ConceptSetComponent part) {
        String wanted = part.getSystem();
        if (part.hasConcept()) {
            Set<String> codes = new HashSet<>();
            part.getConcept().forEach(concept -> codes.add(concept.getCode()));
            return (system, code) -> (system == null || wanted.equals(system)) && codes.contains(code);
        }
        return (system, code) -> (system == null || wanted.equals(system))
                && codesOf(wanted).map(codes -> codes.containsKey(code)).orElse(true);
    }

    /** Value sets with filters are few and small in FHIR's required bindings: expanded once by HAPI. */
    private Membership expanded(ValueSet valueSet) {
        IValidationSupport.ValueSetExpansionOutcome outcome = definitions.expandValueSet(
                new ValidationSupportContext(definitions),
                new ValueSetExpansionOptions().setFailOnMissingCodeSystem(false),
                valueSet);
        if (outcome != null
                && outcome.getValueSet() instanceof ValueSet expansion
                && expansion.getExpansion().hasContains()) {
            return enumerated(expansion.getExpansion().getContains());
        }
        return Membership.ANYTHING;
    }

    private static Membership enumerated(Collection<ValueSetExpansionContainsComponent> contained) {
        Map<String, Set<String>> codes = new HashMap<>();
        collect(contained, codes);
        return (system, code) -> system == null
                ? codes.values().stream().anyMatch(set -> set.contains(code))
                : codes.getOrDefault(system, Set.of()).contains(code);
    }

    private static void collect(
            Collection<ValueSetExpansionContainsComponent> contained, Map<String, Set<String>> codes) {
        for (ValueSetExpansionContainsComponent entry : contained) {
            codes.computeIfAbsent(entry.getSystem(), system -> new HashSet<>()).add(entry.getCode());
            collect(entry.getContains(), codes);
        }
    }

    private static void collect(List<ConceptDefinitionComponent> concepts, Map<String, String> displays) {
        for (ConceptDefinitionComponent concept : concepts) {
            displays.put(concept.getCode(), concept.hasDisplay() ? concept.getDisplay() : "");
            collect(concept.getConcept(), displays);
        }
    }

    @FunctionalInterface
    private interface Membership {

        Membership ANYTHING = (system, code) -> true;

        boolean contains(@Nullable String system, String code);
    }
}
