package id.siklus.sasaran;

import id.siklus.fhir.LocalText;
import java.util.Locale;

/** What stands on a printed list besides names and dates. */
enum Words {
    TITLE("Daftar sasaran", "List of due services"),
    MONTH("Bulan", "Month"),
    PRINTED("Dicetak", "Printed"),
    PERSONS("Orang", "Persons"),
    SERVICES("Layanan", "Services"),
    OF_THEM_LATE("Di antaranya terlambat", "Overdue of these"),
    NUMBER("No.", "No."),
    NAME("Nama", "Name"),
    AGE("Umur", "Age"),
    ADDRESS("Alamat", "Address"),
    WHAT("Layanan yang harus diberikan", "Services to give"),
    NOTE("Catatan", "Notes"),
    BORN("lahir", "born"),
    LATE_SINCE("terlambat sejak", "overdue since"),
    DUE("jatuh tempo", "due"),
    UNTIL("sampai", "until"),
    UNKNOWN_AREA("Desa, RW dan RT tidak tercatat", "Village, RW and RT not recorded"),
    NOT_OWN("dikelola fasilitas lain", "managed by another facility"),
    NOBODY("Tidak ada layanan yang harus diberikan pada bulan ini.", "No services are to be given in this month."),
    HOW(
            "Beri tanda pada kotak bila sudah diberikan, lalu catat di aplikasi: layanan tertutup oleh data klinisnya. Tanda ! berarti terlambat.",
            "Tick the box of what has been given, and record it in the application: a service is closed by its clinical data. The mark ! means overdue."),
    CONFIDENTIAL(
            "Rahasia: data kesehatan perorangan. Simpan baik-baik dan musnahkan sesudah dipakai.",
            "Confidential: health data of persons. Keep it safe, and destroy it after use.");

    private final LocalText text;

    Words(String indonesian, String english) {
        this.text = new LocalText(indonesian, english);
    }

    String in(Locale language) {
        return text.in(language);
    }
}
