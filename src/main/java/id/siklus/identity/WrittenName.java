package id.siklus.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A name as it was written, without what does not belong to it: titles before and behind, and marks. A single name is a whole name; nothing is taken for a family
 * name.
 *
 * @param sounds its words by their {@link Sound}
 * @param ofMother whether it says no more than whose child it is: "By Ny Siti"
 */
record WrittenName(List<String> sounds, boolean ofMother) {

    private static final Set<String> BEFORE = Set.of(
            "h", "hj", "ny", "tn", "an", "by", "nn", "nona", "sdr", "sdri", "bpk", "bapak", "ibu", "dr", "drg", "drs",
            "dra", "ir", "prof", "kh", "ust", "ustadz", "alm", "almh", "bidan", "ns", "apt", "hi", "haji", "hajah",
            "tuan", "nyonya");

    private static final Set<String> BEHIND = Set.of(
            "skep", "ners", "ns", "sh", "se", "sp", "spd", "spdi", "sag", "ssos", "sip", "ssi", "st", "skm", "sgz",
            "skom", "sked", "sst", "sstkeb", "strkeb", "strgz", "sfarm", "apt", "mkes", "mkep", "mm", "msi", "mpd",
            "mh", "mt", "mph", "mepid", "amd", "amdkeb", "amdkep", "amkep", "amkeb", "amg", "spog", "spa", "sppd",
            "spb", "alm", "almh");

    /** S.Kep, M.Kes, Amd.Keb, Sp.OG: one word with a point in it, unlike the initial of M.Rizki. */
    private static final String DEGREE =
            "\\b(s|m|amd|sp|str|a)\\.(kep|keb|kes|ked|km|kom|si|sos|pd|pdi|ag|ip|st|t|h|e|gz|farm|m|ph|epid|og|md|a|b)\\b";

    private static final Set<String> CHILD_OF = Set.of("by", "bayi", "an", "anak", "bbl");
    private static final Set<String> MOTHER = Set.of("ny", "ibu", "nyonya");
    private static final Set<String> CONNECTORS = Set.of("bin", "binti", "bt", "al");

    /** What is written short, by far the most common names of all. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("moh", "muhammad"),
            Map.entry("moch", "muhammad"),
            Map.entry("much", "muhammad"),
            Map.entry("muh", "muhammad"),
            Map.entry("mhd", "muhammad"),
            Map.entry("mohd", "muhammad"),
            Map.entry("muhd", "muhammad"),
            Map.entry("mohammad", "muhammad"),
            Map.entry("mohamad", "muhammad"),
            Map.entry("mochammad", "muhammad"),
            Map.entry("mochamad", "muhammad"),
            Map.entry("mohammed", "muhammad"),
            Map.entry("muhammed", "muhammad"),
            Map.entry("mohamed", "muhammad"),
            Map.entry("ahm", "ahmad"),
            Map.entry("abd", "abdul"),
            Map.entry("noor", "nur"),
            Map.entry("sitti", "siti"));

    static WrittenName of(String text) {
        List<String> words = words(text);
        if (words.size() > 1 && CHILD_OF.contains(words.get(0)) && MOTHER.contains(words.get(1))) {
            return new WrittenName(sounds(words.subList(2, words.size())), true);
        }
        if (words.size() > 1 && (words.get(0).equals("bayi") || words.get(0).equals("by"))) {
            return new WrittenName(sounds(words.subList(1, words.size())), true);
        }
        return new WrittenName(sounds(words), false);
    }

    /** @return its words as one, which is how it is stored */
    String joined() {
        return String.join(" ", sounds);
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['`\u2019]", "")
                .replaceAll(DEGREE, "$1$2")
                .replaceAll("[^a-z]+", " ")
                .strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    private static List<String> sounds(List<String> words) {
        List<String> bare = new ArrayList<>(words);
        while (bare.size() > 1 && BEFORE.contains(bare.get(0))) {
            bare.remove(0);
        }
        while (bare.size() > 1 && BEHIND.contains(bare.get(bare.size() - 1))) {
            bare.remove(bare.size() - 1);
        }
        boolean abbreviatedFirst = bare.size() > 1;
        if (abbreviatedFirst && bare.get(0).equals("m")) {
            bare.set(0, "muhammad");
        } else if (abbreviatedFirst && bare.get(0).equals("st")) {
            bare.set(0, "siti");
        }
        return bare.stream()
                .filter(word -> bare.size() == 1 || !CONNECTORS.contains(word))
                .map(word -> Sound.of(SHORT.getOrDefault(word, word)))
                .toList();
    }

    /** @param joined as {@link #joined()} gives it */
    static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(" "));
    }
}
