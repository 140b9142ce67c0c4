package id.siklus.tugas;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskOutputComponent;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** Writes the Tasks. What people have put into one stays: only what this room says is said anew. */
final class TaskWriter {

    private static final String PROFILE = Terms.BASE + "StructureDefinition/ilp-task";

    /** What closed a line of a Task. */
    record Closing(Coding what, String reference) {}

    private final Stored<Task> tasks;

    TaskWriter(Stored<Task> tasks) {
        this.tasks = tasks;
    }

    /** Asks for the work, for the first time or again, or says anew what is missing. */
    void ask(String id, String patient, Work work, Instant now) {
        Task task = stored(id);
        boolean isNew = !task.hasStatus();
        boolean again = task.hasStatus() && isOver(task.getStatus());
        if (isNew || again) {
            task.setStatus(TaskStatus.REQUESTED).setStatusReason(null).setOutput(null);
            task.setExecutionPeriod(null);
            task.getRestriction()
                    .setPeriod(new Period().setStartElement(time(now)).setEndElement(time(work.before(now))));
        }
        if (!task.hasAuthoredOn()) {
            task.setAuthoredOnElement(time(now));
        }
        boolean kader = work.visitor() == Visitor.KADER;
        task.setIntent(TaskIntent.ORDER).setPriority(work.isUrgent() ? TaskPriority.STAT : TaskPriority.ROUTINE);
        CodeableConcept code = new CodeableConcept().addCoding(Terms.HOME_VISIT.copy());
        task.setCode(kader ? code : code.addCoding(Terms.BY_HEALTH_WORKERS.copy()));
        task.setFor(new Reference("Patient/" + patient));
        task.setRequester(new Reference("Organization/" + work.owner().keeper()));
        task.setOwner(new Reference("Organization/" + work.owner().organization()));
        task.setReasonCode(new CodeableConcept(work.reason().copy()));
        task.setDescription((work.isUrgent() ? "Tanda bahaya: " : "Layanan terlewat: ")
                + String.join(
                        "; ",
                        work.demands().stream()
                                .map(each -> each.what().getDisplay())
                                .toList()));
        task.setPerformerType(null);
        work.demands().stream()
                .filter(demand -> demand.visitor() == work.visitor())
                .flatMap(demand -> demand.roles().stream())
                .map(role -> new Coding(role.getSystem(), role.getCode(), role.getDisplay()))
                .filter(role -> task.getPerformerType().stream()
                        .noneMatch(known ->
                                Objects.equals(known.getCodingFirstRep().getCode(), role.getCode())))
                .forEach(role -> task.addPerformerType(new CodeableConcept(role)));
        task.setBasedOn(null);
        work.demands().stream()
                .map(Demand::carePlan)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(plan -> task.addBasedOn(new Reference("CarePlan/" + plan)));
        task.setInput(null);
        work.demands()
                .forEach(demand -> task.addInput()
                        .setValue(demand.value().copy())
                        .setType(new CodeableConcept(demand.what().copy())
                                .setText(demand.what().getDisplay())));
        SystemRequestDetails request = new SystemRequestDetails();
        if (isNew) {
            request.setRequestPartitionId(
                    RequestPartitionId.fromPartitionId(work.owner().partition()));
        }
        store(task, request, now);
    }

    /** The work is done. @param period when, null where that was told by a service only */
    void done(String id, List<Closing> by, Period period, Instant now) {
        Task task = stored(id);
        task.setStatus(TaskStatus.COMPLETED).setStatusReason(null);
        if (!period.isEmpty()) {
            task.setExecutionPeriod(period);
        }
        task.setOutput(null);
        for (Closing closing : by) {
            CodeableConcept type = new CodeableConcept().setText(closing.what().getDisplay());
            task.addOutput(new TaskOutputComponent()
                    .setValue(new Reference(closing.reference()))
                    .setType(
                            closing.what().hasCode()
                                    ? type.addCoding(closing.what().copy())
                                    : type));
        }
        store(task, new SystemRequestDetails(), now);
    }

    /** There is nothing to be done any more. */
    void cancel(String id, String why, Instant now) {
        Task task = stored(id);
        task.setStatus(TaskStatus.CANCELLED).setStatusReason(new CodeableConcept().setText(why));
        store(task, new SystemRequestDetails(), now);
    }

    private Task stored(String id) {
        return tasks.read(id).orElseGet(() -> {
            Task task = new Task();
            task.setId("Task/" + id);
            task.getMeta().addProfile(PROFILE);
            return task;
        });
    }

    private void store(Task task, SystemRequestDetails request, Instant now) {
        task.setLastModifiedElement(time(now));
        tasks.write(task, request);
    }

    private static boolean isOver(TaskStatus status) {
        return switch (status) {
            case COMPLETED, CANCELLED, REJECTED, FAILED, ENTEREDINERROR -> true;
            default -> false;
        };
    }

    static DateTimeType time(Instant moment) {
        DateTimeType time = new DateTimeType(Date.from(moment), ca.uhn.fhir.model.api.TemporalPrecisionEnum.SECOND);
        time.setTimeZoneZulu(true);
        return time;
    }
}
