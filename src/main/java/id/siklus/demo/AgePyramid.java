package id.siklus.demo;

import java.time.LocalDate;
import java.util.Random;

/** Ages as Indonesia has them: shares of the population by five-year bands, rounded from the 2020 census carried forward. */
final class AgePyramid {

    /** Per mille of the population in 0-4, 5-9, ... 70-74, 75-89 years. */
    private static final int[] BANDS = {79, 81, 80, 79, 81, 81, 79, 76, 73, 67, 60, 51, 41, 31, 21, 20};

    private AgePyramid() {}

    static LocalDate birthDate(LocalDate reference, Random random) {
        int draw = random.nextInt(1000);
        int band = 0;
        while (draw >= BANDS[band]) {
            draw -= BANDS[band];
            band++;
        }
        int width = band == BANDS.length - 1 ? 15 : 5;
        return reference.minusYears(5L * band).minusDays(1 + random.nextInt(width * 365));
    }
}
