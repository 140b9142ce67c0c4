package id.siklus.site;

import static id.siklus.site.Sheet.text;

import id.siklus.fhir.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;

/** The actions of a plan as the engine of plans reads them: beside the words of {@link PlanWords} the codes and expressions that they stand for. */
final class PlanTables {

    private static final List<LocalText> HEADS = List.of(
            text("Layanan", "Service"),
            text("Jendela", "Window"),
            text("Ulangan", "Repeats"),
            text("Syarat", "Condition"),
            text("Ditutup oleh", "Closed by"),
            text("Sumber", "Source"));
    private static final List<LocalText> ANCHOR_HEADS =
            List.of(text("Jangkar", "Anchor"), text("Kode", "Code"), text("Tanggalnya dari", "Its date comes from"));

    private final References references;
    private final Sourcing sourcing;
    private final PlanWords words;

    PlanTables(Guide guide, Terms terms, PlanDefinition plan) {
        this.references = new References(guide);
        this.sourcing = new Sourcing(terms, plan);
        this.words = new PlanWords(guide, terms, new Anchors(plan), sourcing);
    }

    void write(Sheet sheet, PlanDefinitionActionComponent group) {
        List<PlanDefinitionActionComponent> actions = group.hasAction() ? group.getAction() : List.of(group);
        if (actions.stream().allMatch(Anchors::isAnchor)) {
            sheet.table(ANCHOR_HEADS, actions.stream().map(this::anchor).toList());
            return;
        }
        if (group.hasAction() && group.hasRelatedAction()) {
            sheet.add("<p>" + Markup.both("Berlaku", "Holds") + " " + windows(group) + conditions(group) + "</p>");
        }
        sheet.table(HEADS, actions.stream().map(this::service).toList());
    }

    private List<String> anchor(PlanDefinitionActionComponent anchor) {
        return List.of(
                name(anchor),
                anchor.getCodeFirstRep().getCoding().stream()
                        .map(Coding::getCode)
                        .map(Markup::code)
                        .collect(Collectors.joining(", ")),
                String.join("<br/>", words.triggers(anchor)));
    }

    private List<String> service(PlanDefinitionActionComponent action) {
        return List.of(
                name(action),
                windows(action),
                Markup.both(words.repeat(action)),
                conditions(action),
                action.getOutput().stream().map(words::data).collect(Collectors.joining("<br/>")),
                action.getDocumentation().stream()
                        .map(document -> Markup.escape(DefinitionSheet.text(
                                document.hasCitation() ? document.getCitation() : document.getDisplay())))
                        .collect(Collectors.joining("<br/>")));
    }

    private String name(PlanDefinitionActionComponent action) {
        String title = Markup.both(sourcing.title(action));
        String name = action.hasDefinitionCanonicalType()
                ? references
                        .target(action.getDefinitionCanonicalType().getValue())
                        .map(target -> "<a href=\"" + target + "\">" + title + "</a>")
                        .orElse(title)
                : title;
        String description = action.hasDescription() ? "<br/>" + Markup.escape(action.getDescription()) : "";
        return name + " " + Markup.code(DefinitionSheet.text(action.getId())) + description;
    }

    private String windows(PlanDefinitionActionComponent action) {
        return words.windows(action).stream().map(Markup::both).collect(Collectors.joining("<br/>"));
    }

    private static String conditions(PlanDefinitionActionComponent action) {
        List<String> said = new ArrayList<>();
        action.getCondition()
                .forEach(condition -> said.add(condition.getKind().toCode() + ": "
                        + Markup.escape(
                                DefinitionSheet.text(condition.getExpression().getDescription())) + " "
                        + Markup.code(
                                DefinitionSheet.text(condition.getExpression().getExpression()))));
        return said.isEmpty() ? "" : "<div class=\"syarat\">" + String.join("<br/>", said) + "</div>";
    }
}
