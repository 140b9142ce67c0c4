package id.siklus.careplan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** So many units from an anchor. */
record Offset(int count, Unit unit) {

    /** @return the first moment of the unit with this number */
    LocalDateTime start(Moment anchor) {
        return unit == Unit.HOUR
                ? anchor.earliest().plusHours(count)
                : unit.add(anchor.day(), count).atStartOfDay();
    }

    /** @return the last moment of it: for hours the moment itself, otherwise the end of the day before the next unit begins */
    LocalDateTime end(Moment anchor) {
        return unit == Unit.HOUR
                ? anchor.latest().plusHours(count)
                : unit.add(anchor.day(), count + 1).minusDays(1).atTime(LocalTime.MAX);
    }

    /** @return the day so many units before the anchor */
    LocalDate before(Moment anchor) {
        return unit.add(anchor.day(), -count);
    }
}
