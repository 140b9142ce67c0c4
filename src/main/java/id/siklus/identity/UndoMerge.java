package id.siklus.identity;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import org.hl7.fhir.r4.model.Patient;

/**
 * Makes two Patients of one again: what the merge had moved goes back, whether or not it was changed since; what was recorded for the target since stays with it.
 */
final class UndoMerge {

    private static final int NOT_FOUND = 404;

    private final PairTransaction pair;
    private final People people;
    private final MergeLedger ledger;
    private final MovedRecords records;
    private final MergeTrace trace;

    UndoMerge(PairTransaction pair, People people, MergeLedger ledger, MovedRecords records, MergeTrace trace) {
        this.pair = pair;
        this.people = people;
        this.ledger = ledger;
        this.records = records;
        this.trace = trace;
    }

    /** @throws RefusedException 404 when no such merge is in force, 422 when the target was merged into somebody else since */
    MovedRecords.Back undo(String source, String target, Caller caller) {
        return pair.of(source, target, () -> {
            MergeLedger.Merged merged = ledger.find(source, target)
                    .orElseThrow(() -> new RefusedException(
                            NOT_FOUND, Issue.error(ErrorCode.UNDO_NOTHING, "Parameters", source, target)));
            Patient now = people.read(target);
            Merge.requireNotReplaced(now);
            putBackTarget(now, merged);
            people.write(people.read("Patient", source, merged.sourceBefore()));
            MovedRecords.Back back = records.putBack(ledger.moved(merged), source, target);
            ledger.undone(merged, caller.clientId());
            trace.leave(caller, source, target, "Pembatalan penggabungan data orang");
            return back;
        });
    }

    /** First, so that the numbers are free before the source has them again. */
    private void putBackTarget(Patient now, MergeLedger.Merged merged) {
        String id = now.getIdElement().getIdPart();
        Patient before = (Patient) people.read("Patient", id, merged.targetBefore());
        if (People.version(now) == merged.targetAfter()) {
            people.write(before);
        } else {
            PersonUnion.giveBack(now, before, (Patient) people.read("Patient", id, merged.targetAfter()));
            people.write(now);
        }
    }
}
