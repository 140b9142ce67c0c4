package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionRelationshipType;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionRelatedActionComponent;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Timing.TimingRepeatComponent;
import org.hl7.fhir.r4.model.TriggerDefinition;
import org.hl7.fhir.r4.model.TriggerDefinition.TriggerType;

/** The anchors of a plan: from which of them counting begins, how far they lie apart, and which of them come again and again. */
final class Anchors {

    static final String SYSTEM = "https://siklus.id/fhir/CodeSystem/jangkar";

    private final Map<String, PlanDefinitionActionComponent> byId = new LinkedHashMap<>();

    Anchors(PlanDefinition plan) {
        plan.getAction().forEach(this::collect);
    }

    static boolean isAnchor(PlanDefinitionActionComponent action) {
        return action.getCode().stream()
                .anyMatch(code -> code.getCoding().stream().anyMatch(coding -> SYSTEM.equals(coding.getSystem())));
    }

    List<PlanDefinitionActionComponent> all() {
        return List.copyOf(byId.values());
    }

    Optional<PlanDefinitionActionComponent> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** How it comes again, from the calendar or by its own timing; empty for what happens once, or at no fixed distance. */
    Optional<TimingRepeatComponent> recurrence(String id) {
        return find(id).flatMap(anchor -> calendar(anchor)
                .or(() -> anchor.hasTimingTiming() ? Optional.of(anchor.getTimingTiming()) : Optional.empty())
                .map(Timing::getRepeat)
                .filter(TimingRepeatComponent::hasPeriod));
    }

    /** The anchor whose date is that of the closing data before: it has neither a trigger nor another anchor to come from. */
    boolean isLastService(String id) {
        return find(id).filter(anchor -> !anchor.hasTrigger() && !anchor.hasRelatedAction())
                .isPresent();
    }

    /** @return days from one anchor to another that it is derived from, over any number of steps */
    OptionalDouble between(String from, String to) {
        return between(from, to, new ArrayList<>());
    }

    private OptionalDouble between(String from, String to, List<String> seen) {
        if (from.equals(to)) {
            return OptionalDouble.of(0);
        }
        if (seen.contains(from)) {
            return OptionalDouble.empty();
        }
        seen.add(from);
        for (PlanDefinitionActionRelatedActionComponent step : steps(from)) {
            if (step.hasOffsetDuration()) {
                OptionalDouble rest = between(step.getActionId(), to, seen);
                if (rest.isPresent()) {
                    double days = PlanTime.days(step.getOffsetDuration());
                    return OptionalDouble.of(rest.getAsDouble() + (isBackwards(step) ? -days : days));
                }
            }
        }
        return OptionalDouble.empty();
    }

    static boolean isBackwards(PlanDefinitionActionRelatedActionComponent related) {
        ActionRelationshipType relationship = related.getRelationship();
        return relationship == ActionRelationshipType.BEFORESTART
                || relationship == ActionRelationshipType.BEFORE
                || relationship == ActionRelationshipType.BEFOREEND;
    }

    /** What gives its date, in a few words. */
    LocalText kind(PlanDefinitionActionComponent anchor) {
        if (calendar(anchor).isPresent()) {
            return new LocalText("kalender", "calendar");
        }
        if (anchor.getTrigger().stream().anyMatch(trigger -> trigger.getType() == TriggerType.NAMEDEVENT)) {
            return new LocalText("peristiwa", "event");
        }
        if (anchor.hasTrigger()) {
            return new LocalText("data", "data");
        }
        return anchor.hasRelatedAction()
                ? new LocalText("turunan", "derived")
                : new LocalText("data penutup terakhir", "latest closing data");
    }

    /** Such as "tiap 6 bulan, 3 kali". */
    static LocalText inWords(TimingRepeatComponent repeat) {
        LocalText every = repeat.hasPeriod()
                ? PlanTime.every(repeat.getPeriod(), repeat.getPeriodUnit().toCode())
                : new LocalText("", "");
        if (!repeat.hasCount()) {
            return every;
        }
        BigDecimal count = BigDecimal.valueOf(repeat.getCount());
        String comma = every.indonesian().isEmpty() ? "" : ", ";
        return new LocalText(every.indonesian() + comma + count + " kali", every.english() + comma + count + " times");
    }

    private List<PlanDefinitionActionRelatedActionComponent> steps(String id) {
        return find(id).map(PlanDefinitionActionComponent::getRelatedAction).orElse(List.of());
    }

    private static Optional<Timing> calendar(PlanDefinitionActionComponent anchor) {
        return anchor.getTrigger().stream()
                .filter(trigger -> trigger.getType() == TriggerType.PERIODIC)
                .map(TriggerDefinition::getTimingTiming)
                .findFirst();
    }

    private void collect(PlanDefinitionActionComponent action) {
        if (isAnchor(action)) {
            byId.put(action.getId(), action);
        }
        action.getAction().forEach(this::collect);
    }
}
