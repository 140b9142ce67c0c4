package id.siklus.validation;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/**
 * One resource that a request wants stored.
 *
 * @param entry index in the Bundle, {@link #WHOLE_REQUEST} when the resource is the request's body
 */
record WrittenResource(Resource resource, int entry) {

    static final int WHOLE_REQUEST = -1;

    /** @return FHIRPath of the resource in the request, such as {@code Bundle.entry[2].resource} */
    String path() {
        return entry == WHOLE_REQUEST ? resource.fhirType() : "Bundle.entry[" + entry + "].resource";
    }

    static List<WrittenResource> of(RequestDetails request, RestOperationTypeEnum operation) {
        if (!(request.getResource() instanceof Resource resource)) {
            return List.of();
        }
        return switch (operation) {
            case CREATE, UPDATE -> List.of(new WrittenResource(resource, WHOLE_REQUEST));
            case TRANSACTION, BATCH -> resource instanceof Bundle bundle ? inBundle(bundle) : List.of();
            default -> List.of();
        };
    }

    private static List<WrittenResource> inBundle(Bundle bundle) {
        List<WrittenResource> written = new ArrayList<>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            BundleEntryComponent entry = bundle.getEntry().get(i);
            HTTPVerb verb = entry.getRequest().getMethod();
            boolean writes = verb == HTTPVerb.POST || verb == HTTPVerb.PUT;
            String url = entry.getRequest().getUrl();
            if (writes && entry.hasResource() && (url == null || !url.contains("$"))) {
                written.add(new WrittenResource(entry.getResource(), i));
            }
        }
        return written;
    }
}
