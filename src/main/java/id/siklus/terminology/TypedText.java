package id.siklus.terminology;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What a person has typed so far into a field for a code: each word is the beginning of a word that the concept's names or its code must have. Case, accents
 * and everything but letters and digits are of no account.
 *
 * @param words folded, in the order typed; none matches everything
 */
public record TypedText(List<String> words) {

    /** The whole of one name, or the code, has been typed. */
    public static final int EXACT = 0;

    /** A name, or the code, begins with what was typed. */
    public static final int BEGINS = 1;

    /** The words stand elsewhere. */
    public static final int CONTAINS = 2;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public TypedText {
        words = List.copyOf(words);
    }

    public static TypedText of(String typed) {
        String folded = fold(typed);
        return new TypedText(folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1)));
    }

    /** @return lower case words of letters and digits with one space between them; {@code Ménière's disease} becomes {@code meniere s disease} */
    public static String fold(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** @return the words with one space between them */
    public String folded() {
        return String.join(" ", words);
    }

    /**
     * @param names names and codes of one concept, each {@linkplain #fold folded}
     * @return {@link #EXACT}, {@link #BEGINS} or {@link #CONTAINS}; empty when the concept does not match
     */
    public OptionalInt rank(Collection<String> names) {
        String whole = folded();
        if (!isEmpty() && names.contains(whole)) {
            return OptionalInt.of(EXACT);
        }
        if (names.stream().anyMatch(name -> name.startsWith(whole))) {
            return OptionalInt.of(isEmpty() ? CONTAINS : BEGINS);
        }
        boolean all = words.stream()
                .allMatch(word -> names.stream().anyMatch(name -> name.startsWith(word) || name.contains(" " + word)));
        return all ? OptionalInt.of(CONTAINS) : OptionalInt.empty();
    }
}
