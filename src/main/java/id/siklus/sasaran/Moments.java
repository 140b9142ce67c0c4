package id.siklus.sasaran;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import org.hl7.fhir.r4.model.DateTimeType;

/** Stored moments as the plan meant them: the first and the last moment of a local day are the day, anything else has its hour. */
final class Moments {

    /** A second, and what the line below takes away. */
    private static final Duration REST_OF_A_DAY = Duration.ofMillis(1_001);

    private final ZoneId zone;

    Moments(ZoneId zone) {
        this.zone = zone;
    }

    DateTimeType begin(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT) ? day(local.toLocalDate()) : hour(moment);
    }

    /** The end of a day may be stored as its last microsecond, or rounded up to the next day's first. */
    DateTimeType end(Instant moment) {
        ZonedDateTime before = moment.minus(1, ChronoUnit.MICROS).atZone(zone);
        boolean wholeDay = !before.plus(REST_OF_A_DAY).toLocalDate().equals(before.toLocalDate());
        return wholeDay ? day(before.toLocalDate()) : hour(moment);
    }

    /** @return for people, such as {@code 3 Nov 2026} or {@code 3 Nov 2026 14:30} */
    String shown(DateTimeType date, Locale language) {
        if (date.getValueAsString().indexOf('T') < 0) {
            return shown(LocalDate.parse(date.getValueAsString()), language);
        }
        return DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", language)
                .format(date.getValue().toInstant().atZone(zone));
    }

    static String shown(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", language).format(day);
    }

    private static DateTimeType day(LocalDate day) {
        return new DateTimeType(day.toString());
    }

    private DateTimeType hour(Instant moment) {
        return new DateTimeType(
                Date.from(moment), ca.uhn.fhir.model.api.TemporalPrecisionEnum.SECOND, TimeZone.getTimeZone(zone));
    }
}
