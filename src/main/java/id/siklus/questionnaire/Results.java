package id.siklus.questionnaire;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;

/** The Observations of a response as entries of a transaction, which doubles nothing however often it is sent. */
final class Results {

    private static final int UNPROCESSABLE = 422;

    private final Forms forms;

    Results(Forms forms) {
        this.forms = forms;
    }

    /** @throws RefusedException 422 when the form is not stored here, or as {@link Extraction#of} says */
    List<Observation> of(
            QuestionnaireResponse response,
            Reference derivedFrom,
            Optional<ResultKeys> keys,
            String path,
            RequestDetails request) {
        String named = response.hasQuestionnaire() ? response.getQuestionnaire() : "-";
        Questionnaire form = Optional.ofNullable(response.getQuestionnaire())
                .flatMap(canonical -> forms.of(canonical, request))
                .orElseThrow(() -> new RefusedException(
                        UNPROCESSABLE, Issue.error(ErrorCode.FORM_NOT_STORED, path + ".questionnaire", named)));
        return Extraction.of(form, response, derivedFrom, keys, path);
    }

    /**
     * @param verb {@code PUT} to correct what an earlier extraction has stored, {@code POST} to leave that as it is
     */
    static BundleEntryComponent entry(Observation observation, HTTPVerb verb) {
        BundleEntryComponent entry = new BundleEntryComponent().setResource(observation);
        if (!observation.hasIdentifier()) {
            entry.setFullUrl("urn:uuid:" + UUID.randomUUID());
            entry.getRequest().setMethod(HTTPVerb.POST).setUrl("Observation");
            return entry;
        }
        Identifier number = observation.getIdentifierFirstRep();
        String condition = "identifier=" + number.getSystem() + '|' + number.getValue();
        entry.setFullUrl("urn:uuid:" + UUID.nameUUIDFromBytes(condition.getBytes(StandardCharsets.UTF_8)));
        if (verb == HTTPVerb.PUT) {
            entry.getRequest().setMethod(HTTPVerb.PUT).setUrl("Observation?" + condition);
        } else {
            entry.getRequest().setMethod(HTTPVerb.POST).setUrl("Observation").setIfNoneExist(condition);
        }
        return entry;
    }
}
