package id.siklus.codesystem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A file of the size and shape of ICD-10 with invented names: categories of three characters, and codes below them. The same seed gives the same file. */
public final class GeneratedCodes {

    private static final List<String[]> SIGNS = words(
            "fever demam",
            "cough batuk",
            "pain nyeri",
            "bleeding perdarahan",
            "fracture patah tulang",
            "infection infeksi",
            "injury cedera",
            "tumour tumor",
            "disorder gangguan",
            "deficiency kekurangan",
            "inflammation radang",
            "burn luka bakar",
            "poisoning keracunan",
            "malformation kelainan bawaan",
            "ulcer tukak",
            "stone batu");
    private static final List<String[]> PLACES = words(
            "lung paru",
            "liver hati",
            "kidney ginjal",
            "skin kulit",
            "eye mata",
            "ear telinga",
            "heart jantung",
            "stomach lambung",
            "bone tulang",
            "joint sendi",
            "nerve saraf",
            "throat tenggorokan",
            "bladder kandung kemih",
            "hand tangan",
            "foot kaki");
    private static final List<String[]> KINDS = words(
            "acute akut",
            "chronic kronis",
            "unspecified tidak dijelaskan",
            "congenital bawaan",
            "bacterial bakteri",
            "viral virus",
            "with~complication dengan komplikasi",
            "without~complication tanpa komplikasi",
            "dengue dengue",
            "recurrent berulang");

    private GeneratedCodes() {}

    /** @return CSV with header; {@code count} codes, of which every eleventh is a category */
    public static List<String> lines(int count) {
        Random random = new Random(2010);
        List<String> lines = new ArrayList<>(List.of("code,display,display_id"));
        String category = "";
        for (int i = 0; i < count; i++) {
            int below = i % 11;
            int number = i / 11;
            if (below == 0) {
                category = (char) ('A' + number / 100 % 26) + String.format(Locale.ROOT, "%02d", number % 100);
                if (number >= 2_600) {
                    throw new IllegalArgumentException("ICD-10 has no room for " + count + " codes");
                }
            }
            String[] sign = SIGNS.get(random.nextInt(SIGNS.size()));
            String[] place = PLACES.get(random.nextInt(PLACES.size()));
            String[] kind = KINDS.get(random.nextInt(KINDS.size()));
            lines.add((below == 0 ? category : category + "." + (below - 1)) + "," + capital(kind[0]) + " " + sign[0]
                    + " of " + place[0] + "," + capital(sign[1]) + " " + place[1] + " " + kind[1]);
        }
        return lines;
    }

    public static Path file(Path path, int count) {
        try {
            return Files.write(path, lines(count));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static List<String[]> words(String... pairs) {
        List<String[]> words = new ArrayList<>();
        for (String pair : pairs) {
            String[] both = pair.split(" ", 2);
            words.add(new String[] {both[0].replace('~', ' '), both[1]});
        }
        return words;
    }
}
