package id.siklus.demo;

import java.time.ZoneId;
import java.util.List;

/**
 * One of the five districts: which Puskesmas it has here and where it lies.
 *
 * @param latitude of the district's centre, degrees
 */
record District(
        String code, String dinkes, ZoneId zone, double latitude, double longitude, List<PuskesmasPlan> puskesmas) {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final ZoneId PONTIANAK = ZoneId.of("Asia/Pontianak");
    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");

    /** @param kecamatan whose villages it serves */
    record PuskesmasPlan(String name, String kecamatan, int pustu, int posyandu) {}

    static final List<District> ALL = List.of(
            new District(
                    "9202",
                    "Dinas Kesehatan Kabupaten Manokwari",
                    WIT,
                    -0.8615,
                    134.0620,
                    List.of(
                            new PuskesmasPlan("Puskesmas SP IV Prafi", "920204", 3, 8),
                            new PuskesmasPlan("Puskesmas Warmare", "920203", 2, 4),
                            new PuskesmasPlan("Puskesmas Masni", "920205", 2, 4),
                            new PuskesmasPlan("Puskesmas Sanggeng", "920212", 1, 4))),
            new District(
                    "6105",
                    "Dinas Kesehatan Kabupaten Sintang",
                    PONTIANAK,
                    0.0700,
                    111.4950,
                    List.of(new PuskesmasPlan("Puskesmas Sungai Durian", "610501", 2, 3))),
            new District(
                    "3271",
                    "Dinas Kesehatan Kota Bogor",
                    WIB,
                    -6.5950,
                    106.7990,
                    List.of(new PuskesmasPlan("Puskesmas Tanah Sareal", "327106", 1, 3))),
            new District(
                    "1375",
                    "Dinas Kesehatan Kota Bukittinggi",
                    WIB,
                    -0.3050,
                    100.3690,
                    List.of(new PuskesmasPlan("Puskesmas Guguk Panjang", "137501", 1, 3))),
            new District(
                    "9404",
                    "Dinas Kesehatan Kabupaten Mimika",
                    WIT,
                    -4.5460,
                    136.8870,
                    List.of(new PuskesmasPlan("Puskesmas Timika", "940401", 2, 3))));
}
