package id.siklus.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;

/** What a transaction brings along, by the links by which its entries refer to one another. HAPI asks for partitions entry by entry and does not show the rest. */
final class SentBundle {

    private static final String KEY = SentBundle.class.getName();
    private static final SentBundle NONE = new SentBundle(new Bundle());

    private final Map<String, Resource> byLink = new HashMap<>();
    private final Bundle bundle;

    private SentBundle(Bundle bundle) {
        this.bundle = bundle;
        for (BundleEntryComponent entry : bundle.getEntry()) {
            if (entry.getResource() != null) {
                if (entry.hasFullUrl()) {
                    byLink.put(entry.getFullUrl(), entry.getResource());
                }
                if (entry.getRequest().getMethod() == Bundle.HTTPVerb.PUT) {
                    byLink.putIfAbsent(entry.getRequest().getUrl(), entry.getResource());
                }
            }
        }
    }

    static void keep(RequestDetails request, Bundle bundle) {
        request.getUserData().put(KEY, new SentBundle(bundle));
    }

    static SentBundle of(RequestDetails request) {
        return request.getUserData().get(KEY) instanceof SentBundle bundle ? bundle : NONE;
    }

    /** @param reference as it stands in the resource that refers: {@code urn:uuid:...} or {@code Encounter/x} */
    Optional<Resource> find(String reference) {
        return Optional.ofNullable(byLink.get(reference));
    }

    /** @return whether it is stored as a whole or not at all */
    boolean isTransaction() {
        return bundle.getType() == Bundle.BundleType.TRANSACTION;
    }

    List<BundleEntryComponent> entries() {
        return bundle.getEntry();
    }
}
