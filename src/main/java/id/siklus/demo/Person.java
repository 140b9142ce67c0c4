package id.siklus.demo;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * One synthetic person.
 *
 * @param number 1.. within the population
 * @param noRm local medical record number of the Puskesmas
 * @param nik empty for a baby that has none yet
 * @param motherNik of a baby without NIK
 * @param multipleBirth 0 for a single birth, 1.. the order among twins
 */
public record Person(
        int number,
        String noRm,
        Optional<String> nik,
        Optional<String> motherNik,
        String name,
        boolean female,
        LocalDate birthDate,
        int multipleBirth,
        Role role,
        Household household,
        Set<Chronic> chronic,
        Optional<Pregnancy> pregnancy) {

    /** Place in the family card. */
    public enum Role {
        KEPALA,
        ISTRI,
        ANAK,
        ORANG_TUA
    }

    /** Long illness the Puskesmas follows. */
    public enum Chronic {
        HIPERTENSI,
        DIABETES
    }

    public int ageAt(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    public int monthsAt(LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(birthDate, day);
    }
}
