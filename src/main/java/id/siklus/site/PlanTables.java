package id.siklus.site;

import static id.siklus.site.Sheet.text;

import id.siklus.fhir.LocalText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.DataRequirement.DataRequirementCodeFilterComponent;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionRelatedActionComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Type;

/** The actions of a plan: when each is due, for whom, what closes it, and where that is written. */
final class PlanTables {

    private static final List<LocalText> HEADS = List.of(
            text("Layanan", "Service"),
            text("Jendela", "Window"),
            text("Ulangan", "Repeats"),
            text("Syarat", "Condition"),
            text("Ditutup oleh", "Closed by"),
            text("Sumber", "Source"));

    /** Units of UCUM that plans use. */
    private static final Map<String, LocalText> UNITS = Map.of(
            "h", text("jam", "h"),
            "d", text("hari", "d"),
            "wk", text("minggu", "wk"),
            "mo", text("bulan", "mo"),
            "a", text("tahun", "a"));

    private final References references;
    private final Map<String, String> titles = new HashMap<>();

    PlanTables(References references, PlanDefinition plan) {
        this.references = references;
        plan.getAction().stream()
                .flatMap(PlansChapter::within)
                .filter(action -> action.hasId() && action.hasTitle())
                .forEach(action -> titles.put(action.getId(), action.getTitle()));
    }

    void write(Sheet sheet, PlanDefinitionActionComponent group) {
        List<List<String>> rows = new ArrayList<>();
        if (group.getAction().isEmpty()) {
            rows.add(row(group));
        }
        group.getAction().forEach(action -> rows.add(row(action)));
        String window = window(group);
        if (!window.isEmpty() && !group.getAction().isEmpty()) {
            sheet.add("<p>" + Markup.both("Berlaku", "Holds") + " " + window + conditions(group) + "</p>");
        }
        sheet.table(HEADS, rows);
    }

    private List<String> row(PlanDefinitionActionComponent action) {
        String title = Markup.escape(DefinitionSheet.text(action.getTitle()));
        String name = action.hasDefinitionCanonicalType()
                ? references
                        .target(action.getDefinitionCanonicalType().getValue())
                        .map(target -> "<a href=\"" + target + "\">" + title + "</a>")
                        .orElse(title)
                : title;
        String description = action.hasDescription() ? "<br/>" + Markup.escape(action.getDescription()) : "";
        return List.of(
                name + " " + Markup.code(DefinitionSheet.text(action.getId())) + description,
                window(action),
                repeat(action.getTiming()),
                conditions(action),
                action.getOutput().stream().map(PlanTables::data).collect(Collectors.joining("<br/>")),
                action.getDocumentation().stream()
                        .map(document -> Markup.escape(DefinitionSheet.text(
                                document.hasCitation() ? document.getCitation() : document.getDisplay())))
                        .collect(Collectors.joining("<br/>")));
    }

    private String window(PlanDefinitionActionComponent action) {
        return action.getRelatedAction().stream().map(this::window).collect(Collectors.joining("<br/>"));
    }

    private String window(PlanDefinitionActionRelatedActionComponent related) {
        String anchor = Markup.escape(titles.getOrDefault(related.getActionId(), related.getActionId()));
        String offset = related.getOffset() instanceof Range range
                ? (range.hasLow() ? amount(range.getLow()) : "") + " - "
                        + (range.hasHigh() ? amount(range.getHigh()) : "")
                : related.getOffset() instanceof Duration duration ? amount(duration) : "";
        return offset + " " + Markup.both("sesudah", "after") + " <i>" + anchor + "</i>";
    }

    private static String repeat(Type timing) {
        if (!(timing instanceof Timing repeated) || !repeated.hasRepeat()) {
            return "";
        }
        Timing.TimingRepeatComponent repeat = repeated.getRepeat();
        LocalText unit = repeat.hasPeriodUnit()
                ? UNITS.getOrDefault(
                        repeat.getPeriodUnit().toCode(),
                        text(
                                repeat.getPeriodUnit().toCode(),
                                repeat.getPeriodUnit().toCode()))
                : text("", "");
        String count = repeat.hasCount() ? " (" + repeat.getCount() + "x)" : "";
        return repeat.getFrequency() + "x " + Markup.both("tiap", "every") + " "
                + (repeat.hasPeriod() ? repeat.getPeriod().toPlainString() : "") + " " + Markup.both(unit) + count;
    }

    private static String conditions(PlanDefinitionActionComponent action) {
        return action.getCondition().stream()
                .map(condition -> condition.getKind().toCode() + ": "
                        + Markup.escape(
                                DefinitionSheet.text(condition.getExpression().getDescription())) + " "
                        + Markup.code(
                                DefinitionSheet.text(condition.getExpression().getExpression())))
                .collect(Collectors.joining(
                        "<br/>",
                        action.getCondition().isEmpty() ? "" : "<div class=\"syarat\">",
                        action.getCondition().isEmpty() ? "" : "</div>"));
    }

    private static String data(DataRequirement data) {
        return Markup.escape(DefinitionSheet.text(data.getType())) + " "
                + data.getCodeFilter().stream().map(PlanTables::filter).collect(Collectors.joining(", "));
    }

    private static String filter(DataRequirementCodeFilterComponent filter) {
        String codes = filter.getCode().stream()
                .map(code -> DefinitionSheet.text(code.getCode()))
                .collect(Collectors.joining(" | "));
        String set = filter.hasValueSet()
                ? filter.getValueSet().substring(filter.getValueSet().lastIndexOf('/') + 1)
                : "";
        return Markup.code(DefinitionSheet.text(filter.getPath()) + " = " + codes + set);
    }

    private static String amount(Quantity quantity) {
        String code = DefinitionSheet.text(quantity.getCode());
        return (quantity.hasValue() ? quantity.getValue().toPlainString() : "") + " "
                + Markup.both(UNITS.getOrDefault(code, text(code, code)));
    }
}
