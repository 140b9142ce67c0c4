package id.siklus.careplan;

import java.time.LocalDate;

/**
 * How far back and ahead what recurs is written out: from the quarter of a year ago to the end of the next quarter. It moves four times a year only, so that a day
 * that passes changes no plan.
 */
record Span(LocalDate first, LocalDate last) {

    static Span around(LocalDate day) {
        LocalDate quarter = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
        return new Span(quarter.minusYears(1), quarter.plusMonths(6).minusDays(1));
    }

    Window window() {
        return new Window(first.atStartOfDay(), last.atTime(java.time.LocalTime.MAX));
    }
}
