package id.siklus.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/** Definitions of other guides that were imported; they are asked last, so none takes the place of ours or of FHIR's own. */
final class ImportedSupport implements IValidationSupport {

    /** Where they come from. */
    interface Source {

        Source NONE = new Source() {
            @Override
            public @Nullable Resource find(String type, String canonical) {
                return null;
            }

            @Override
            public boolean has(String type, String canonical) {
                return false;
            }

            @Override
            public String edition() {
                return "";
            }
        };

        /** @return {@code null} when there is none */
        @Nullable
        Resource find(String type, String canonical);

        /** The same question without reading the definition. */
        boolean has(String type, String canonical);

        /** @return another text whenever an import changed something */
        String edition();
    }

    private static final List<Class<? extends Resource>> DEFINITIONS =
            List.of(StructureDefinition.class, ValueSet.class, CodeSystem.class, Questionnaire.class);

    private final FhirContext context;
    private final Source source;

    ImportedSupport(FhirContext context, Source source) {
        this.context = context;
        this.source = source;
    }

    String edition() {
        return source.edition();
    }

    /** @return whether an import brought a definition of this canonical, of whatever type */
    boolean knows(String canonical) {
        return DEFINITIONS.stream().anyMatch(type -> source.has(type.getSimpleName(), canonical));
    }

    @Override
    public @Nullable IBaseResource fetchStructureDefinition(String url) {
        return source.find("StructureDefinition", url);
    }

    @Override
    public @Nullable IBaseResource fetchValueSet(String url) {
        return source.find("ValueSet", url);
    }

    @Override
    public @Nullable IBaseResource fetchCodeSystem(String url) {
        return source.find("CodeSystem", url);
    }

    @Override
    public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String url) {
        for (Class<? extends Resource> definition : DEFINITIONS) {
            if (type == null || type == definition) {
                Resource found = source.find(definition.getSimpleName(), url);
                if (found != null) {
                    @SuppressWarnings("unchecked")
                    T asked = (T) found;
                    return asked;
                }
            }
        }
        return null;
    }

    @Override
    public FhirContext getFhirContext() {
        return context;
    }
}
