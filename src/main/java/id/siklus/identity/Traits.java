package id.siklus.identity;

import java.util.List;

/**
 * What tells people apart, made comparable. Numbers are kept as hashes: they are only ever equal or not.
 *
 * @param names each by its {@link Sound}, words apart by a space
 * @param birth {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}; empty when unknown
 * @param sex {@code m}, {@code f}, or empty
 * @param order of birth among twins; 0 for a single birth, -1 when unknown
 * @param nik 0 when there is none, like the other single numbers
 * @param numbers all other identifiers, of whatever system
 * @param village Kemendagri code of the address; empty when unknown
 * @param mother her name as names are kept; empty when unknown
 */
record Traits(
        List<String> names,
        String birth,
        String sex,
        int order,
        long nik,
        long mothersNik,
        long familyCard,
        List<Long> numbers,
        String village,
        String mother) {

    Traits {
        names = List.copyOf(names);
        numbers = List.copyOf(numbers);
    }

    boolean hasWholeBirthDate() {
        return birth.length() == 10;
    }

    /** @return the same without what is never shown of a stranger and can be guessed: the village, the mother's name */
    Traits withoutGuessable() {
        return new Traits(names, birth, sex, order, nik, mothersNik, familyCard, numbers, "", "");
    }
}
