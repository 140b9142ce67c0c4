package id.siklus.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import id.siklus.server.AuditTrail;
import id.siklus.server.Caller;
import java.time.Clock;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands a wanted change of a person to the facility that manages it: a Task in that facility's partition, with the wanted content inside. The same change
 * proposed again is the same Task.
 */
final class Proposals {

    static final String SYSTEM = "https://siklus.id/fhir/sid/usulan";

    private static final String PROPOSED = Proposals.class.getName();
    private static final String CONTENT = "usul";

    private final DaoRegistry daos;
    private final JdbcTemplate jdbc;
    private final FhirContext context;
    private final Clock clock;

    Proposals(DaoRegistry daos, JdbcTemplate jdbc, FhirContext context, Clock clock) {
        this.daos = daos;
        this.jdbc = jdbc;
        this.context = context;
        this.clock = clock;
    }

    /** Stores the proposal in the transaction that is open, and notes it for the answer. @param manager partition */
    void propose(RequestDetails request, Caller caller, int manager, DomainResource wanted) {
        String person = wanted.fhirType() + "/" + wanted.getIdElement().getIdPart();
        wanted.setId(CONTENT);
        wanted.setMeta(null);
        String number = HashedConditions.sha256(
                caller.organization() + person + context.newJsonParser().encodeResourceToString(wanted));
        SystemRequestDetails system = AuditTrail.serverWorkFor(request);
        system.setRequestPartitionId(RequestPartitionId.fromPartitionId(manager));
        String id = daos.getResourceDao(Task.class)
                .create(task(caller, manager, person, wanted, number), "identifier=" + SYSTEM + "|" + number, system)
                .getId()
                .getIdPart();
        Map<String, String> all = new LinkedHashMap<>(of(request));
        all.put(person, "Task/" + id);
        request.getUserData().put(PROPOSED, all);
        TransactionSynchronizationManager.registerSynchronization(new ForgottenOnRollback(request));
    }

    /** What was proposed in a transaction that is tried again, or given up, was not proposed. */
    private record ForgottenOnRollback(RequestDetails request) implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
                request.getUserData().remove(PROPOSED);
            }
        }
    }

    /** @return the Task of each person that this request wanted to change */
    @SuppressWarnings("unchecked")
    static Map<String, String> of(RequestDetails request) {
        return request.getUserData().get(PROPOSED) instanceof Map<?, ?> proposed
                ? (Map<String, String>) proposed
                : Map.of();
    }

    private Task task(Caller caller, int manager, String person, DomainResource wanted, String number) {
        Task task = new Task();
        task.addIdentifier().setSystem(SYSTEM).setValue(number);
        task.setStatus(TaskStatus.REQUESTED).setIntent(TaskIntent.PROPOSAL);
        task.getCode().setText("Usul perubahan data orang");
        task.setFocus(new Reference(person));
        if (wanted instanceof Patient) {
            task.setFor(new Reference(person));
        } else {
            PatientOf.record(wanted).ifPresent(patient -> task.setFor(new Reference("Patient/" + patient)));
        }
        if (!caller.organization().isEmpty()) {
            task.setRequester(new Reference("Organization/" + caller.organization()));
        }
        task.setOwner(new Reference("Organization/" + organization(manager)));
        task.setAuthoredOn(Date.from(clock.instant()));
        task.addContained(wanted);
        task.addInput().setValue(new Reference("#" + CONTENT)).getType().setText("Isi yang diusulkan");
        return task;
    }

    private String organization(int partition) {
        return String.valueOf(jdbc.queryForObject("""
                select r.fhir_id from siklus.keeper k join hfj_resource r on r.res_id = k.organization
                where k.partition_id = ?""", String.class, partition));
    }
}
