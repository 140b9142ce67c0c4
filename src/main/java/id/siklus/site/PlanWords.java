package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.DataRequirement.DataRequirementCodeFilterComponent;
import org.hl7.fhir.r4.model.PlanDefinition.ActionCardinalityBehavior;
import org.hl7.fhir.r4.model.PlanDefinition.ActionConditionKind;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionRelatedActionComponent;
import org.hl7.fhir.r4.model.TriggerDefinition;
import org.hl7.fhir.r4.model.TriggerDefinition.TriggerType;

/** What the elements of a plan say, in words; their meaning stands on the guide's page about plans. */
final class PlanWords {

    private final Guide guide;
    private final Terms terms;
    private final Anchors anchors;
    private final Sourcing sourcing;

    PlanWords(Guide guide, Terms terms, Anchors anchors, Sourcing sourcing) {
        this.guide = guide;
        this.terms = terms;
        this.anchors = anchors;
        this.sourcing = sourcing;
    }

    /** One sentence for each element: the windows, the interval after an earlier dose, what ends them. */
    List<LocalText> windows(PlanDefinitionActionComponent action) {
        return action.getRelatedAction().stream().map(this::window).toList();
    }

    private LocalText window(PlanDefinitionActionRelatedActionComponent related) {
        LocalText other = named(related.getActionId());
        boolean before = Anchors.isBackwards(related);
        if (related.hasOffsetRange()) {
            LocalText range = PlanTime.inWords(related.getOffsetRange());
            return new LocalText(
                    range.indonesian() + (before ? " sebelum " : " sejak ") + other.indonesian(),
                    range.english() + (before ? " before " : " from ") + other.english());
        }
        if (related.hasOffsetDuration()) {
            LocalText length = PlanTime.inWords(related.getOffsetDuration());
            return new LocalText(
                    (before ? length.indonesian() + " sebelum " : "paling cepat " + length.indonesian() + " sesudah ")
                            + other.indonesian(),
                    (before ? length.english() + " before " : "not before " + length.english() + " after ")
                            + other.english());
        }
        return switch (related.getRelationship()) {
            case BEFOREEND, BEFORESTART, BEFORE ->
                new LocalText("berakhir pada " + other.indonesian(), "ends with " + other.english());
            default -> new LocalText("bila terlewat: " + other.indonesian(), "when missed: " + other.english());
        };
    }

    /** Due date, and the last moment in time. */
    LocalText due(PlanDefinitionActionComponent service) {
        return Schedule.timing(service).map(PlanTime::inWords).orElse(new LocalText("-", "-"));
    }

    LocalText repeat(PlanDefinitionActionComponent service) {
        String anchor = service.getRelatedActionFirstRep().getActionId();
        LocalText doses = Schedule.doses(service);
        if (!doses.indonesian().isEmpty()) {
            return doses;
        }
        if (service.getCardinalityBehavior() == ActionCardinalityBehavior.SINGLE) {
            return new LocalText("sekali", "once");
        }
        if (anchors.isLastService(anchor)) {
            LocalText due = Schedule.timing(service)
                    .map(range -> PlanTime.inWords(range.getLow()))
                    .orElse(new LocalText("-", "-"));
            return new LocalText(
                    "berulang, " + due.indonesian() + " sesudah layanan terakhir",
                    "again " + due.english() + " after the last one");
        }
        return anchors.recurrence(anchor)
                .map(Anchors::inWords)
                .orElse(new LocalText("tiap kejadian", "each time it happens"));
    }

    List<LocalText> conditions(PlanDefinitionActionComponent action) {
        return action.getCondition().stream()
                .map(condition -> {
                    String said = condition.getExpression().hasDescription()
                            ? condition.getExpression().getDescription()
                            : condition.getExpression().getExpression();
                    return condition.getKind() == ActionConditionKind.STOP
                            ? new LocalText("berhenti bila: " + said, "stops when: " + said)
                            : new LocalText(said, said);
                })
                .toList();
    }

    /** XHTML: what data give the anchor its date. */
    List<String> triggers(PlanDefinitionActionComponent anchor) {
        List<String> said = new ArrayList<>();
        for (TriggerDefinition trigger : anchor.getTrigger()) {
            if (trigger.getType() == TriggerType.PERIODIC) {
                LocalText every = Anchors.inWords(trigger.getTimingTiming().getRepeat());
                String from = trigger.getTimingTiming().getEvent().get(0).getValueAsString();
                said.add(Markup.both(
                        new LocalText(every.indonesian() + " mulai " + from, every.english() + " from " + from)));
            } else if (trigger.getType() == TriggerType.NAMEDEVENT) {
                said.add(Markup.code(trigger.getName()));
            } else {
                trigger.getData().forEach(data -> said.add(data(data)));
            }
        }
        anchor.getRelatedAction().forEach(related -> said.add(Markup.both(window(related))));
        if (anchor.hasTimingTiming()) {
            said.add(Markup.both(Anchors.inWords(anchor.getTimingTiming().getRepeat())));
        }
        return said;
    }

    /** XHTML: the type, what it is filtered by, and the element with the date. */
    String data(DataRequirement data) {
        Fragment said = new Fragment().element("code", data.getType());
        for (DataRequirementCodeFilterComponent filter : data.getCodeFilter()) {
            if ("status".equals(filter.getPath())) {
                continue;
            }
            said.text(" ")
                    .element("span", filter.hasPath() ? filter.getPath() : filter.getSearchParam(), "class", "path")
                    .text(" ");
            if (filter.hasValueSet()) {
                guide.byCanonical(filter.getValueSet())
                        .ifPresentOrElse(
                                set -> said.raw(Markup.link(set.page(), set.id())),
                                () -> said.element("code", filter.getValueSet()));
            }
            String between = "";
            for (Coding coding : filter.getCode()) {
                LocalText name = terms.name(coding);
                said.text(between).element("code", coding.getCode());
                if (!name.indonesian().equals(coding.getCode())) {
                    said.text(" ").both(name);
                }
                between = ", ";
            }
        }
        data.getDateFilter()
                .forEach(date -> said.text(" · ")
                        .both(new LocalText("tanggal ", "date "))
                        .element("span", date.getPath(), "class", "path"));
        return said.written();
    }

    private LocalText named(String id) {
        return anchors.find(id).map(sourcing::title).orElseGet(() -> sourcing.titleOf(id));
    }
}
