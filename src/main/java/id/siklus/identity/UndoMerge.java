package id.siklus.identity;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes two Patients of one again: what the merge had moved goes back, whether or not it was changed since; what was recorded for the target since stays with it.
 */
final class UndoMerge {

    private static final int NOT_FOUND = 404;

    /** @param records how many went back @param left how many name both people since, and stay */
    record Result(int records, int left) {}

    private final TransactionTemplate transaction;
    private final People people;
    private final MergeLedger ledger;
    private final NamedPatients named;
    private final ReplacedPeople replaced;
    private final MergeTrace trace;

    UndoMerge(
            TransactionTemplate transaction,
            People people,
            MergeLedger ledger,
            NamedPatients named,
            ReplacedPeople replaced,
            MergeTrace trace) {
        this.transaction = transaction;
        this.people = people;
        this.ledger = ledger;
        this.named = named;
        this.replaced = replaced;
        this.trace = trace;
    }

    /** @throws RefusedException 404 when no such merge is in force, 422 when the target was merged into somebody else since */
    Result undo(String source, String target, Caller caller) {
        Result result = transaction.execute(status -> {
            ledger.hold(source, target);
            MergeLedger.Merged merged = ledger.find(source, target)
                    .orElseThrow(() -> new RefusedException(
                            NOT_FOUND, Issue.error(ErrorCode.UNDO_NOTHING, "Parameters", source, target)));
            Patient now = people.read(target);
            Merge.requireNotReplaced(now);
            putBackTarget(now, merged);
            Patient again = (Patient) people.read("Patient", source, merged.sourceBefore());
            people.write(again);
            List<MergeLedger.Moved> moved = ledger.moved(merged);
            int back = 0;
            for (MergeLedger.Moved record : moved) {
                back += putBack(record, source, target) ? 1 : 0;
            }
            ledger.undone(merged, caller.clientId());
            trace.leave(caller, again, now, "Pembatalan penggabungan data orang");
            return new Result(back, moved.size() - back);
        });
        replaced.refresh();
        return Objects.requireNonNull(result);
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

    private boolean putBack(MergeLedger.Moved record, String source, String target) {
        Resource before = people.read(record.type(), record.id(), record.after() - 1);
        if (record.version() == record.after()) {
            people.write(before);
            return true;
        }
        if (named.names(before, target)) {
            return false;
        }
        Resource now = people.read(record.type(), record.id());
        named.replace(now, id -> id.equals(target) ? source : id);
        people.write(now);
        return true;
    }
}
