package id.siklus.replay;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A create without a condition of its own, of a resource that carries business identifiers.
 *
 * @param entry of the Bundle, null for a request of its own
 * @param inTransaction whether all entries of that Bundle are stored together
 * @param keys at least one
 * @param partition in whose numbering, 0 for what all share
 * @param path of the resource in the request
 */
record NumberedCreate(
        @Nullable BundleEntryComponent entry,
        boolean inTransaction,
        Resource resource,
        List<BusinessKey> keys,
        int partition,
        String path) {

    private static final String FRESH = NumberedCreate.class.getName();

    /** Keeps with the request those whose numbers nobody held when it came. Until they are stored, somebody else may have taken one. */
    static void keepFresh(RequestDetails request, List<NumberedCreate> fresh) {
        request.getUserData().put(FRESH, List.copyOf(fresh));
    }

    @SuppressWarnings("unchecked")
    static List<NumberedCreate> freshOf(@Nullable RequestDetails request) {
        Object kept = request == null ? null : request.getUserData().get(FRESH);
        return kept == null ? List.of() : (List<NumberedCreate>) kept;
    }
}
