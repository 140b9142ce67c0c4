package id.siklus.identity;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Under which numbers a person is looked for, so that only few are compared: each identifier, the birth date, and each name's consonants with the year of birth
 * and with its day. Two who are one and the same share at least one, unless name and date are both wrong. Numbers may collide; that costs a comparison.
 */
final class BlockingKeys {

    private static final int MOST_WORDS = 3;
    private static final int YEAR = 4;

    private final Set<Integer> keys = new LinkedHashSet<>();

    private BlockingKeys() {}

    /** @return of a person that is stored */
    static Integer[] of(Traits traits) {
        return new BlockingKeys().numbers(traits).births(traits).array();
    }

    /** @return of a person that is looked for: also where day and month may be exchanged in what is stored */
    static Integer[] wanted(Traits traits) {
        BlockingKeys wanted = new BlockingKeys().numbers(traits).births(traits);
        if (traits.hasWholeBirthDate()) {
            wanted.add("d", BirthLikeness.swapped(traits.birth()));
        }
        return wanted.array();
    }

    private BlockingKeys numbers(Traits traits) {
        number("i", traits.nik());
        number("m", traits.mothersNik());
        number("k", traits.familyCard());
        traits.numbers().forEach(hash -> number("o", hash));
        return this;
    }

    private BlockingKeys births(Traits traits) {
        if (traits.birth().isEmpty()) {
            return this;
        }
        if (traits.hasWholeBirthDate()) {
            add("d", traits.birth());
        }
        String year = traits.birth().substring(0, YEAR);
        for (String name : traits.names()) {
            WrittenName.split(name).stream()
                    .limit(MOST_WORDS)
                    .map(Sound::skeleton)
                    .forEach(word -> {
                        add("y", word + year);
                        if (traits.hasWholeBirthDate()) {
                            add("n", word + traits.birth().substring(YEAR));
                        }
                    });
        }
        return this;
    }

    private void number(String kind, long hash) {
        if (hash != 0) {
            add(kind, Long.toHexString(hash));
        }
    }

    /** FNV-1a. */
    private void add(String kind, String text) {
        int hash = 0x811c9dc5;
        String whole = kind + text;
        for (int i = 0; i < whole.length(); i++) {
            hash = (hash ^ whole.charAt(i)) * 0x01000193;
        }
        keys.add(hash);
    }

    private Integer[] array() {
        return keys.toArray(Integer[]::new);
    }
}
