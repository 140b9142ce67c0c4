package id.siklus.identity;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.PersonNumbers;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes two Patients one, in one transaction: all records that name the source name the target afterwards, the target takes over what only the source knew, and
 * the source says who stands for it. Its numbers go over rather than being copied, so that whoever sends one of them finds one person.
 */
final class Merge {

    /** About half a minute of work; the record of a long life of a chronically ill person. */
    static final int MOST_RECORDS = 3_000;

    private static final int UNPROCESSABLE = 422;

    /** @param records how many were moved, or would be @param target as it is afterwards, or would be */
    record Result(int records, Patient target) {}

    private final TransactionTemplate transaction;
    private final People people;
    private final MergeLedger ledger;
    private final NamedPatients named;
    private final ReplacedPeople replaced;
    private final MergeTrace trace;

    Merge(
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

    /** @throws RefusedException 422 when the two cannot be merged */
    Result preview(String sourceId, String targetId) {
        Patient source = people.read(sourceId);
        Patient target = people.read(targetId);
        requireSuitable(source, target);
        int records = naming(sourceId, targetId).size();
        takeOver(target, source);
        return new Result(records, target);
    }

    /** @throws RefusedException 422 when the two cannot be merged */
    Result merge(String sourceId, String targetId, Caller caller) {
        Result result = transaction.execute(status -> {
            ledger.hold(sourceId, targetId);
            Patient source = people.read(sourceId);
            Patient target = people.read(targetId);
            requireSuitable(source, target);
            List<MergeLedger.Named> moved = move(sourceId, targetId);
            long sourceBefore = People.version(source);
            long targetBefore = People.version(target);
            takeOver(target, source);
            retire(source, targetId);
            people.write(source);
            long targetAfter = people.write(target);
            MergeLedger.Merged versions = new MergeLedger.Merged(0, sourceBefore, targetBefore, targetAfter);
            ledger.write(sourceId, targetId, versions, caller.clientId(), moved);
            trace.leave(caller, source, target, "Penggabungan data orang");
            return new Result(moved.size(), target);
        });
        replaced.refresh();
        return Objects.requireNonNull(result);
    }

    private List<MergeLedger.Named> move(String sourceId, String targetId) {
        List<MergeLedger.Named> moved = new ArrayList<>();
        for (MergeLedger.Named record : naming(sourceId, targetId)) {
            Resource resource = people.read(record.type(), record.id());
            if (named.names(resource, sourceId)) {
                named.replace(resource, id -> id.equals(sourceId) ? targetId : id);
                moved.add(new MergeLedger.Named(record.key(), record.type(), record.id(), people.write(resource)));
            }
        }
        return moved;
    }

    private List<MergeLedger.Named> naming(String sourceId, String targetId) {
        List<MergeLedger.Named> naming = ledger.naming(sourceId, MOST_RECORDS + 1);
        if (naming.size() > MOST_RECORDS) {
            throw refused(ErrorCode.MERGE_TOO_LARGE, sourceId, MOST_RECORDS);
        }
        return naming.stream()
                .filter(record -> !"Patient".equals(record.type())
                        || !record.id().equals(sourceId) && !record.id().equals(targetId))
                .toList();
    }

    private static void takeOver(Patient target, Patient source) {
        PersonUnion.take(target, source);
        target.addLink()
                .setType(LinkType.REPLACES)
                .setOther(new Reference("Patient/" + source.getIdElement().getIdPart()));
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
