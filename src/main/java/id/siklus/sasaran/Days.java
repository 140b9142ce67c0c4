package id.siklus.sasaran;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;

/** Local days, the first and the last included. */
record Days(LocalDate first, LocalDate last) {

    private static final int YEAR = 4;
    private static final int YEAR_AND_MONTH = 7;
    private static final int LAST_MONTH = 12;

    static Days of(LocalDate day) {
        return new Days(day, day);
    }

    static Days of(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * @param date of FHIR: a year, a month or a day
     * @throws DateTimeException when it is none
     */
    static Days of(String date) {
        return switch (date.length()) {
            case YEAR -> {
                Year year = Year.parse(date);
                yield new Days(year.atDay(1), year.atMonth(LAST_MONTH).atEndOfMonth());
            }
            case YEAR_AND_MONTH -> of(YearMonth.parse(date));
            default -> of(LocalDate.parse(date));
        };
    }

    Instant begin(ZoneId zone) {
        return first.atStartOfDay(zone).toInstant();
    }

    /** @return the first moment that is not theirs any more */
    Instant end(ZoneId zone) {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
