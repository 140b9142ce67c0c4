package id.siklus.careplan;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import id.siklus.fhir.ErrorCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.PlanDefinition.ActionRelationshipType;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionRelatedActionComponent;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Timing.TimingRepeatComponent;
import org.hl7.fhir.r4.model.TriggerDefinition;
import org.hl7.fhir.r4.model.TriggerDefinition.TriggerType;
import org.jspecify.annotations.Nullable;

/** Compiles anchors: where their dates come from. */
final class AnchorCompiler {

    static final String SYSTEM = "https://siklus.id/fhir/CodeSystem/jangkar";

    private static final String LAST_SERVICE = "layanan-terakhir";
    private static final String MISSED = "layanan-terlewat";

    private final Requirements requirements;
    private final CriterionCompiler criteria;
    private final PlanFaults faults;

    AnchorCompiler(Requirements requirements, CriterionCompiler criteria, PlanFaults faults) {
        this.requirements = requirements;
        this.criteria = criteria;
        this.faults = faults;
    }

    Anchor of(PlanDefinitionActionComponent action, String code, String path) {
        List<Requirement> sources = new ArrayList<>();
        Anchor.Calendar calendar = null;
        Anchor.Kind kind = code.equals(LAST_SERVICE) ? Anchor.Kind.LAST_SERVICE : Anchor.Kind.DATED;
        for (int i = 0; i < action.getTrigger().size(); i++) {
            TriggerDefinition trigger = action.getTrigger().get(i);
            String at = path + ".trigger[" + i + "]";
            if (trigger.getType() == TriggerType.DATACHANGED
                    && trigger.getData().size() == 1) {
                sources.add(source(trigger, at + ".data[0]"));
            } else if (trigger.getType() == TriggerType.PERIODIC && trigger.getTiming() instanceof Timing timing) {
                calendar = calendar(timing, at + ".timingTiming");
            } else if (trigger.getType() == TriggerType.NAMEDEVENT && MISSED.equals(trigger.getName())) {
                kind = Anchor.Kind.MISSED;
            } else {
                faults.add(ErrorCode.PLAN_NOT_EXECUTABLE, at, "trigger");
            }
        }
        if (sources.stream().map(Requirement::single).distinct().count() > 1) {
            faults.add(ErrorCode.PLAN_NOT_EXECUTABLE, path + ".trigger", "limit");
        }
        List<Anchor.Derivation> derivations = derivations(action, path);
        if (kind == Anchor.Kind.DATED && sources.isEmpty() && calendar == null && derivations.isEmpty()) {
            faults.add(ErrorCode.PLAN_ELEMENT_MISSING, path, "trigger");
        }
        return new Anchor(
                action.getId(),
                String.valueOf(action.getTitle()),
                kind,
                List.copyOf(sources),
                calendar,
                derivations,
                recurrence(action, path + ".timingTiming.repeat"));
    }

    private Requirement source(TriggerDefinition trigger, String path) {
        Requirement source = requirements.of(trigger.getDataFirstRep(), path, faults);
        if (source.datePath() == null) {
            faults.add(ErrorCode.PLAN_ELEMENT_MISSING, path, "dateFilter");
        }
        return source;
    }

    private Anchor.@Nullable Calendar calendar(Timing timing, String path) {
        Optional<Offset> period = period(timing.getRepeat(), path + ".repeat");
        boolean dated = timing.getEvent().size() == 1
                && timing.getEvent().get(0).hasValue()
                && timing.getEvent().get(0).getPrecision().ordinal() >= TemporalPrecisionEnum.DAY.ordinal();
        if (!dated || period.isEmpty()) {
            faults.add(ErrorCode.PLAN_ELEMENT_MISSING, path, "event, repeat.period");
            return null;
        }
        DateTimeType first = timing.getEvent().get(0);
        return new Anchor.Calendar(
                LocalDate.of(first.getYear(), first.getMonth() + 1, first.getDay()),
                period.get().count(),
                period.get().unit());
    }

    private Anchor.@Nullable Recurrence recurrence(PlanDefinitionActionComponent action, String path) {
        if (!(action.getTiming() instanceof Timing timing)) {
            if (action.hasTiming()) {
                faults.add(ErrorCode.PLAN_NOT_EXECUTABLE, path, "timing");
            }
            return null;
        }
        return period(timing.getRepeat(), path)
                .map(period -> new Anchor.Recurrence(
                        period.count(), period.unit(), timing.getRepeat().getCount()))
                .orElse(null);
    }

    private Optional<Offset> period(TimingRepeatComponent repeat, String path) {
        Optional<Unit> unit = Optional.ofNullable(repeat.getPeriodUnit()).flatMap(each -> Unit.of(each.toCode()));
        if (unit.isEmpty()
                || unit.get() == Unit.HOUR
                || repeat.getPeriod() == null
                || repeat.getPeriod().signum() <= 0
                || repeat.getPeriod().compareTo(Quantities.MOST) > 0
                || repeat.getPeriod().stripTrailingZeros().scale() > 0) {
            faults.add(ErrorCode.PLAN_UNIT, path + ".period", String.valueOf(repeat.getPeriod()));
            return Optional.empty();
        }
        return Optional.of(new Offset(repeat.getPeriod().intValueExact(), unit.get()));
    }

    private List<Anchor.Derivation> derivations(PlanDefinitionActionComponent action, String path) {
        List<Anchor.Derivation> derivations = new ArrayList<>();
        for (int i = 0; i < action.getRelatedAction().size(); i++) {
            PlanDefinitionActionRelatedActionComponent related =
                    action.getRelatedAction().get(i);
            String at = path + ".relatedAction[" + i + "]";
            boolean backwards = related.getRelationship() == ActionRelationshipType.BEFORESTART;
            if (!backwards && related.getRelationship() != ActionRelationshipType.AFTERSTART) {
                faults.add(ErrorCode.PLAN_NOT_EXECUTABLE, at + ".relationship", Quantities.relationship(related));
            } else if (related.hasOffsetDuration()) {
                Quantities.offset(related.getOffsetDuration(), at + ".offsetDuration", faults)
                        .ifPresent(offset ->
                                derivations.add(new Anchor.Derivation(related.getActionId(), backwards, offset, null)));
            } else {
                dynamic(action, related.getActionId(), path, at)
                        .ifPresent(expression -> derivations.add(
                                new Anchor.Derivation(related.getActionId(), backwards, null, expression)));
            }
        }
        return List.copyOf(derivations);
    }

    /** The dynamicValue whose path names the related action. */
    private Optional<String> dynamic(PlanDefinitionActionComponent action, String target, String path, String at) {
        for (int i = 0; i < action.getDynamicValue().size(); i++) {
            if (String.valueOf(action.getDynamicValue().get(i).getPath()).contains("'" + target + "'")) {
                Expression expression = action.getDynamicValue().get(i).getExpression();
                criteria.check(expression, path + ".dynamicValue[" + i + "].expression");
                return Optional.ofNullable(expression.getExpression());
            }
        }
        faults.add(ErrorCode.PLAN_ELEMENT_MISSING, at, "offsetDuration");
        return Optional.empty();
    }
}
