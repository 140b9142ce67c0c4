package id.siklus.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** To whom everybody is their own. */
final class People {

    private People() {}

    /** @return true for the server's own work and for the ministry */
    static boolean seesEveryone(@Nullable RequestDetails request, Reaches reaches) {
        Optional<Caller> caller = Caller.of(request);
        return caller.isEmpty()
                || caller.get().role() == CallerRole.KEMENKES
                || reaches.of(request).everything();
    }

    static boolean areNarrowed(String resourceType) {
        return "Patient".equals(resourceType) || "RelatedPerson".equals(resourceType);
    }
}
