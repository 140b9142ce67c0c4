package id.siklus.site;

import ca.uhn.fhir.context.FhirContext;
import java.util.Set;
import org.hl7.fhir.r5.conformance.profile.BindingResolution;
import org.hl7.fhir.r5.conformance.profile.ProfileKnowledgeProvider;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionBindingComponent;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/** Tells HL7's renderers where things are described: on pages of ours, or in HL7's specification. */
final class Hl7Links implements ProfileKnowledgeProvider {

    private final References references;
    private final Hl7Context context;
    private final Set<String> resources = FhirContext.forR4Cached().getResourceTypes();

    Hl7Links(References references, Hl7Context context) {
        this.references = references;
        this.context = context;
    }

    @Override
    public boolean isDatatype(String type) {
        return context.worker().isDataType(type);
    }

    @Override
    public boolean isPrimitiveType(String type) {
        return context.worker().isPrimitiveType(type);
    }

    @Override
    public boolean isResource(String type) {
        return resources.contains(type);
    }

    @Override
    public boolean hasLinkFor(String type) {
        return isResource(type)
                || isDatatype(type)
                || isPrimitiveType(type)
                || type.startsWith("http://hl7.org/fhirpath/");
    }

    @Override
    public String getLinkFor(@Nullable String corePath, String type) {
        return type.startsWith("http://hl7.org/fhirpath/")
                ? FhirSpecification.R4 + "fhirpath.html"
                : FhirSpecification.pageOf(type);
    }

    @Override
    public BindingResolution resolveBinding(
            StructureDefinition profile, ElementDefinitionBindingComponent binding, String path) {
        return resolveBinding(profile, binding.getValueSet(), path);
    }

    @Override
    public BindingResolution resolveBinding(StructureDefinition profile, String url, String path) {
        BindingResolution resolution = new BindingResolution(
                references.title(url).indonesian(), references.target(url).orElse(null));
        resolution.uri = url;
        return resolution;
    }

    /** @return page and name with a bar between them, as the renderer wants it */
    @Override
    public String getLinkForProfile(@Nullable StructureDefinition profile, String url) {
        return references.target(url).orElse(FhirSpecification.pageOf(url)) + "|"
                + references.title(url).indonesian();
    }

    @Override
    public boolean prependLinks() {
        return false;
    }

    @Override
    public @Nullable String getLinkForUrl(@Nullable String corePath, String url) {
        return references.target(url).orElse(null);
    }

    @Override
    public String getCanonicalForDefaultContext() {
        return "https://siklus.id/fhir";
    }

    @Override
    public String getDefinitionsName(Resource resource) {
        return resource.getIdBase();
    }
}
