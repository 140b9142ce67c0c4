package id.siklus.validation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Timing;

/** The window and the time of a service on the calendar, as ADR 0014 reads them: hours exact, all other units completed ones on local dates. */
final class PlanWindows {

    /** Anchors at which months, leap days and hours are at their worst. */
    static final List<LocalDateTime> ANCHORS = List.of(
            LocalDateTime.of(2026, 3, 14, 9, 30),
            LocalDateTime.of(2024, 1, 31, 23, 50),
            LocalDateTime.of(2024, 2, 29, 0, 0),
            LocalDateTime.of(2025, 12, 31, 12, 0));

    private PlanWindows() {}

    static Range window(PlanDefinitionActionComponent action) {
        return action.getRelatedActionFirstRep().getOffsetRange();
    }

    static Range time(PlanDefinitionActionComponent action) {
        return action.getTiming() instanceof Timing timing
                ? timing.getRepeat().getBoundsRange()
                : action.getTimingRange();
    }

    /** @return the first moment of it */
    static LocalDateTime start(LocalDateTime anchor, Quantity low) {
        return low.getCode().equals("h")
                ? anchor.plusHours(low.getValue().longValueExact())
                : anchor.toLocalDate().plus(units(low, 0)).atStartOfDay();
    }

    /** @return the first moment after it; empty when it has no end */
    static Optional<LocalDateTime> end(LocalDateTime anchor, Range range) {
        if (!range.hasHigh()) {
            return Optional.empty();
        }
        Quantity high = range.getHigh();
        LocalDate day = anchor.toLocalDate();
        return Optional.of(
                high.getCode().equals("h")
                        ? anchor.plusHours(high.getValue().longValueExact())
                        : day.plus(units(high, 1)).atStartOfDay());
    }

    static Stream<Quantity> bounds(Range range) {
        return Stream.of(range.getLow(), range.getHigh()).filter(Quantity::hasValue);
    }

    private static Period units(Quantity quantity, int more) {
        int count = quantity.getValue().intValueExact() + more;
        return switch (quantity.getCode()) {
            case "d" -> Period.ofDays(count);
            case "wk" -> Period.ofWeeks(count);
            case "mo" -> Period.ofMonths(count);
            case "a" -> Period.ofYears(count);
            default -> throw new IllegalArgumentException("no unit of a plan: " + quantity.getCode());
        };
    }
}
