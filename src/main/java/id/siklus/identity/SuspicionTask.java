package id.siklus.identity;

import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.Set;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * The question whether two Patients are one person. It names both for good, whatever becomes of them: it is about the records, not about the person. It is closed
 * by the merge that answers it, and by one that takes away one of the two.
 */
record SuspicionTask(Task task) {

    static final String SYSTEM = "https://siklus.id/fhir/sid/dugaan-ganda";

    private static final Set<TaskStatus> OPEN = EnumSet.of(
            TaskStatus.DRAFT,
            TaskStatus.REQUESTED,
            TaskStatus.RECEIVED,
            TaskStatus.ACCEPTED,
            TaskStatus.READY,
            TaskStatus.INPROGRESS,
            TaskStatus.ONHOLD);

    static boolean is(Resource resource) {
        return resource instanceof Task task
                && task.getIdentifier().stream().anyMatch(identifier -> SYSTEM.equals(identifier.getSystem()));
    }

    boolean isOpen() {
        return task.getStatus() == null || OPEN.contains(task.getStatus());
    }

    /** @return whether it asks about these two */
    boolean asksAbout(String one, String other) {
        String about = patient(task.getFocus());
        return about.equals(one) && suspects(other) || about.equals(other) && suspects(one);
    }

    /** Either it has been answered, or one of the two is a person no more; whom the target resembles is asked anew when the merge has changed it. */
    void closeFor(String source, String target, Instant now) {
        boolean answered = asksAbout(source, target);
        close(
                answered ? TaskStatus.COMPLETED : TaskStatus.CANCELLED,
                "Patient/" + source + " digabungkan ke Patient/" + target
                        + (answered ? "." : "; bila masih ada yang mirip dengannya, ditanyakan lagi."),
                now);
    }

    void answerThatTheyAreTwo(Instant now) {
        close(TaskStatus.COMPLETED, "Penggabungan dibatalkan: dua orang yang berbeda.", now);
    }

    private void close(TaskStatus status, String reason, Instant now) {
        task.setStatus(status);
        task.getStatusReason().setText(reason);
        task.setLastModified(Date.from(now));
    }

    private boolean suspects(String patient) {
        return task.getInput().stream()
                .anyMatch(input -> input.getValue() instanceof Reference suspect && patient.equals(patient(suspect)));
    }

    private static String patient(Reference reference) {
        return String.valueOf(new IdType(String.valueOf(reference.getReference())).getIdPart());
    }
}
