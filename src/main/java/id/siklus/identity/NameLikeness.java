package id.siklus.identity;

import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How alike two names sound, from 0 to 1, whatever the order of their words and whichever of them are left out or shortened to a letter. */
final class NameLikeness {

    /** Borne by so many that they say little. */
    private static final Set<String> COMMON =
            Set.of("muhamat", "siti", "sri", "nur", "ahmat", "abdul", "dewi", "ni", "i");

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final double WEIGHT_OF_COMMON = 0.5;
    private static final double INITIAL = 0.88;
    private static final double MISSING_WORD = 0.05;
    private static final double MOST_FOR_MISSING = 0.12;

    private NameLikeness() {}

    static double of(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        double together = JARO_WINKLER.apply(String.join("", one), String.join("", other));
        return Math.max(wordByWord(one, other), together >= 0.94 ? together : 0);
    }

    private static double wordByWord(List<String> one, List<String> other) {
        List<String> few = one.size() <= other.size() ? one : other;
        List<String> many = few == one ? other : one;
        boolean[] taken = new boolean[many.size()];
        double alike = 0;
        double all = 0;
        for (String word : few) {
            int best = -1;
            double likeness = 0;
            for (int i = 0; i < many.size(); i++) {
                double here = taken[i] ? 0 : ofWords(word, many.get(i));
                if (here > likeness) {
                    likeness = here;
                    best = i;
                }
            }
            if (best >= 0) {
                taken[best] = true;
            }
            double weight = word.length() * (COMMON.contains(word) ? WEIGHT_OF_COMMON : 1);
            alike += weight * likeness;
            all += weight;
        }
        double missing = Math.min(MOST_FOR_MISSING, MISSING_WORD * (many.size() - few.size()));
        boolean onlyCommon = few.stream().allMatch(COMMON::contains) && many.size() > few.size();
        return alike / all - missing - (onlyCommon ? 0.15 : 0);
    }

    private static double ofWords(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? INITIAL : 0;
        }
        return JARO_WINKLER.apply(one, other);
    }
}
