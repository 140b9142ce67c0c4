package id.siklus.identity;

import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;

/**
 * The numbers and links that a person has from merges. The system of either record knows nothing of the other and goes on sending the person as it knows it; were
 * the other's numbers lost by that, whoever sends one of them would make a new person. They go when the merge is undone.
 */
final class InheritedNumbers {

    private final MergeLedger ledger;
    private final People people;

    InheritedNumbers(MergeLedger ledger, People people) {
        this.ledger = ledger;
        this.people = people;
    }

    /**
     * Gives back to a write what it leaves out of them. A write that bears numbers of the replaced record only tells what its sender knows of that one: it adds to
     * the person and overwrites nothing.
     *
     * @param before the person as it is stored
     */
    void keep(Patient before, Patient after) {
        if (before.getLink().stream().noneMatch(link -> link.getType() == LinkType.REPLACES)) {
            return;
        }
        List<MergeLedger.Source> sources =
                ledger.mergedInto(before.getIdElement().getIdPart());
        List<Identifier> brought = sources.stream()
                .map(source -> (Patient) people.read("Patient", source.id(), source.version()))
                .flatMap(source -> source.getIdentifier().stream())
                .filter(number -> has(before.getIdentifier(), number))
                .toList();
        if (isOfReplacedOne(before, after, brought)) {
            addTo(before, after);
            return;
        }
        before.getIdentifier().stream()
                .filter(number -> !has(after.getIdentifier(), number))
                .filter(number -> has(brought, number) || !isReplaced(number, after, brought))
                .toList()
                .forEach(number -> after.addIdentifier(number.copy()));
        before.getLink().stream()
                .filter(link -> link.getType() == LinkType.REPLACES
                        && sources.stream()
                                .anyMatch(source -> ("Patient/" + source.id())
                                        .equals(link.getOther().getReference()))
                        && after.getLink().stream().noneMatch(link::equalsDeep))
                .toList()
                .forEach(link -> after.addLink(link.copy()));
    }

    /** It bears a number of theirs, and none of the person's own nor one in the place of such. */
    private static boolean isOfReplacedOne(Patient before, Patient after, List<Identifier> brought) {
        return after.getIdentifier().stream().anyMatch(number -> has(brought, number))
                && after.getIdentifier().stream()
                        .filter(number -> !has(brought, number))
                        .noneMatch(number -> has(before.getIdentifier(), number)
                                || brought.stream()
                                        .anyMatch(theirs -> String.valueOf(theirs.getSystem())
                                                .equals(number.getSystem())));
    }

    private static void addTo(Patient before, Patient after) {
        Patient both = before.copy();
        PersonUnion.take(both, after);
        IdType id = after.getIdElement().copy();
        Meta meta = after.getMeta().copy();
        both.copyValues(after);
        after.setIdElement(id);
        after.setMeta(meta);
    }

    /** A number of the person's own goes when another of its kind takes its place. */
    private static boolean isReplaced(Identifier number, Patient after, List<Identifier> brought) {
        return after.getIdentifier().stream()
                .anyMatch(
                        other -> String.valueOf(number.getSystem()).equals(other.getSystem()) && !has(brought, other));
    }

    private static boolean has(List<Identifier> numbers, Identifier number) {
        return numbers.stream()
                .anyMatch(known -> String.valueOf(known.getSystem()).equals(number.getSystem())
                        && String.valueOf(known.getValue()).equals(number.getValue()));
    }
}
