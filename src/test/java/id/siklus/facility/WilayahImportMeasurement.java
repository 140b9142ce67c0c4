package id.siklus.facility;

import id.siklus.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Times an import of the size of the country (38 provinsi, 514 kabupaten/kota, 7,285 kecamatan, 83,762 desa/kelurahan, with made-up names) and its rerun. Run by
 * name: {@code java -cp ... id.siklus.facility.WilayahImportMeasurement}.
 */
final class WilayahImportMeasurement {

    private static final int VILLAGES = 83_762;

    private WilayahImportMeasurement() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Files.createTempFile("wilayah", ".csv");
        Files.write(file, country());
        WilayahImport wilayah = TestServer.bean(WilayahImport.class);
        measure("first", wilayah, file);
        measure("rerun", wilayah, file);
        Files.delete(file);
        System.exit(0);
    }

    private static void measure(String what, WilayahImport wilayah, Path file) throws IOException {
        long start = System.nanoTime();
        CpuSeconds before = CpuSeconds.now();
        WilayahReport report = wilayah.load(file, (done, total) -> {
            if (done % 10_000 < 500) {
                System.out.printf(Locale.ROOT, "%s %d/%d %.1f s%n", what, done, total, seconds(start));
            }
        });
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f s wall, %s, created %d, updated %d, unchanged %d, wrong %d%n",
                what,
                seconds(start),
                CpuSeconds.now().since(before),
                report.created(),
                report.updated(),
                report.unchanged(),
                report.wrong().size());
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    static List<String> country() {
        List<String> lines = new ArrayList<>(List.of("code,name"));
        List<String> districts = new ArrayList<>();
        for (int kabupaten = 0; kabupaten < 514; kabupaten++) {
            String provinsi = String.valueOf(11 + kabupaten % 38);
            if (kabupaten < 38) {
                lines.add(provinsi + ",Provinsi " + provinsi);
            }
            String code = provinsi + String.format(Locale.ROOT, "%02d", 1 + kabupaten / 38);
            lines.add(code + ",Kabupaten " + code);
            districts.add(code);
        }
        List<String> subdistricts = new ArrayList<>();
        for (int kecamatan = 0; kecamatan < 7_285; kecamatan++) {
            String code = districts.get(kecamatan % 514) + String.format(Locale.ROOT, "%02d", 1 + kecamatan / 514);
            lines.add(code + ",Kecamatan " + code);
            subdistricts.add(code);
        }
        for (int desa = 0; desa < VILLAGES; desa++) {
            String code = subdistricts.get(desa % 7_285) + (2_001 + desa / 7_285);
            lines.add(code + ",Desa " + code);
        }
        return lines;
    }
}
