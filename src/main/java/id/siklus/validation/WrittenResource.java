package id.siklus.validation;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.server.RefusedEntries;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/**
 * One resource that a request wants stored.
 *
 * @param entry index in the Bundle as it was sent, {@link #WHOLE_REQUEST} when the resource is the request's body
 */
record WrittenResource(Resource resource, int entry) {

    static final int WHOLE_REQUEST = -1;

    private static final Pattern ENTRY = Pattern.compile("^Bundle\\.entry\\[(\\d+)]");

    /** @return FHIRPath of the resource in the request, such as {@code Bundle.entry[2].resource} */
    String path() {
        return entry == WHOLE_REQUEST ? resource.fhirType() : "Bundle.entry[" + entry + "].resource";
    }

    /** @param path FHIRPath in the request; {@return the index of the entry that it leads into} */
    static int entryOf(String path) {
        Matcher entry = ENTRY.matcher(path);
        return entry.find() ? Integer.parseInt(entry.group(1)) : WHOLE_REQUEST;
    }

    static List<WrittenResource> of(RequestDetails request, RestOperationTypeEnum operation) {
        if (!(request.getResource() instanceof Resource resource)) {
            return List.of();
        }
        return switch (operation) {
            case CREATE, UPDATE -> List.of(new WrittenResource(resource, WHOLE_REQUEST));
            case TRANSACTION, BATCH ->
                resource instanceof Bundle bundle ? inBundle(bundle, RefusedEntries.of(request)) : List.of();
            default -> List.of();
        };
    }

    /** The URL does not matter: HAPI stores the resource of a POST whatever stands there, and no operation is served inside a Bundle. */
    private static List<WrittenResource> inBundle(Bundle bundle, RefusedEntries refused) {
        List<WrittenResource> written = new ArrayList<>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            BundleEntryComponent entry = bundle.getEntry().get(i);
            HTTPVerb verb = entry.getRequest().getMethod();
            boolean writes = verb == HTTPVerb.POST || verb == HTTPVerb.PUT;
            if (writes && entry.getResource() != null) {
                written.add(new WrittenResource(entry.getResource(), refused.asSent(i)));
            }
        }
        return written;
    }
}
