package id.siklus.careplan;

import id.siklus.fhir.ErrorCode;
import java.math.BigDecimal;
import java.util.Optional;
import org.hl7.fhir.r4.model.PlanDefinition.ActionRelationshipType;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionRelatedActionComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;

/** Reads offsets and windows: whole, not negative numbers of the units that a plan counts in. */
final class Quantities {

    static final BigDecimal MOST = BigDecimal.valueOf(50_000);

    private Quantities() {}

    static Optional<Offset> offset(Quantity quantity, String path, PlanFaults faults) {
        String unit = quantity.hasCode() ? quantity.getCode() : String.valueOf(quantity.getUnit());
        Optional<Unit> known = Unit.of(unit);
        BigDecimal value = quantity.getValue();
        if (known.isEmpty()
                || value == null
                || value.signum() < 0
                || value.compareTo(MOST) > 0
                || value.stripTrailingZeros().scale() > 0) {
            faults.add(ErrorCode.PLAN_UNIT, path, value == null ? unit : value.toPlainString() + " " + unit);
            return Optional.empty();
        }
        return Optional.of(new Offset(value.intValueExact(), known.get()));
    }

    /** @return a window counted from the action that it names */
    static Optional<CompiledPlan.Bound> bound(
            PlanDefinitionActionRelatedActionComponent related, String path, PlanFaults faults) {
        boolean backwards = related.getRelationship() == ActionRelationshipType.BEFORESTART;
        if (!backwards && related.getRelationship() != ActionRelationshipType.AFTERSTART) {
            faults.add(ErrorCode.PLAN_NOT_EXECUTABLE, path + ".relationship", relationship(related));
            return Optional.empty();
        }
        Range range = related.getOffsetRange();
        Optional<Offset> low = offset(range.getLow(), path + ".offsetRange.low", faults);
        Optional<Offset> high =
                range.hasHigh() ? offset(range.getHigh(), path + ".offsetRange.high", faults) : Optional.empty();
        if (low.isPresent() && high.isPresent() && isReversed(low.get(), high.get())) {
            faults.add(ErrorCode.PLAN_WINDOW_REVERSED, path + ".offsetRange");
        }
        return low.map(from -> new CompiledPlan.Bound(related.getActionId(), backwards, from, high.orElse(null)));
    }

    static boolean isReversed(Offset low, Offset high) {
        return low.unit() != high.unit() || low.count() > high.count();
    }

    static String relationship(PlanDefinitionActionRelatedActionComponent related) {
        return related.hasRelationship() ? related.getRelationship().toCode() : "relationship";
    }
}
