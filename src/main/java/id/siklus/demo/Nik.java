package id.siklus.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/**
 * Makes numbers in the form of NIK and KK: six digits of a real kecamatan, the date as ddMMyy (day plus 40 for women), four of serial. The serial is 9000 or
 * more, which no kecamatan reaches in one day, so that no number belongs to a real person.
 */
final class Nik {

    private final Random random;
    private final Set<String> used = new HashSet<>();

    Nik(Random random) {
        this.random = random;
    }

    String of(String kecamatan, LocalDate birthDate, boolean female) {
        return unused(kecamatan, birthDate, female ? 40 : 0);
    }

    String familyCard(String kecamatan, LocalDate issued) {
        return unused(kecamatan, issued, 0);
    }

    private String unused(String kecamatan, LocalDate date, int dayOffset) {
        while (true) {
            String number = "%s%02d%02d%02d%04d"
                    .formatted(
                            kecamatan,
                            date.getDayOfMonth() + dayOffset,
                            date.getMonthValue(),
                            date.getYear() % 100,
                            9000 + random.nextInt(1000));
            if (used.add(number)) {
                return number;
            }
        }
    }
}
