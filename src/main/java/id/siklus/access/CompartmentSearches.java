package id.siklus.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.LinkedHashMap;
import java.util.Map;

/** Understands {@code Patient/x/Encounter} as {@code Encounter?patient=x}, before the request is routed; HAPI's store has no search of compartments. */
@Interceptor
final class CompartmentSearches {

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED)
    void searchByPatient(RequestDetails request) {
        String type = request.getCompartmentName();
        if (request.getRequestType() != RequestTypeEnum.GET
                || type == null
                || request.getId() == null
                || request.getOperation() != null
                || !"Patient".equals(request.getResourceName())) {
            return;
        }
        Map<String, String[]> parameters = new LinkedHashMap<>(request.getParameters());
        parameters.put("patient", new String[] {request.getId().getIdPart()});
        request.setParameters(parameters);
        request.setResourceName(type);
        request.setCompartmentName(null);
        request.setId(null);
    }
}
