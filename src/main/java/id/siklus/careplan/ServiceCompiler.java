package id.siklus.careplan;

import id.siklus.fhir.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PlanDefinition.ActionCardinalityBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.ActionRelationshipType;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionParticipantComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionRelatedActionComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Timing.TimingRepeatComponent;
import org.jspecify.annotations.Nullable;

/** Compiles services: windows, time, intervals, what closes them, and since when they are in force. */
final class ServiceCompiler {

    static final String SYSTEM = "https://siklus.id/fhir/CodeSystem/layanan";
    static final String LEVEL = "https://siklus.id/fhir/StructureDefinition/jenjang-layanan";

    /** Each is an activity of its own. */
    private static final int MOST_SESSIONS = 100;

    private final Definitions definitions;
    private final Requirements requirements;
    private final CriterionCompiler criteria;
    private final Map<String, Anchor> anchors;
    private final CompiledPlan.Force force;
    private final PlanFaults faults;

    ServiceCompiler(
            Definitions definitions,
            Requirements requirements,
            CriterionCompiler criteria,
            Map<String, Anchor> anchors,
            CompiledPlan.Force force,
            PlanFaults faults) {
        this.definitions = definitions;
        this.requirements = requirements;
        this.criteria = criteria;
        this.anchors = anchors;
        this.force = force;
        this.faults = faults;
    }

    Optional<Service> of(
            PlanDefinitionActionComponent action, Coding code, int number, CompiledPlan.Stage stage, String path) {
        if (action.hasTrigger() || action.hasAction() || action.hasDynamicValue() || action.hasTransform()) {
            faults.add(ErrorCode.PLAN_NOT_EXECUTABLE, path, "trigger, action, dynamicValue, transform");
        }
        List<CompiledPlan.Bound> bounds = new ArrayList<>();
        List<Service.Interval> intervals = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < action.getRelatedAction().size(); i++) {
            related(action.getRelatedAction().get(i), path + ".relatedAction[" + i + "]", bounds, intervals, missed);
        }
        Optional<Service.Due> due = due(action, path);
        List<Requirement> closings = new ArrayList<>();
        for (int i = 0; i < action.getOutput().size(); i++) {
            closings.add(closing(action, i, path + ".output[" + i + "]"));
        }
        if (bounds.isEmpty() || closings.isEmpty() || due.isEmpty()) {
            if (bounds.isEmpty() && !action.hasRelatedAction()) {
                faults.add(ErrorCode.PLAN_ELEMENT_MISSING, path, "relatedAction");
            }
            if (closings.isEmpty()) {
                faults.add(ErrorCode.PLAN_ELEMENT_MISSING, path, "output");
            }
            return Optional.empty();
        }
        return Optional.of(new Service(
                number,
                action.getId(),
                action.hasTitle() ? action.getTitle() : action.getId(),
                code,
                action.hasDefinitionCanonicalType()
                        ? action.getDefinitionCanonicalType().getValue()
                        : "",
                stage,
                action.getExtensionsByUrl(LEVEL).stream()
                        .map(Extension::getValue)
                        .filter(Coding.class::isInstance)
                        .map(Coding.class::cast)
                        .toList(),
                roles(action),
                action.getCardinalityBehavior() != ActionCardinalityBehavior.MULTIPLE,
                List.copyOf(bounds),
                List.copyOf(intervals),
                List.copyOf(missed),
                due.get(),
                course(action, path + ".timingTiming.repeat"),
                criteria.of(action, path, ActionConditionKind.APPLICABILITY, Set.of(ActionConditionKind.APPLICABILITY)),
                requirements.one(closings),
                force(action, path)));
    }

    private void related(
            PlanDefinitionActionRelatedActionComponent related,
            String path,
            List<CompiledPlan.Bound> bounds,
            List<Service.Interval> intervals,
            List<String> missed) {
        boolean toAnchor = anchors.containsKey(related.getActionId());
        if (related.hasOffsetRange() && toAnchor) {
            Quantities.bound(related, path, faults).ifPresent(bounds::add);
        } else if (related.getRelationship() == ActionRelationshipType.AFTER
                && related.hasOffsetDuration()
                && !toAnchor) {
            Quantities.offset(related.getOffsetDuration(), path + ".offsetDuration", faults)
                    .ifPresent(offset -> intervals.add(new Service.Interval(related.getActionId(), offset)));
        } else if (related.getRelationship() == ActionRelationshipType.AFTEREND && !related.hasOffset() && !toAnchor) {
            missed.add(related.getActionId());
        } else if (related.hasOffsetRange()) {
            faults.add(ErrorCode.PLAN_UNKNOWN_ACTION, path + ".actionId", String.valueOf(related.getActionId()));
        } else {
            faults.add(ErrorCode.PLAN_NOT_EXECUTABLE, path, Quantities.relationship(related));
        }
    }

    private Requirement closing(PlanDefinitionActionComponent action, int number, String path) {
        Requirement closing = requirements.of(action.getOutput().get(number), path, faults);
        if (closing.datePath() == null || closing.filters().isEmpty()) {
            faults.add(ErrorCode.PLAN_ELEMENT_MISSING, path, "codeFilter, dateFilter");
        }
        return closing;
    }

    private Optional<Service.Due> due(PlanDefinitionActionComponent action, String path) {
        boolean timing = action.getTiming() instanceof Timing;
        String at = path + (timing ? ".timingTiming.repeat.boundsRange" : ".timingRange");
        if (!(action.getTiming() instanceof Range)
                && !(action.getTiming() instanceof Timing repeated
                        && repeated.getRepeat().getBounds() instanceof Range)) {
            faults.add(ErrorCode.PLAN_ELEMENT_MISSING, path, "timingRange");
            return Optional.empty();
        }
        Range range = action.getTiming() instanceof Timing repeated
                ? repeated.getRepeat().getBoundsRange()
                : action.getTimingRange();
        Optional<Offset> low = Quantities.offset(range.getLow(), at + ".low", faults);
        Optional<Offset> high = Quantities.offset(range.getHigh(), at + ".high", faults);
        if (low.isPresent() && high.isPresent() && Quantities.isReversed(low.get(), high.get())) {
            faults.add(ErrorCode.PLAN_WINDOW_REVERSED, at);
        }
        return low.flatMap(from -> high.map(to -> new Service.Due(from, to)));
    }

    private Service.@Nullable Course course(PlanDefinitionActionComponent action, String path) {
        if (!(action.getTiming() instanceof Timing timing)) {
            return null;
        }
        TimingRepeatComponent repeat = timing.getRepeat();
        if (timing.hasEvent() || repeat.hasDayOfWeek() || repeat.hasTimeOfDay() || repeat.hasWhen()) {
            faults.add(ErrorCode.PLAN_NOT_EXECUTABLE, path, "event, dayOfWeek, timeOfDay, when");
        }
        Offset period = null;
        if (repeat.hasPeriod()) {
            Quantity length = new Quantity()
                    .setValue(repeat.getPeriod())
                    .setCode(repeat.hasPeriodUnit() ? repeat.getPeriodUnit().toCode() : "");
            period = Quantities.offset(length, path + ".period", faults).orElse(null);
        } else if (repeat.getCount() < 1) {
            faults.add(ErrorCode.PLAN_ELEMENT_MISSING, path, "count, period");
        }
        if (period == null && repeat.getCount() > MOST_SESSIONS) {
            faults.add(ErrorCode.PLAN_TOO_LARGE, path + ".count", "count", MOST_SESSIONS);
        }
        return new Service.Course(repeat.getCount(), Math.max(1, repeat.getFrequency()), period);
    }

    private static List<CodeableConcept> roles(PlanDefinitionActionComponent action) {
        return action.getParticipant().stream()
                .map(PlanDefinitionActionParticipantComponent::getRole)
                .filter(role -> !role.isEmpty())
                .toList();
    }

    private CompiledPlan.Force force(PlanDefinitionActionComponent action, String path) {
        CompiledPlan.Force always = new CompiledPlan.Force(force.first(), null);
        if (!action.hasDefinitionCanonicalType()) {
            return always;
        }
        String canonical = action.getDefinitionCanonicalType().getValue();
        Optional<ActivityDefinition> activity = definitions.activity(canonical);
        if (activity.isEmpty()) {
            faults.add(ErrorCode.PLAN_DEFINITION_UNKNOWN, path + ".definitionCanonical", canonical);
            return always;
        }
        return activity.get().getEffectivePeriod().hasStart()
                ? PlanCompiler.force(activity.get().getEffectivePeriod())
                : always;
    }
}
