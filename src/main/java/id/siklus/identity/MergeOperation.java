package id.siklus.identity;

import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import id.siklus.server.PersonStewards;
import id.siklus.server.RequestLanguage;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;

/**
 * {@code $merge} and {@code $undo-merge}, after the operation of that name in FHIR R5 and later. HAPI's own is not used: it works in two transactions, writes the
 * ids of all records that moved into one Provenance, whoever keeps them, and cannot take back what was changed since (ADR 0011).
 */
final class MergeOperation {

    private static final int FORBIDDEN = 403;

    private final IFhirResourceDao<Patient> patients;
    private final People people;
    private final Merge merge;
    private final UndoMerge undo;
    private final PersonStewards stewards;

    MergeOperation(
            IFhirResourceDao<Patient> patients, People people, Merge merge, UndoMerge undo, PersonStewards stewards) {
        this.patients = patients;
        this.people = people;
        this.merge = merge;
        this.undo = undo;
        this.stewards = stewards;
    }

    @Operation(name = "$merge", typeName = "Patient")
    public Parameters merge(@ResourceParam @Nullable Parameters sent, ServletRequestDetails request) {
        MergeRequest asked = MergeRequest.ofMerge(sent);
        Caller caller = caller(request);
        MergePair pair = MergePair.of(asked, caller, request, people, stewards);
        Merge.Result result = asked.preview() ? merge.preview(pair) : merge.merge(pair, caller, request);
        ErrorCode said = asked.preview() ? ErrorCode.MERGE_PREVIEW : ErrorCode.MERGED;
        return answer(
                sent,
                issue(said, request, result.records(), pair.target(), pair.source()),
                asked.preview() ? result.target() : read(pair.target(), request));
    }

    @Operation(name = "$undo-merge", typeName = "Patient")
    public Parameters undo(@ResourceParam @Nullable Parameters sent, ServletRequestDetails request) {
        MergeRequest asked = MergeRequest.ofUndo(sent);
        Caller caller = caller(request);
        MergePair pair = MergePair.of(asked, caller, request, people, stewards);
        MovedRecords.Back result = undo.undo(pair.source(), pair.target(), caller);
        OperationOutcome outcome = issue(ErrorCode.MERGE_UNDONE, request, result.back(), pair.target(), pair.source());
        if (result.left() > 0) {
            outcome.addIssue(Issue.warning(ErrorCode.UNDO_LEFT, "", result.left(), pair.target())
                    .in(RequestLanguage.of(request)));
        }
        return answer(sent, outcome, read(pair.source(), request));
    }

    private static Caller caller(ServletRequestDetails request) {
        return Caller.of(request)
                .orElseThrow(
                        () -> new RefusedException(FORBIDDEN, Issue.error(ErrorCode.MERGE_NOT_ALLOWED, "Parameters")));
    }

    private Patient read(String id, ServletRequestDetails request) {
        return patients.read(new IdType("Patient", id), request);
    }

    /** As FHIR has it: what was asked, what happened, and who came of it. */
    private static Parameters answer(@Nullable Parameters asked, OperationOutcome outcome, Patient result) {
        Parameters answer = new Parameters();
        answer.addParameter().setName("input").setResource(asked);
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
}
