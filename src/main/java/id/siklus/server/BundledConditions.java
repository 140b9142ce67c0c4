package id.siklus.server;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;

/**
 * Gives the conditions of a Bundle's creates the type they ask of. FHIR writes {@code ifNoneExist} without it ({@code identifier=...}), but HAPI looks up all
 * conditions of a Bundle by one query only when they are written {@code Patient?identifier=...}; the bare ones it searches for one by one, which took a quarter of
 * the CPU of a visit.
 */
final class BundledConditions {

    private BundledConditions() {}

    static void qualify(Bundle bundle) {
        bundle.getEntry().stream()
                .filter(BundleEntryComponent::hasResource)
                .forEach(
                        entry -> qualify(entry.getRequest(), entry.getResource().fhirType()));
    }

    private static void qualify(BundleEntryRequestComponent request, String type) {
        String condition = request.getIfNoneExist();
        if (request.getMethod() == HTTPVerb.POST
                && condition != null
                && !condition.isBlank()
                && !condition.contains("?")) {
            request.setIfNoneExist(type + "?" + condition.trim());
        }
    }
}
