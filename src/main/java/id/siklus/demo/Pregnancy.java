package id.siklus.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * @param hpht first day of the last menstrual period; gestational age counts from it
 * @param gravida which pregnancy this is
 * @param tetanusDoses doses of tetanus vaccine before this pregnancy
 */
public record Pregnancy(LocalDate hpht, int gravida, int tetanusDoses) {

    public long daysAt(LocalDate day) {
        return ChronoUnit.DAYS.between(hpht, day);
    }

    /** Naegele: 280 days after HPHT. */
    public LocalDate expected() {
        return hpht.plusDays(280);
    }
}
