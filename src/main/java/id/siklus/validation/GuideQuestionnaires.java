package id.siklus.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** The guide's questionnaires by URL, with and without {@code |version}, so that the engine compares answers with their questions. */
final class GuideQuestionnaires implements IValidationSupport {

    private final FhirContext context;
    private final Map<String, Questionnaire> byUrl = new HashMap<>();

    GuideQuestionnaires(FhirContext context, List<Resource> guide) {
        this.context = context;
        for (Resource definition : guide) {
            if (definition instanceof Questionnaire questionnaire) {
                byUrl.put(questionnaire.getUrl(), questionnaire);
                byUrl.put(questionnaire.getUrl() + '|' + questionnaire.getVersion(), questionnaire);
            }
        }
    }

    @Override
    public <T extends IBaseResource> @Nullable T fetchResource(@Nullable Class<T> type, String url) {
        return type == null || !type.isAssignableFrom(Questionnaire.class) ? null : type.cast(byUrl.get(url));
    }

    @Override
    public FhirContext getFhirContext() {
        return context;
    }
}
