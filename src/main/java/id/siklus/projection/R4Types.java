package id.siklus.projection;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Enumerations.FHIRAllTypes;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.jspecify.annotations.Nullable;

/**
 * What the FHIRPath engine asks of a FHIR version while it evaluates: which types there are, which are primitive, and what they derive from. The whole definitions, which
 * it would read instead, take seconds and tens of megabytes.
 */
final class R4Types implements IValidationSupport {

    private static final String URL = "http://hl7.org/fhir/StructureDefinition/";

    /** Types that are a kind of another data type; FHIR R4, section 2.24. */
    private static final Map<String, String> BASES = Map.ofEntries(
            Map.entry("code", "string"),
            Map.entry("id", "string"),
            Map.entry("markdown", "string"),
            Map.entry("canonical", "uri"),
            Map.entry("oid", "uri"),
            Map.entry("url", "uri"),
            Map.entry("uuid", "uri"),
            Map.entry("positiveInt", "integer"),
            Map.entry("unsignedInt", "integer"),
            Map.entry("Age", "Quantity"),
            Map.entry("Count", "Quantity"),
            Map.entry("Distance", "Quantity"),
            Map.entry("Duration", "Quantity"));

    /** They derive from nothing that matters here; the engine goes up until there is no more. */
    private static final Set<String> ROOTS = Set.of("Element", "DomainResource", "Resource", "Type");

    private final FhirContext context;
    private final Map<String, StructureDefinition> byUrl = new HashMap<>();

    R4Types(FhirContext context) {
        this.context = context;
        for (FHIRAllTypes type : FHIRAllTypes.values()) {
            if (type != FHIRAllTypes.NULL) {
                StructureDefinition definition = definition(type.toCode());
                byUrl.put(definition.getUrl(), definition);
            }
        }
    }

    private StructureDefinition definition(String name) {
        StructureDefinition definition = new StructureDefinition();
        definition.setName(name);
        definition.setType(name);
        definition.setUrl(URL + name);
        definition.setDerivation(TypeDerivationRule.SPECIALIZATION);
        boolean resource = context.getResourceTypes().contains(name);
        String base = BASES.getOrDefault(name, resource ? "DomainResource" : "Element");
        if (!ROOTS.contains(name)) {
            definition.setBaseDefinition(URL + base);
        }
        if (Character.isLowerCase(name.charAt(0))) {
            definition.setKind(StructureDefinitionKind.PRIMITIVETYPE);
        } else {
            definition.setKind(resource ? StructureDefinitionKind.RESOURCE : StructureDefinitionKind.COMPLEXTYPE);
        }
        return definition;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
        return (List<T>) new ArrayList<>(byUrl.values());
    }

    @Override
    public @Nullable IBaseResource fetchStructureDefinition(String url) {
        return byUrl.get(url);
    }

    @Override
    public FhirContext getFhirContext() {
        return context;
    }
}
