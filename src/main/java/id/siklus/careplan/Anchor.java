package id.siklus.careplan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where counting begins.
 *
 * @param sources records that give its date; alternatives in order where each gives one date, otherwise every record is an occurrence
 * @param calendar null where it is not of the calendar
 * @param derivations from other anchors, in order, when no record gives a date
 * @param recurrence of a derived anchor; null when it occurs once
 */
record Anchor(
        String id,
        String title,
        Kind kind,
        List<Requirement> sources,
        @Nullable Calendar calendar,
        List<Derivation> derivations,
        @Nullable Recurrence recurrence) {

    enum Kind {
        DATED,
        /** The newest closing of the service that counts from it. */
        LAST_SERVICE,
        /** The day after another service should have been given. */
        MISSED
    }

    boolean isSingle() {
        return sources.stream().allMatch(Requirement::single);
    }

    boolean recurs() {
        return calendar != null || recurrence != null;
    }

    /** The first occurrence, and how far it is to the next. */
    record Calendar(LocalDate first, int period, Unit unit) {

        LocalDate occurrence(int number) {
            return unit.add(first, period * number);
        }
    }

    /**
     * From another anchor.
     *
     * @param offset null when {@code expression} gives it
     * @param expression FHIRPath of a Quantity
     */
    record Derivation(
            String anchor,
            boolean backwards,
            @Nullable Offset offset,
            @Nullable String expression) {}

    /** @param count 0 without a limit */
    record Recurrence(int period, Unit unit, int count) {}
}
