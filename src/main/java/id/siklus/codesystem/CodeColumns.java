package id.siklus.codesystem;

import id.siklus.terminology.TypedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table hold what, by the names in its first line; what is null is guessed from the names that such files usually have.
 *
 * @param separator null takes what the first line has most of
 */
public record CodeColumns(
        @Nullable String code,
        @Nullable String display,
        @Nullable String indonesian,
        @Nullable String parent,
        @Nullable Character separator) {

    public static final CodeColumns GUESSED = new CodeColumns(null, null, null, null, null);

    private static final int LONGEST_SHOWN = 200;
    private static final List<String> CODES =
            List.of("code", "kode", "icd 10", "kode icd", "kode icd 10", "kfa code", "kode kfa");
    private static final List<String> DISPLAYS =
            List.of("display", "name", "description", "name en", "nama en", "nama inggris", "english");
    private static final List<String> INDONESIANS =
            List.of("display id", "indonesia", "nama indonesia", "nama id", "nama", "name id", "deskripsi");
    private static final List<String> PARENTS = List.of("parent", "induk", "kode induk");

    /**
     * Where the columns are in a file.
     *
     * @param display may be the Indonesian column when there is no other
     * @param indonesian -1 where there is none
     * @param parent -1 where there is none
     */
    record Places(int code, int display, int indonesian, int parent) {

        int last() {
            return Math.max(Math.max(code, display), Math.max(indonesian, parent));
        }
    }

    /** @throws IllegalArgumentException when a column is missing, naming those that there are */
    Places in(List<String> header) {
        int codeAt = place(header, code, CODES);
        int displayAt = place(header, display, DISPLAYS);
        int indonesianAt = place(header, indonesian, INDONESIANS);
        if (displayAt < 0 && display == null) {
            displayAt = indonesianAt;
            indonesianAt = -1;
        }
        if (codeAt < 0 || displayAt < 0) {
            throw new IllegalArgumentException("Kolom kode atau nama tidak ditemukan di baris judul " + shown(header)
                    + ". Sebutkan dengan --code-column dan --display-column"
                    + " / name the columns of code and display, which the first line does not tell");
        }
        return new Places(codeAt, displayAt, indonesianAt, place(header, parent, PARENTS));
    }

    /** The first line of what is no table at all may be anything. */
    private static String shown(List<String> header) {
        String printable = header.toString().replaceAll("[^\\p{Print}\\p{L}]", "?");
        return printable.length() <= LONGEST_SHOWN ? printable : printable.substring(0, LONGEST_SHOWN) + "...";
    }

    private static int place(List<String> header, @Nullable String wanted, List<String> usual) {
        List<String> names = header.stream().map(TypedText::fold).toList();
        if (wanted == null) {
            return usual.stream()
                    .mapToInt(names::indexOf)
                    .filter(place -> place >= 0)
                    .findFirst()
                    .orElse(-1);
        }
        int place = header.indexOf(wanted) >= 0 ? header.indexOf(wanted) : names.indexOf(TypedText.fold(wanted));
        if (place < 0) {
            throw new IllegalArgumentException("Kolom '" + wanted + "' tidak ada di baris judul " + shown(header)
                    + " / there is no such column in the first line");
        }
        return place;
    }
}
