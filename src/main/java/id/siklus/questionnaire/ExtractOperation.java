package id.siklus.questionnaire;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * {@code $extract} of the guide (OperationDefinition/extract): the Observations of a stored response, or of one that is sent along, as a transaction that the
 * caller may post. Nothing is stored here; {@link ExtractInterceptor} does that beside the response itself.
 */
final class ExtractOperation {

    private static final int BAD_REQUEST = 400;

    private final IFhirResourceDao<QuestionnaireResponse> responses;
    private final Results results;

    ExtractOperation(IFhirResourceDao<QuestionnaireResponse> responses, Results results) {
        this.responses = responses;
        this.results = results;
    }

    @Operation(name = "$extract", typeName = "QuestionnaireResponse", idempotent = true)
    public Bundle ofStored(@IdParam IdType id, ServletRequestDetails request) {
        return extract(responses.read(id.toUnqualifiedVersionless(), request), "QuestionnaireResponse", request);
    }

    @Operation(name = "$extract", typeName = "QuestionnaireResponse")
    public Bundle ofSent(
            @OperationParam(name = "questionnaire-response") @Nullable QuestionnaireResponse response,
            ServletRequestDetails request) {
        if (response == null) {
            throw new RefusedException(
                    BAD_REQUEST,
                    Issue.error(ErrorCode.ELEMENT_MISSING, "Parameters.parameter", "questionnaire-response", "1"));
        }
        return extract(response, "Parameters.parameter[0].resource", request);
    }

    private Bundle extract(QuestionnaireResponse response, String path, ServletRequestDetails request) {
        Bundle transaction = new Bundle().setType(BundleType.TRANSACTION);
        Optional<ResultKeys> keys = ResultKeys.of(response);
        for (Observation observation : results.of(response, reference(response), keys, path, request)) {
            transaction.addEntry(Results.entry(observation, HTTPVerb.PUT));
        }
        return transaction;
    }

    private static Reference reference(QuestionnaireResponse response) {
        String id = response.getIdElement().getIdPart();
        if (id != null) {
            return new Reference("QuestionnaireResponse/" + id);
        }
        Reference logical = new Reference().setType("QuestionnaireResponse");
        return response.hasIdentifier()
                ? logical.setIdentifier(response.getIdentifier().copy())
                : logical.setDisplay(String.valueOf(response.getQuestionnaire()));
    }
}
