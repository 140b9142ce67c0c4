package id.siklus.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.IPreResourceShowDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.OptionalInt;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** The second guard: whatever way a resource has come to an answer, it leaves only when its row lies within reach. */
@Interceptor
final class ReachGuard {

    private final Reaches reaches;
    private final StoredRows stored;

    ReachGuard(Reaches reaches, StoredRows stored) {
        this.reaches = reaches;
        this.stored = stored;
    }

    @Hook(Pointcut.STORAGE_PRESHOW_RESOURCES)
    void dropWhatIsOutOfReach(@Nullable RequestDetails request, IPreResourceShowDetails shown) {
        Reach reach = reaches.of(request);
        if (reach.everything()) {
            return;
        }
        for (int i = 0; i < shown.size(); i++) {
            IBaseResource resource = shown.getResource(i);
            if (resource != null && !mayBeShown(reach, resource)) {
                shown.setResource(i, null);
            }
        }
    }

    /** Beyond one's own, the patient's records only, and the medicines that they name. */
    private boolean mayBeShown(Reach reach, IBaseResource resource) {
        Integer partition = partition(resource);
        return reach.includes(partition)
                || partition != null
                        && reach.beyond().partitions().contains(partition)
                        && (resource instanceof Medication
                                || PatientOf.record((Resource) resource)
                                        .filter(reach.beyond().patient()::equals)
                                        .isPresent());
    }

    /** @return null for what is not stored, which nobody with a limited reach is shown */
    private @Nullable Integer partition(IBaseResource resource) {
        OptionalInt row = stored.partition(resource);
        return row.isPresent() ? row.getAsInt() : null;
    }
}
