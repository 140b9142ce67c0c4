package id.siklus.identity;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.PersonNumbers;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Reference;

/**
 * Makes two Patients one, in one transaction: all records that name the source name the target afterwards, the target takes over what only the source knew, and
 * the source says who stands for it. Its numbers go over rather than being copied, so that whoever sends one of them finds one person.
 */
final class Merge {

    private static final int UNPROCESSABLE = 422;

    /** @param records how many were moved, or would be @param target as it is afterwards, or would be */
    record Result(int records, Patient target) {}

    private final PairTransaction pair;
    private final People people;
    private final MergeLedger ledger;
    private final MovedRecords records;
    private final MergeTrace trace;

    Merge(PairTransaction pair, People people, MergeLedger ledger, MovedRecords records, MergeTrace trace) {
        this.pair = pair;
        this.people = people;
        this.ledger = ledger;
        this.records = records;
        this.trace = trace;
    }

    /** @throws RefusedException 422 when the two cannot be merged, 400 when the wanted result is not theirs */
    Result preview(MergePair asked) {
        Patient source = people.read(asked.source());
        Patient target = people.read(asked.target());
        requireSuitable(source, target);
        Patient merged = united(source, target, asked.result());
        return new Result(records.count(asked.source(), asked.target()), merged);
    }

    /**
     * @param request in whose name a wanted result is written, so that it is checked like any other write
     * @throws RefusedException 422 when the two cannot be merged or the wanted result breaks its profile, 400 when it is not theirs
     */
    Result merge(MergePair asked, Caller caller, RequestDetails request) {
        return pair.of(asked.source(), asked.target(), () -> {
            Patient source = people.read(asked.source());
            Patient target = people.read(asked.target());
            requireSuitable(source, target);
            List<MergeLedger.Named> moved = records.move(asked.source(), asked.target());
            long sourceBefore = People.version(source);
            long targetBefore = People.version(target);
            Patient merged = united(source, target, asked.result());
            retire(source, asked.target());
            people.write(source);
            long targetAfter = asked.result().isPresent() ? people.write(merged, request) : people.write(merged);
            MergeLedger.Merged versions = new MergeLedger.Merged(0, sourceBefore, targetBefore, targetAfter);
            ledger.write(asked.source(), asked.target(), versions, caller.clientId(), moved);
            trace.leave(caller, asked.source(), asked.target(), "Penggabungan data orang");
            return new Result(
                    (int) moved.stream().filter(MergeLedger.Named::isSpokenOf).count(), merged);
        });
    }

    /** What its sender wants stands, but no number of the two is lost by it, or whoever sends that number would make a third. */
    private static Patient united(Patient source, Patient target, Optional<Patient> wanted) {
        if (wanted.isEmpty()) {
            Patient merged = target.copy();
            PersonUnion.take(merged, source);
            merged.addLink().setType(LinkType.REPLACES).setOther(reference(source));
            return merged;
        }
        Patient merged = wanted.get().copy();
        PersonUnion.takeNumbers(merged, target);
        PersonUnion.takeNumbers(merged, source);
        PersonUnion.takeLinks(merged, target);
        return merged;
    }

    /** A Patient has at least one number; its own id harms nobody. */
    private static void retire(Patient source, String targetId) {
        source.setActive(false);
        source.setIdentifier(null);
        source.addIdentifier()
                .setSystem(PersonNumbers.MERGED)
                .setValue(source.getIdElement().getIdPart());
        source.addLink().setType(LinkType.REPLACEDBY).setOther(new Reference("Patient/" + targetId));
    }

    private static Reference reference(Patient patient) {
        return new Reference("Patient/" + patient.getIdElement().getIdPart());
    }

    private static void requireSuitable(Patient source, Patient target) {
        String id = source.getIdElement().getIdPart();
        if (id.equals(target.getIdElement().getIdPart())) {
            throw refused(ErrorCode.MERGE_SAME, id);
        }
        requireNotReplaced(source);
        requireNotReplaced(target);
        if (target.hasActive() && !target.getActive()) {
            throw refused(ErrorCode.MERGE_INACTIVE, target.getIdElement().getIdPart());
        }
    }

    static void requireNotReplaced(Patient patient) {
        Optional<String> standing = Replacement.of(patient);
        if (standing.isPresent()) {
            throw refused(ErrorCode.MERGE_REPLACED, patient.getIdElement().getIdPart(), standing.get());
        }
    }

    private static RefusedException refused(ErrorCode code, Object... arguments) {
        return new RefusedException(UNPROCESSABLE, Issue.error(code, "Parameters", arguments));
    }
}
