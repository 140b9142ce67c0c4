package id.siklus.identity;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.AuditTrail;
import id.siklus.server.Caller;
import id.siklus.server.PersonStewards;
import id.siklus.server.RequestLanguage;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * {@code $merge} and {@code $undo-merge}, after the operation of that name in FHIR R5 and later. HAPI's own is not used: it works in two transactions, writes the
 * ids of all records that moved into one Provenance, whoever keeps them, and cannot take back what was changed since (ADR 0011).
 */
final class MergeOperation {

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;

    private final DaoRegistry daos;
    private final People people;
    private final Merge merge;
    private final UndoMerge undo;
    private final PersonStewards stewards;

    MergeOperation(DaoRegistry daos, People people, Merge merge, UndoMerge undo, PersonStewards stewards) {
        this.daos = daos;
        this.people = people;
        this.merge = merge;
        this.undo = undo;
        this.stewards = stewards;
    }

    @Operation(name = "$merge", typeName = "Patient")
    public Parameters merge(
            @OperationParam(name = "source-patient") @Nullable Reference sourcePatient,
            @OperationParam(name = "target-patient") @Nullable Reference targetPatient,
            @OperationParam(name = "preview") @Nullable BooleanType preview,
            ServletRequestDetails request) {
        String source = patient(sourcePatient, "source-patient");
        String target = patient(targetPatient, "target-patient");
        Caller caller = requireRight(request, source, target);
        if (preview != null && preview.booleanValue()) {
            Merge.Result result = merge.preview(source, target);
            return answer(issue(ErrorCode.MERGE_PREVIEW, request, result.records(), target, source), result.target());
        }
        Merge.Result result = merge.merge(source, target, caller);
        return answer(issue(ErrorCode.MERGED, request, result.records(), target, source), read(target, request));
    }

    @Operation(name = "$undo-merge", typeName = "Patient")
    public Parameters undo(
            @OperationParam(name = "source-patient") @Nullable Reference sourcePatient,
            @OperationParam(name = "target-patient") @Nullable Reference targetPatient,
            ServletRequestDetails request) {
        String source = patient(sourcePatient, "source-patient");
        String target = patient(targetPatient, "target-patient");
        Caller caller = requireRight(request, source, target);
        UndoMerge.Result result = undo.undo(source, target, caller);
        OperationOutcome outcome = issue(ErrorCode.MERGE_UNDONE, request, result.records(), target, source);
        if (result.left() > 0) {
            outcome.addIssue(Issue.warning(ErrorCode.UNDO_LEFT, "", result.left(), target)
                    .in(RequestLanguage.of(request)));
        }
        return answer(outcome, read(source, request));
    }

    /** What is out of reach and what does not exist are refused alike. */
    private Caller requireRight(ServletRequestDetails request, String source, String target) {
        AuditTrail.of(request).patient(source);
        AuditTrail.of(request).patient(target);
        Optional<Caller> caller = Caller.of(request);
        if (caller.isEmpty()
                || !stewards.asksForOwn(request, people.read(source))
                || !stewards.asksForOwn(request, people.read(target))) {
            throw new RefusedException(FORBIDDEN, Issue.error(ErrorCode.MERGE_NOT_ALLOWED, "Parameters"));
        }
        return caller.get();
    }

    private Patient read(String id, ServletRequestDetails request) {
        return daos.getResourceDao(Patient.class).read(new IdType("Patient", id), request);
    }

    private static Parameters answer(OperationOutcome outcome, Patient result) {
        Parameters answer = new Parameters();
        answer.addParameter().setName("outcome").setResource(outcome);
        answer.addParameter().setName("result").setResource(result);
        return answer;
    }

    private static OperationOutcome issue(ErrorCode code, ServletRequestDetails request, Object... arguments) {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue(Issue.warning(code, "", arguments)
                .in(RequestLanguage.of(request))
                .setSeverity(OperationOutcome.IssueSeverity.INFORMATION));
        return outcome;
    }

    private static String patient(@Nullable Reference reference, String name) {
        return Optional.ofNullable(reference)
                .map(given -> new IdType(String.valueOf(given.getReference())))
                .filter(id -> "Patient".equals(id.getResourceType()) && id.hasIdPart())
                .map(IdType::getIdPart)
                .orElseThrow(() ->
                        new RefusedException(BAD_REQUEST, Issue.error(ErrorCode.MERGE_PARAMETERS, "Parameters", name)));
    }
}
