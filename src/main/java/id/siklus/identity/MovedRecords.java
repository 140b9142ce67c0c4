package id.siklus.identity;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/** Changes which of two Patients the records name, and back; and closes the questions whether the two are one. */
final class MovedRecords {

    /** About half a minute of work; the record of a long life of a chronically ill person. */
    static final int MOST = 3_000;

    private static final int UNPROCESSABLE = 422;

    /** @param back how many name the source again @param left how many name both people since, and stay */
    record Back(int back, int left) {}

    private final People people;
    private final MergeLedger ledger;
    private final NamedPatients named;
    private final Clock clock;

    MovedRecords(People people, MergeLedger ledger, NamedPatients named, Clock clock) {
        this.people = people;
        this.ledger = ledger;
        this.named = named;
        this.clock = clock;
    }

    /** @return how many would be moved and may be spoken of */
    int count(String source, String target) {
        return (int) naming(source, target).stream()
                .filter(record -> record.isSpokenOf() && named.names(people.read(record.type(), record.id()), source))
                .count();
    }

    /** @return what was changed, with the versions that were made */
    List<MergeLedger.Named> move(String source, String target) {
        List<MergeLedger.Named> moved = new ArrayList<>();
        for (MergeLedger.Named record : naming(source, target)) {
            Resource resource = people.read(record.type(), record.id());
            if (SuspicionTask.is(resource)) {
                SuspicionTask asked = new SuspicionTask((Task) resource);
                if (asked.isOpen()) {
                    asked.closeFor(source, target, clock.instant());
                    moved.add(record.closed(people.write(resource)));
                }
            } else if (named.names(resource, source)) {
                named.replace(resource, id -> id.equals(source) ? target : id);
                moved.add(record.moved(people.write(resource)));
            }
        }
        return moved;
    }

    Back putBack(List<MergeLedger.Moved> moved, String source, String target) {
        int back = 0;
        int left = 0;
        for (MergeLedger.Moved record : moved) {
            Resource now = people.read(record.type(), record.id());
            Resource before = people.read(record.type(), record.id(), record.after() - 1);
            boolean unchanged = record.version() == record.after();
            if (SuspicionTask.is(now)) {
                putBackQuestion(new SuspicionTask((Task) now), before, unchanged, source, target);
            } else if (unchanged) {
                people.write(before);
                back += record.isSpokenOf() ? 1 : 0;
            } else if (named.names(before, target)) {
                left += record.isSpokenOf() ? 1 : 0;
            } else {
                named.replace(now, id -> id.equals(target) ? source : id);
                people.write(now);
                back += record.isSpokenOf() ? 1 : 0;
            }
        }
        return new Back(back, left);
    }

    /** Whether these two are one has been answered; whether the source is somebody else is open again, unless somebody has answered it since. */
    private void putBackQuestion(
            SuspicionTask asked, Resource before, boolean unchanged, String source, String target) {
        if (asked.asksAbout(source, target)) {
            asked.answerThatTheyAreTwo(clock.instant());
            people.write(asked.task());
        } else if (unchanged) {
            people.write(before);
        }
    }

    private List<MergeLedger.Named> naming(String source, String target) {
        List<MergeLedger.Named> naming = ledger.naming(source, MOST + 1);
        if (naming.size() > MOST) {
            throw new RefusedException(
                    UNPROCESSABLE, Issue.error(ErrorCode.MERGE_TOO_LARGE, "Parameters", source, MOST));
        }
        return naming.stream()
                .filter(record -> !"Patient".equals(record.type())
                        || !record.id().equals(source) && !record.id().equals(target))
                .toList();
    }
}
