package id.siklus.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The administrative areas of the five districts, parents before children. */
final class Regions {

    private static final String SHIPPED = "wilayah-demo.csv";

    private final List<Region> all;
    private final Map<String, Region> byCode;

    private Regions(List<Region> all) {
        this.all = all.stream()
                .sorted(Comparator.comparingInt((Region region) -> region.code().length())
                        .thenComparing(Region::code))
                .toList();
        this.byCode = this.all.stream().collect(Collectors.toMap(Region::code, Function.identity()));
    }

    /**
     * The districts that travel in the jar.
     *
     * @throws IllegalStateException when the list is not on the class path
     */
    public static Regions shipped() {
        try (InputStream in = Regions.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("Daftar wilayah " + SHIPPED + " tidak ada di dalam jar.");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param csv lines {@code code,name}; dots in codes are ignored, a head line too */
    public static Regions read(Reader csv) throws IOException {
        List<Region> regions = new ArrayList<>();
        BufferedReader lines = new BufferedReader(csv);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int comma = line.indexOf(',');
            if (comma > 0 && Character.isDigit(line.charAt(0))) {
                String name = line.substring(comma + 1).trim().replace("\"", "");
                regions.add(new Region(line.substring(0, comma).replace(".", ""), name));
            }
        }
        return new Regions(regions);
    }

    public List<Region> all() {
        return all;
    }

    /** @throws IllegalArgumentException when there is no such area */
    public Region get(String code) {
        Region region = byCode.get(code);
        if (region == null) {
            throw new IllegalArgumentException("Wilayah " + code + " tidak ada dalam daftar.");
        }
        return region;
    }

    /** @param code of a kecamatan or anything above it */
    List<Region> villagesBelow(String code) {
        return all.stream()
                .filter(region -> region.code().length() == 10 && region.code().startsWith(code))
                .toList();
    }
}
