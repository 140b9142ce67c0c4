package id.siklus.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.server.Caller;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one place where it is decided how far a request reaches. It is decided once a request, and holds until its answer has left. */
final class Reaches {

    private static final String DECIDED = Reach.class.getName();

    private final KnownKeepers keepers;

    Reaches(KnownKeepers keepers) {
        this.keepers = keepers;
    }

    /**
     * @throws ca.uhn.fhir.rest.server.exceptions.AuthenticationException when a request came over HTTP and nobody said whose it is
     * @throws id.siklus.fhir.RefusedException 403 when the caller's Organization is gone, or neither is nor hangs below an open keeper
     */
    Reach of(@Nullable RequestDetails request) {
        Optional<Caller> caller = Caller.of(request);
        if (request == null || caller.isEmpty()) {
            return Reach.EVERYTHING;
        }
        if (request.getUserData().get(DECIDED) instanceof Reach decided) {
            return decided;
        }
        Reach reach = ofCaller(caller.get());
        request.getUserData().put(DECIDED, reach);
        return reach;
    }

    /**
     * For work that a caller has asked for and that goes on after the request; nothing is lent to it.
     *
     * @throws id.siklus.fhir.RefusedException as {@link #of}
     */
    Reach ofCaller(Caller caller) {
        return withSensitive(keepers.reach(caller), caller);
    }

    /** For this request only, what the patient's record holds elsewhere. */
    void widen(RequestDetails request, String patient, Set<Integer> partitions) {
        request.getUserData().put(DECIDED, of(request).widened(patient, partitions));
    }

    private Reach withSensitive(Reach reach, Caller caller) {
        if (SensitiveRecords.mayBeSeenBy(caller)) {
            return reach.withSensitive();
        }
        return reach.everything() ? Reach.ofOffice(keepers.all()).withClosed(reach.closed()) : reach;
    }
}
