package id.siklus.replay;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which business identifiers a request has found in the hands of other resources. Once may be a race; the same one twice is a fact that no further try changes. */
final class Conflicts {

    private static final String KEPT = Conflicts.class.getName();

    private final Set<BusinessKey> met = new HashSet<>();
    private boolean settled;

    static Conflicts of(@Nullable RequestDetails request) {
        return request == null
                ? new Conflicts()
                : (Conflicts) request.getUserData().computeIfAbsent(KEPT, first -> new Conflicts());
    }

    synchronized void meet(Collection<BusinessKey> taken) {
        settled = !met.addAll(taken);
    }

    /** Asked once after each failure: the entries of a batch fail each for itself. */
    synchronized boolean areWorthATry() {
        boolean worth = !settled;
        settled = false;
        return worth;
    }
}
