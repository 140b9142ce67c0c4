package id.siklus.identity;

import id.siklus.fhir.PersonNumbers;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Address.AddressUse;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.jspecify.annotations.Nullable;

/** What is known of a person from two records of it. What the kept one says stands; the other adds what it lacks, and what it says otherwise is kept as old. */
final class PersonUnion {

    /** A person has one of each at a time. */
    private static final Set<String> NATIONAL = Set.of(
            PersonNumbers.NIK,
            PersonNumbers.FAMILY_CARD,
            PersonNumbers.IHS,
            PersonNumbers.PASSPORT,
            PersonNumbers.INSURANCE);

    private PersonUnion() {}

    /** Adds to the kept one what the other knows. */
    static void take(Patient kept, Patient other) {
        takeNumbers(kept, other);
        other.getName().forEach(name -> take(kept, name));
        add(kept.getTelecom(), other.getTelecom());
        other.getAddress().forEach(address -> take(kept, address));
        add(kept.getContact(), other.getContact());
        add(kept.getCommunication(), other.getCommunication());
        add(kept.getGeneralPractitioner(), other.getGeneralPractitioner());
        if (!kept.hasGender()) {
            kept.setGender(other.getGender());
        }
        if (!kept.hasBirthDate() && other.hasBirthDate()) {
            kept.setBirthDateElement(other.getBirthDateElement().copy());
        }
        if (!kept.hasDeceased() && other.hasDeceased()) {
            kept.setDeceased(other.getDeceased().copy());
        }
        if (!kept.hasMaritalStatus() && other.hasMaritalStatus()) {
            kept.setMaritalStatus(other.getMaritalStatus().copy());
        }
        if (!kept.hasMultipleBirth() && other.hasMultipleBirth()) {
            kept.setMultipleBirth(other.getMultipleBirth().copy());
        }
        other.getExtension().stream()
                .filter(extension -> !kept.hasExtension(extension.getUrl()))
                .toList()
                .forEach(extension -> kept.addExtension(extension.copy()));
    }

    static void takeNumbers(Patient kept, Patient other) {
        other.getIdentifier().forEach(identifier -> take(kept, identifier));
    }

    static void takeLinks(Patient kept, Patient other) {
        add(kept.getLink(), other.getLink());
    }

    /**
     * Takes from a person what a merge had added to it.
     *
     * @param before the person before the merge
     * @param after the same just after it
     */
    static void giveBack(Patient now, Patient before, Patient after) {
        remove(now.getIdentifier(), before.getIdentifier(), after.getIdentifier());
        remove(now.getName(), before.getName(), after.getName());
        remove(now.getTelecom(), before.getTelecom(), after.getTelecom());
        remove(now.getAddress(), before.getAddress(), after.getAddress());
        remove(now.getContact(), before.getContact(), after.getContact());
        remove(now.getCommunication(), before.getCommunication(), after.getCommunication());
        remove(now.getGeneralPractitioner(), before.getGeneralPractitioner(), after.getGeneralPractitioner());
        remove(now.getExtension(), before.getExtension(), after.getExtension());
        remove(now.getLink(), before.getLink(), after.getLink());
        takeAway(
                before.getGenderElement(),
                after.getGenderElement(),
                now.getGenderElement(),
                () -> now.setGenderElement(null));
        takeAway(
                before.getBirthDateElement(),
                after.getBirthDateElement(),
                now.getBirthDateElement(),
                () -> now.setBirthDateElement(null));
        takeAway(before.getDeceased(), after.getDeceased(), now.getDeceased(), () -> now.setDeceased(null));
        takeAway(
                before.getMultipleBirth(),
                after.getMultipleBirth(),
                now.getMultipleBirth(),
                () -> now.setMultipleBirth(null));
        takeAway(
                before.getMaritalStatus(),
                after.getMaritalStatus(),
                now.getMaritalStatus(),
                () -> now.setMaritalStatus(null));
    }

    private static void takeAway(@Nullable Base before, @Nullable Base after, @Nullable Base now, Runnable away) {
        boolean brought = (before == null || before.isEmpty()) && after != null && !after.isEmpty();
        if (brought && now != null && now.equalsDeep(after)) {
            away.run();
        }
    }

    private static void take(Patient kept, Identifier identifier) {
        boolean there = kept.getIdentifier().stream()
                .anyMatch(known -> String.valueOf(known.getSystem()).equals(identifier.getSystem())
                        && String.valueOf(known.getValue()).equals(identifier.getValue()));
        boolean another = kept.getIdentifier().stream()
                .anyMatch(known -> String.valueOf(known.getSystem()).equals(identifier.getSystem()));
        // Of a mother there is one; the history keeps what was said otherwise.
        if (!there && !(another && PersonNumbers.MOTHERS_NIK.equals(identifier.getSystem()))) {
            Identifier added = identifier.copy();
            kept.addIdentifier(
                    another && NATIONAL.contains(identifier.getSystem()) ? added.setUse(IdentifierUse.OLD) : added);
        }
    }

    private static void take(Patient kept, HumanName name) {
        boolean there = kept.getName().stream().anyMatch(known -> text(known).equalsIgnoreCase(text(name)));
        if (!there) {
            HumanName added = name.copy();
            kept.addName(kept.getName().isEmpty() ? added : added.setUse(HumanName.NameUse.OLD));
        }
    }

    /** A person lives in one place at a time: another home is the one before, and was left when the kept one says that it moved in. */
    private static void take(Patient kept, Address address) {
        if (kept.getAddress().stream().anyMatch(known -> isSamePlace(known, address))) {
            return;
        }
        Address added = address.copy();
        kept.getAddress().stream()
                .filter(current -> isCurrent(current) && isCurrent(address) && isForTheSame(current, address))
                .findFirst()
                .ifPresent(current -> leave(added, current.getPeriod()));
        kept.addAddress(added);
    }

    private static void leave(Address left, Period lives) {
        left.setUse(AddressUse.OLD);
        boolean beforeItBegan = lives.hasStart()
                && left.getPeriod().hasStart()
                && lives.getStart().before(left.getPeriod().getStart());
        if (lives.hasStart() && !beforeItBegan && !left.getPeriod().hasEnd()) {
            left.getPeriod().setEndElement(lives.getStartElement().copy());
        }
    }

    private static boolean isCurrent(Address address) {
        return address.getUse() != AddressUse.OLD && !address.getPeriod().hasEnd();
    }

    private static boolean isForTheSame(Address one, Address other) {
        return use(one) == use(other) && (!one.hasType() || !other.hasType() || one.getType() == other.getType());
    }

    private static AddressUse use(Address address) {
        return address.hasUse() ? address.getUse() : AddressUse.HOME;
    }

    private static boolean isSamePlace(Address one, Address other) {
        return place(one).equalsDeep(place(other));
    }

    private static Address place(Address address) {
        return address.copy().setUse(null).setPeriod(null);
    }

    private static String text(HumanName name) {
        return (name.hasText() ? name.getText() : String.valueOf(name.getNameAsSingleString())).strip();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Base> void add(List<T> kept, List<T> other) {
        other.stream()
                .filter(one -> kept.stream().noneMatch(one::equalsDeep))
                .map(one -> (T) one.copy())
                .forEach(kept::add);
    }

    private static <T extends Base> void remove(List<T> now, List<T> before, List<T> after) {
        now.removeIf(one ->
                after.stream().anyMatch(one::equalsDeep) && before.stream().noneMatch(one::equalsDeep));
    }
}
