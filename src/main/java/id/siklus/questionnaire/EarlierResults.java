package id.siklus.questionnaire;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletSubRequestDetails;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;

/** Observations that an earlier version of a response gave and the corrected one does not give any more: they were a mistake, and are marked as one. */
final class EarlierResults {

    private static final int MOST = 500;

    private final IFhirResourceDao<Observation> observations;

    EarlierResults(IFhirResourceDao<Observation> observations) {
        this.observations = observations;
    }

    /**
     * @param stored the response as the transaction names it
     * @param kept numbers of the Observations that it still gives
     * @return entries that mark the others {@code entered-in-error}; of what the caller may see
     */
    List<BundleEntryComponent> withdrawn(ReferenceParam stored, Set<String> kept, RequestDetails request) {
        SearchParameterMap search =
                new SearchParameterMap().add("derived-from", stored).setLoadSynchronousUpTo(MOST);
        return observations.search(search, searching(request)).getAllResources().stream()
                .map(Observation.class::cast)
                .filter(observation -> observation.getStatus() != ObservationStatus.ENTEREDINERROR)
                .filter(observation -> observation.getIdentifier().stream()
                        .filter(identifier -> ResultKeys.SYSTEM.equals(identifier.getSystem()))
                        .map(Identifier::getValue)
                        .anyMatch(number -> !kept.contains(number)))
                .map(EarlierResults::inError)
                .toList();
    }

    private static BundleEntryComponent inError(Observation observation) {
        IdType id = observation.getIdElement().toUnqualified();
        BundleEntryComponent entry = new BundleEntryComponent();
        entry.setResource(observation.setStatus(ObservationStatus.ENTEREDINERROR));
        entry.getRequest()
                .setMethod(HTTPVerb.PUT)
                .setUrl(id.toVersionless().getValue())
                .setIfMatch("W/\"" + id.getVersionIdPart() + '"');
        return entry;
    }

    private static RequestDetails searching(RequestDetails request) {
        if (!(request instanceof ServletRequestDetails overHttp)) {
            return request;
        }
        ServletSubRequestDetails search = new ServletSubRequestDetails(overHttp);
        search.setResourceName("Observation");
        search.setRestOperationType(RestOperationTypeEnum.SEARCH_TYPE);
        search.setServer(overHttp.getServer());
        search.setFhirServerBase(overHttp.getFhirServerBase());
        search.setParameters(Map.of());
        return search;
    }
}
