package id.siklus.codesystem;

import java.util.Locale;

/**
 * A line of a file of codes that cannot be stored.
 *
 * @param number from 1
 * @param detail the code or the text that is wrong
 */
public record WrongLine(long number, Reason reason, String detail) {

    private static final int LONGEST_DETAIL = 80;

    /** Why a line is wrong. */
    public enum Reason {
        COLUMNS("kolom kurang dari baris judul", "fewer columns than the header"),
        ENCODING("bukan UTF-8; simpan ulang berkas sebagai UTF-8", "not UTF-8; save the file as UTF-8"),
        QUOTES(
                "tanda kutip tidak lengkap; baris sesudahnya tidak dapat dibaca",
                "unbalanced quotes; nothing after this line can be read"),
        CODE("bukan kode sistem ini", "no code of this system"),
        NAME("nama kosong", "the name is empty"),
        TOO_LONG("lebih dari 2.000 huruf", "more than 2,000 characters"),
        CONTROL("berisi karakter kendali", "has a control character"),
        REPEATED("kode sudah ada di baris sebelumnya", "the code stands on an earlier line"),
        PARENT("kode induknya tidak ada di berkas", "the code above it is not in the file");

        private final String indonesian;
        private final String english;

        Reason(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }
    }

    public WrongLine {
        detail = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) + "..." : detail;
    }

    /** @return such as {@code baris 12: nama kosong (A01.0)} */
    public String text(Locale language) {
        boolean english = "en".equals(language.getLanguage());
        return (english ? "line " : "baris ") + number + ": " + (english ? reason.english : reason.indonesian) + " ("
                + detail + ")";
    }
}
