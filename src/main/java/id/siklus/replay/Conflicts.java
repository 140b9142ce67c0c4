package id.siklus.replay;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.jspecify.annotations.Nullable;

/** How often a request has met a business identifier that another resource holds. Once may be a race; twice is a fact that no further try changes. */
final class Conflicts {

    private static final String KEPT = Conflicts.class.getName();

    private int identifiers;

    static Conflicts of(@Nullable RequestDetails request) {
        return request == null
                ? new Conflicts()
                : (Conflicts) request.getUserData().computeIfAbsent(KEPT, first -> new Conflicts());
    }

    void countIdentifier() {
        identifiers++;
    }

    boolean areWorthATry() {
        return identifiers < 2;
    }
}
