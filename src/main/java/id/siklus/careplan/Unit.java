package id.siklus.careplan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The units in which a plan counts (UCUM). Hours compare moments; the others count completed units on local dates (ADR 0014). */
enum Unit {
    HOUR("h"),
    DAY("d"),
    WEEK("wk"),
    MONTH("mo"),
    YEAR("a");

    private final String ucum;

    Unit(String ucum) {
        this.ucum = ucum;
    }

    static Optional<Unit> of(String ucum) {
        return Arrays.stream(values()).filter(unit -> unit.ucum.equals(ucum)).findFirst();
    }

    String ucum() {
        return ucum;
    }

    /**
     * @param count may be negative; a month or year that is too short ends on its last day
     * @return the local date; for hours the date of midnight so many hours later
     */
    LocalDate add(LocalDate day, int count) {
        return switch (this) {
            case HOUR -> day.atStartOfDay().plusHours(count).toLocalDate();
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case YEAR -> day.plusYears(count);
        };
    }
}
