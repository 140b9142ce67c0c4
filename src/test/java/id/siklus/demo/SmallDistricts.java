package id.siklus.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;

/** The five districts with a few villages each. */
final class SmallDistricts {

    static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private SmallDistricts() {}

    static Facilities facilities() {
        try (InputStreamReader csv = new InputStreamReader(
                Objects.requireNonNull(SmallDistricts.class.getResourceAsStream("wilayah-kecil.csv")),
                StandardCharsets.UTF_8)) {
            return Facilities.of(Regions.read(csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Population population(int size) {
        return Population.generate(7, size, DAY, facilities());
    }
}
