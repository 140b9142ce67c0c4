package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionRelatedActionComponent;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Timing.TimingRepeatComponent;

/** Where the services of one group of a plan lie in time: on the axis of the group's anchor wherever that can be told, else on one of their own anchor. */
final class Schedule {

    private static final String LEVEL = "https://siklus.id/fhir/StructureDefinition/jenjang-layanan";

    private final Anchors anchors;
    private final Sourcing sourcing;
    private final PlanDefinitionActionComponent group;

    Schedule(Anchors anchors, Sourcing sourcing, PlanDefinitionActionComponent group) {
        this.anchors = anchors;
        this.sourcing = sourcing;
        this.group = group;
    }

    /** @param anchor id of the anchor that is the axis's beginning, or its end when it counts backwards */
    record Panel(String anchor, boolean backwards, List<Track> tracks) {}

    List<Panel> panels() {
        Map<String, Panel> panels = new LinkedHashMap<>();
        for (PlanDefinitionActionComponent service : group.getAction()) {
            Placed placed = place(service);
            panels.computeIfAbsent(
                            placed.anchor() + placed.backwards(),
                            none -> new Panel(placed.anchor(), placed.backwards(), new ArrayList<>()))
                    .tracks()
                    .add(placed.track());
        }
        return List.copyOf(panels.values());
    }

    static List<Coding> levels(PlanDefinitionActionComponent service) {
        return service.getExtensionsByUrl(LEVEL).stream()
                .map(level -> (Coding) level.getValue())
                .toList();
    }

    /** The window between due date and lateness, wherever the plan keeps it. */
    static Optional<Range> timing(PlanDefinitionActionComponent service) {
        if (service.hasTimingRange()) {
            return Optional.of(service.getTimingRange());
        }
        return repeat(service).filter(TimingRepeatComponent::hasBoundsRange).map(TimingRepeatComponent::getBoundsRange);
    }

    static Optional<TimingRepeatComponent> repeat(PlanDefinitionActionComponent service) {
        return service.hasTimingTiming() ? Optional.of(service.getTimingTiming().getRepeat()) : Optional.empty();
    }

    /** How often a medicine is taken or a session held within the due time. */
    static LocalText doses(PlanDefinitionActionComponent service) {
        return repeat(service).map(Anchors::inWords).orElse(new LocalText("", ""));
    }

    private record Placed(String anchor, boolean backwards, Track track) {}

    private Placed place(PlanDefinitionActionComponent service) {
        PlanDefinitionActionRelatedActionComponent first = service.getRelatedActionFirstRep();
        String anchor = first.getActionId();
        String axis = axis();
        double every = period(anchor, service);
        if (every > 0) {
            int last = anchors.recurrence(anchor)
                    .map(TimingRepeatComponent::getCount)
                    .orElse(0);
            return new Placed(
                    axis, false, track(service, narrowed(service, groupWindow(), axis), Optional.empty(), every, last));
        }
        Span window = PlanTime.span(first.getOffsetRange());
        Optional<Span> due = timing(service).map(PlanTime::span);
        OptionalDouble shift = anchors.between(anchor, axis);
        if (shift.isPresent() && !Anchors.isBackwards(first)) {
            Span shifted = narrowed(service, window.shifted(shift.getAsDouble()), axis);
            return new Placed(
                    axis, false, track(service, shifted, due.map(span -> span.shifted(shift.getAsDouble())), 0, 0));
        }
        return new Placed(anchor, Anchors.isBackwards(first), track(service, window, due, 0, 0));
    }

    private String axis() {
        return group.getRelatedActionFirstRep().getActionId();
    }

    private Span groupWindow() {
        return PlanTime.span(group.getRelatedActionFirstRep().getOffsetRange());
    }

    /** Days until it is due again, 0 for what is due once. */
    private double period(String anchor, PlanDefinitionActionComponent service) {
        if (anchors.isLastService(anchor)) {
            return timing(service).map(range -> PlanTime.days(range.getLow())).orElse(0d);
        }
        return anchors.recurrence(anchor)
                .map(repeat ->
                        PlanTime.days(repeat.getPeriod(), repeat.getPeriodUnit().toCode()))
                .orElse(0d);
    }

    /** The windows after the first only take away: an age at a calendar month, for example. */
    private Span narrowed(PlanDefinitionActionComponent service, Span window, String axis) {
        Span narrowed = window;
        for (PlanDefinitionActionRelatedActionComponent related :
                service.getRelatedAction().subList(1, service.getRelatedAction().size())) {
            if (related.hasOffsetRange()) {
                OptionalDouble shift = anchors.between(related.getActionId(), axis);
                if (shift.isPresent()) {
                    narrowed = narrowed.within(
                            PlanTime.span(related.getOffsetRange()).shifted(shift.getAsDouble()));
                }
            }
        }
        return narrowed;
    }

    private Track track(
            PlanDefinitionActionComponent service, Span window, Optional<Span> due, double every, int last) {
        LocalText title = sourcing.title(service);
        List<String> levels = levels(service).stream().map(Coding::getCode).toList();
        return new Track(
                service.getId(), title, window, due, every, last, doses(service), levels, sourcing.numbers(service));
    }
}
