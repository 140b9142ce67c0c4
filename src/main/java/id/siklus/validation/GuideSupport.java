package id.siklus.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import id.siklus.definitions.GuideIndex;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.jspecify.annotations.Nullable;

/**
 * The guide's definitions as the engine asks for them, each read when it is first needed. Profiles and questionnaires are not kept, since {@link GuideWorkerContext}
 * keeps what it makes of them; code systems and value sets are, since every expansion asks again.
 */
final class GuideSupport implements IValidationSupport {

    private static final List<Class<? extends Resource>> TYPES =
            List.of(StructureDefinition.class, ValueSet.class, CodeSystem.class, Questionnaire.class);

    private final FhirContext context;
    private final GuideIndex guide;
    private final Consumer<StructureDefinition> onProfile;
    private final Map<String, Resource> kept = new ConcurrentHashMap<>();

    /** @param onProfile is told of each profile before the engine gets it */
    GuideSupport(FhirContext context, GuideIndex guide, Consumer<StructureDefinition> onProfile) {
        this.context = context;
        this.guide = guide;
        this.onProfile = onProfile;
    }

    @Override
    public @Nullable IBaseResource fetchStructureDefinition(String url) {
        return find(StructureDefinition.class, url);
    }

    @Override
    public @Nullable IBaseResource fetchValueSet(String url) {
        return find(ValueSet.class, url);
    }

    @Override
    public @Nullable IBaseResource fetchCodeSystem(String url) {
        return find(CodeSystem.class, url);
    }

    @Override
    public boolean isCodeSystemSupported(ValidationSupportContext asked, @Nullable String system) {
        return system != null && guide.has("CodeSystem", system);
    }

    @Override
    public boolean isValueSetSupported(ValidationSupportContext asked, @Nullable String valueSetUrl) {
        return valueSetUrl != null && guide.has("ValueSet", valueSetUrl);
    }

    @Override
    public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String url) {
        for (Class<? extends Resource> candidate : TYPES) {
            if (type == null || type == candidate) {
                Resource found = find(candidate, url);
                if (found != null) {
                    @SuppressWarnings("unchecked")
                    T asked = (T) found;
                    return asked;
                }
            }
        }
        return null;
    }

    private @Nullable Resource find(Class<? extends Resource> type, String url) {
        Resource known = kept.get(url);
        if (type.isInstance(known)) {
            return known;
        }
        Resource found = guide.find(type.getSimpleName(), url).orElse(null);
        if (found instanceof StructureDefinition profile) {
            onProfile.accept(profile);
        } else if (found instanceof ValueSet || found instanceof CodeSystem) {
            kept.put(url, found);
        }
        return found;
    }

    @Override
    public FhirContext getFhirContext() {
        return context;
    }
}
