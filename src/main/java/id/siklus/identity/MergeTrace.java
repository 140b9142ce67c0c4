package id.siklus.identity;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import id.siklus.server.Caller;
import id.siklus.server.PersonStewards;
import java.time.Clock;
import java.util.Date;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * Leaves a Provenance of a merge with the facility that manages the person. It names the two people and nothing that other facilities keep; and it names them for
 * good, for it is about the records: no later merge moves it.
 */
final class MergeTrace {

    /** {@code Provenance.policy}: what was done, and how it is known again. */
    private static final String MERGE = "https://siklus.id/fhir/OperationDefinition/merge";

    private final IFhirResourceDao<Provenance> provenances;
    private final PersonStewards stewards;
    private final Clock clock;

    MergeTrace(IFhirResourceDao<Provenance> provenances, PersonStewards stewards, Clock clock) {
        this.provenances = provenances;
        this.stewards = stewards;
        this.clock = clock;
    }

    static boolean is(Resource resource) {
        return resource instanceof Provenance trace && trace.hasPolicy(MERGE);
    }

    /** Where nobody manages the person, the access trail is the only trace. */
    void leave(Caller caller, String source, String target, String activity) {
        stewards.of(target).ifPresent(steward -> {
            Provenance trace = new Provenance();
            trace.addPolicy(MERGE);
            trace.addTarget(new Reference("Patient/" + target));
            trace.addTarget(new Reference("Patient/" + source));
            trace.setRecorded(Date.from(clock.instant()));
            trace.getActivity()
                    .setText(activity)
                    .addCoding()
                    .setSystem("http://terminology.hl7.org/CodeSystem/v3-DataOperation")
                    .setCode("UPDATE");
            Reference who = new Reference().setDisplay(caller.clientId());
            if (!caller.organization().isEmpty()) {
                who.setReference("Organization/" + caller.organization());
            }
            trace.addAgent().setWho(who);
            SystemRequestDetails system = new SystemRequestDetails();
            system.setRequestPartitionId(RequestPartitionId.fromPartitionId(steward.partition()));
            provenances.create(trace, system);
        });
    }
}
