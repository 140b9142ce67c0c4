package id.siklus.access;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.siklus.access.Keepers.Place;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.AuditTrail;
import id.siklus.server.Caller;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code $pindah}, in English {@code $transfer}, of the guide: moves a person to another managing facility, and leaves a Provenance with the new one. What was
 * recorded stays with who recorded it.
 */
final class TransferOperation {

    private static final int BAD_REQUEST = 400;

    private final DaoRegistry daos;
    private final Keepers keepers;
    private final SharedPersons persons;
    private final Proposals proposals;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TransferOperation(
            DaoRegistry daos,
            Keepers keepers,
            SharedPersons persons,
            Proposals proposals,
            TransactionTemplate transaction,
            Clock clock) {
        this.daos = daos;
        this.keepers = keepers;
        this.persons = persons;
        this.proposals = proposals;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Operation(name = "$pindah", typeName = "Patient")
    public Patient pindah(
            @IdParam IdType id,
            @OperationParam(name = "tujuan") @Nullable Reference target,
            @OperationParam(name = "alasan") @Nullable StringType reason,
            ServletRequestDetails request) {
        String organization = Optional.ofNullable(target)
                .map(reference -> new IdType(String.valueOf(reference.getReference())))
                .filter(to -> "Organization".equals(to.getResourceType()) && to.hasIdPart())
                .map(IdType::getIdPart)
                .orElseThrow(() -> wrongTarget(target));
        Place place = keepers.place(organization).orElseThrow(() -> wrongTarget(target));
        AuditTrail.of(request).patient(id.getIdPart());
        transaction.executeWithoutResult(status -> move(id, organization, place, reason, request));
        return daos.getResourceDao(Patient.class).read(id.toUnqualifiedVersionless(), request);
    }

    @Operation(name = "$transfer", typeName = "Patient")
    public Patient transfer(
            @IdParam IdType id,
            @OperationParam(name = "tujuan") @Nullable Reference target,
            @OperationParam(name = "alasan") @Nullable StringType reason,
            ServletRequestDetails request) {
        return pindah(id, target, reason, request);
    }

    private void move(
            IdType id, String organization, Place place, @Nullable StringType reason, ServletRequestDetails request) {
        IFhirResourceDao<Patient> patients = daos.getResourceDao(Patient.class);
        Patient patient = patients.read(id.toUnqualifiedVersionless(), new SystemRequestDetails());
        Caller caller = Caller.of(request).orElseThrow();
        boolean allowed = persons.mayChange(request, caller, patient);
        int manager = allowed ? 0 : persons.manager(patient).orElseThrow(() -> SharedPersons.nobody(patient));
        patient.setManagingOrganization(new Reference("Organization/" + organization));
        if (!allowed) {
            proposals.propose(request, caller, manager, patient);
            return;
        }
        IdType moved = (IdType)
                patients.update(patient, AuditTrail.serverWorkFor(request)).getId();
        SystemRequestDetails system = AuditTrail.serverWorkFor(request);
        system.setRequestPartitionId(RequestPartitionId.fromPartitionId(place.partition()));
        daos.getResourceDao(Provenance.class).create(trace(moved, caller, reason), system);
    }

    private Provenance trace(IdType moved, Caller caller, @Nullable StringType reason) {
        Provenance trace = new Provenance();
        trace.addTarget(new Reference(moved.toUnqualified().getValue()));
        trace.setRecorded(Date.from(clock.instant()));
        trace.getActivity()
                .setText("Pindah fasilitas pengelola")
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/v3-DataOperation")
                .setCode("UPDATE");
        if (reason != null && reason.hasValue()) {
            trace.addReason().setText(reason.getValue());
        }
        Reference who = new Reference().setDisplay(caller.clientId());
        if (!caller.organization().isEmpty()) {
            who.setReference("Organization/" + caller.organization());
        }
        trace.addAgent().setWho(who);
        return trace;
    }

    private static RefusedException wrongTarget(@Nullable Reference target) {
        return new RefusedException(
                BAD_REQUEST,
                Issue.error(
                        ErrorCode.TRANSFER_TARGET,
                        "Parameters",
                        target == null ? "-" : String.valueOf(target.getReference())));
    }
}
