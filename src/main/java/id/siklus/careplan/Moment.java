package id.siklus.careplan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, in the time zone of the facility.
 *
 * @param time to the minute; null when only the day is known, and then the whole day is meant
 */
record Moment(LocalDate day, @Nullable LocalTime time) implements Comparable<Moment> {

    private static final Comparator<Moment> ORDER =
            Comparator.comparing(Moment::day).thenComparing(Moment::earliest);

    static Moment on(LocalDate day) {
        return new Moment(day, null);
    }

    static Moment at(LocalDateTime moment) {
        return new Moment(
                moment.toLocalDate(), moment.toLocalTime().withSecond(0).withNano(0));
    }

    LocalDateTime earliest() {
        return time == null ? day.atStartOfDay() : day.atTime(time);
    }

    /** @return midnight at the end of the day when only that is known */
    LocalDateTime latest() {
        return time == null ? day.plusDays(1).atStartOfDay() : day.atTime(time);
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}
