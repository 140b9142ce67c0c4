package id.siklus.facility;

import java.util.Locale;

/**
 * A line of a file of areas that was skipped.
 *
 * @param number from 1
 * @param detail the code or the text that is wrong
 */
public record WrongLine(int number, Reason reason, String detail) {

    /** Why a line is skipped. */
    public enum Reason {
        COLUMNS("perlu dua kolom: kode dan nama", "two columns are needed: code and name"),
        ENCODING("bukan UTF-8; simpan ulang berkas sebagai UTF-8", "not UTF-8; save the file as UTF-8"),
        CODE(
                "kode harus 2, 4, 6 atau 10 digit, boleh bertitik seperti 92.02.04.2003",
                "the code must have 2, 4, 6 or 10 digits, with dots if you like, as in 92.02.04.2003"),
        NAME("nama kosong", "the name is empty"),
        REPEATED("kode sudah ada di baris sebelumnya", "the code stands on an earlier line"),
        PARENT(
                "wilayah induknya tidak ada di berkas maupun di server",
                "the area it lies in is neither in the file nor on the server");

        private final String indonesian;
        private final String english;

        Reason(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }
    }

    /** @return such as {@code baris 12: nama kosong (92.02)} */
    public String text(Locale language) {
        boolean english = "en".equals(language.getLanguage());
        return (english ? "line " : "baris ") + number + ": " + (english ? reason.english : reason.indonesian) + " ("
                + detail + ")";
    }
}
