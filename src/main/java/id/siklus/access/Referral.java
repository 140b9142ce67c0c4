package id.siklus.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * Whom a ServiceRequest or a Task hands a patient on to. One that is revoked, cancelled, rejected or was an error hands nobody on.
 *
 * @param facilities ids of Organizations
 * @param completed what was asked for is done; the facility sees the record for a while only
 */
record Referral(String patient, List<String> facilities, boolean completed) {

    private static final Set<TaskStatus> ACCEPTED = EnumSet.of(TaskStatus.ACCEPTED, TaskStatus.INPROGRESS);

    static Optional<Referral> of(Resource record) {
        if (record instanceof ServiceRequest request) {
            boolean completed = request.getStatus() == ServiceRequestStatus.COMPLETED;
            return completed || request.getStatus() == ServiceRequestStatus.ACTIVE
                    ? of(request, "performer", completed)
                    : Optional.empty();
        }
        if (record instanceof Task task) {
            boolean completed = task.getStatus() == TaskStatus.COMPLETED;
            return completed || ACCEPTED.contains(task.getStatus()) ? of(task, "owner", completed) : Optional.empty();
        }
        return Optional.empty();
    }

    /** @return whether an update leaves a completed referral as it was: then its time goes on running */
    static boolean staysCompleted(Resource before, Resource after) {
        Optional<Referral> was = of(before);
        return was.isPresent() && was.get().completed() && was.equals(of(after));
    }

    private static Optional<Referral> of(Resource record, String element, boolean completed) {
        Stream<String> facilities = PatientOf.references(record, element, "Organization");
        return PatientOf.record(record).map(patient -> new Referral(patient, facilities.toList(), completed));
    }
}
