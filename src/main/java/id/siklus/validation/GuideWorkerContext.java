package id.siklus.validation;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.model.CodeSystem;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.hl7.fhir.r5.model.Coding;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r5.model.ValueSet;
import org.hl7.fhir.r5.terminologies.utilities.ValidationResult;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.utilities.validation.ValidationOptions;
import org.jspecify.annotations.Nullable;

/**
 * What the validation engine asks about definitions and codes, answered from memory. HAPI's adapter converts definitions and goes through a chain of caches
 * that expire for every question; definitions of a running server do not change, so here each is converted once and every code is looked up in a set.
 */
final class GuideWorkerContext extends WorkerContextValidationSupportAdapter {

    private final GuideTerminology terminology;
    private final ImportedSupport imported;
    private final Set<String> fromImports = ConcurrentHashMap.newKeySet();
    private final Map<String, Resource> definitions = new ConcurrentHashMap<>();
    private final Map<String, List<StructureDefinition>> definitionsOfType = new ConcurrentHashMap<>();
    private final List<String> resourceNames;
    private final List<StructureDefinition> types;
    private final Set<String> primitiveTypes;

    /** @param base FHIR's own definitions */
    GuideWorkerContext(
            IValidationSupport chain, IValidationSupport base, GuideTerminology terminology, ImportedSupport imported) {
        super(chain);
        this.terminology = terminology;
        this.imported = imported;
        this.resourceNames = List.copyOf(chain.getFhirContext().getResourceTypes());
        this.types = Objects.requireNonNull(base.<IBaseResource>fetchAllStructureDefinitions()).stream()
                .map(org.hl7.fhir.r4.model.StructureDefinition.class::cast)
                .filter(definition -> definition.getDerivation() != TypeDerivationRule.CONSTRAINT)
                .map(definition -> fetchResource(StructureDefinition.class, definition.getUrl()))
                .toList();
        this.primitiveTypes = types.stream()
                .filter(definition -> definition.getKind() == StructureDefinitionKind.PRIMITIVETYPE)
                .map(StructureDefinition::getType)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<String> getResourceNames() {
        return resourceNames;
    }

    /** An import has changed definitions; ours and FHIR's own are what they were. */
    void forgetImported() {
        fromImports.forEach(definitions::remove);
        fromImports.clear();
        terminology.forget();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends Resource> @Nullable T fetchResource(Class<T> type, @Nullable String uri) {
        // A reference such as Organization//x makes the engine ask for the type without a name, at which HAPI's lookup
        // breaks.
        if (uri == null || uri.isBlank() || uri.endsWith("/")) {
            return null;
        }
        String key = type.getName() + ' ' + uri;
        Resource known = definitions.get(key);
        if (known == null) {
            known = super.fetchResource(type, uri);
            if (known != null) {
                definitions.put(key, known);
                if (imported.knows(uri)) {
                    fromImports.add(key);
                }
            }
        }
        return (T) known;
    }

    /** The engine looks for types among these; profiles and extensions are asked for by their URL, and most are never asked for. */
    @Override
    @SuppressWarnings("unchecked")
    public <T extends Resource> List<T> fetchResourcesByType(Class<T> type) {
        return type == (Class<?>) StructureDefinition.class ? (List<T>) types : List.of();
    }

    @Override
    public boolean isPrimitiveType(String type) {
        return primitiveTypes.contains(type);
    }

    @Override
    public List<StructureDefinition> fetchTypeDefinitions(String typeName) {
        List<StructureDefinition> known = definitionsOfType.get(typeName);
        if (known == null) {
            known = types.stream()
                    .filter(definition -> typeName.equals(definition.getType()))
                    .toList();
            if (!known.isEmpty()) {
                definitionsOfType.put(typeName, known);
            }
        }
        return known;
    }

    @Override
    public @Nullable CodeSystem fetchCodeSystem(String system) {
        return fetchResource(CodeSystem.class, system);
    }

    /** Every system counts as supported: {@link GuideTerminology} decides, and accepts what it does not know. */
    @Override
    public IWorkerContext.SystemSupportInformation getTxSupportInfo(String system, String version) {
        return new IWorkerContext.SystemSupportInformation(true);
    }

    @Override
    public ValidationResult validateCode(
            ValidationOptions options, String system, String version, String code, String display) {
        return inSystem(system, code);
    }

    @Override
    public ValidationResult validateCode(
            ValidationOptions options,
            String system,
            String version,
            String code,
            String display,
            @Nullable ValueSet valueSet) {
        return valueSet == null ? inSystem(system, code) : inValueSet(valueSet, system, code);
    }

    @Override
    public ValidationResult validateCode(ValidationOptions options, String code, @Nullable ValueSet valueSet) {
        return valueSet == null ? accepted() : inValueSet(valueSet, null, code);
    }

    @Override
    public ValidationResult validateCode(ValidationOptions options, Coding coding, @Nullable ValueSet valueSet) {
        return coding(coding, valueSet);
    }

    @Override
    public ValidationResult validateCode(
            ValidationOptions options, CodeableConcept concept, @Nullable ValueSet valueSet) {
        if (valueSet == null) {
            return concept.getCoding().stream()
                    .map(coding -> coding(coding, null))
                    .filter(result -> !result.isOk())
                    .findFirst()
                    .orElseGet(GuideWorkerContext::accepted);
        }
        ValidationResult last = accepted();
        for (Coding coding : concept.getCoding()) {
            last = coding(coding, valueSet);
            if (last.isOk()) {
                return last;
            }
        }
        return last;
    }

    private ValidationResult coding(Coding coding, @Nullable ValueSet valueSet) {
        if (valueSet == null) {
            return coding.hasSystem() ? inSystem(coding.getSystem(), coding.getCode()) : accepted();
        }
        return inValueSet(valueSet, coding.hasSystem() ? coding.getSystem() : "", coding.getCode());
    }

    private ValidationResult inSystem(@Nullable String system, @Nullable String code) {
        if (system == null
                || code == null
                || terminology
                        .codesOf(system)
                        .map(codes -> codes.containsKey(code))
                        .orElse(true)) {
            return accepted();
        }
        return refused(code, system);
    }

    private ValidationResult inValueSet(ValueSet valueSet, @Nullable String system, @Nullable String code) {
        if (code != null && terminology.contains(valueSet.getUrl(), system, code)) {
            return accepted();
        }
        return refused(String.valueOf(code), valueSet.getUrl());
    }

    private static ValidationResult accepted() {
        return new ValidationResult(
                (String) null, null, new CodeSystem.ConceptDefinitionComponent().setCode("accepted"), null);
    }

    private static ValidationResult refused(String code, String where) {
        return new ValidationResult(IssueSeverity.ERROR, "Unknown code '" + code + "' in " + where, List.of());
    }
}
