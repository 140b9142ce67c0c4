package id.siklus.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.jspecify.annotations.Nullable;

/** Takes people who are not the caller's own out of the history of a type, also where it was asked for inside a Bundle. */
@Interceptor
final class HiddenFromHistory {

    static final String HIDDEN = HiddenFromHistory.class.getName();

    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    void leaveOut(@Nullable IBaseResource response) {
        if (!(response instanceof Bundle bundle)) {
            return;
        }
        if (bundle.getType() == Bundle.BundleType.HISTORY) {
            bundle.getEntry()
                    .removeIf(entry ->
                            entry.getResource() != null && entry.getResource().getUserData(HIDDEN) != null);
        } else {
            bundle.getEntry().forEach(entry -> leaveOut(entry.getResource()));
        }
    }
}
