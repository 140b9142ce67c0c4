package id.siklus.site;

import static id.siklus.site.DefinitionSheet.fact;
import static id.siklus.site.Sheet.text;

import id.siklus.fhir.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.hl7.fhir.r4.model.Type;

/** The questionnaires as definitions, item by item, for whoever fills a QuestionnaireResponse by program. */
final class QuestionnairesChapter implements Chapter {

    private static final List<LocalText> HEADS = List.of(
            text("linkId", "linkId"),
            text("Pertanyaan", "Question"),
            text("Jenis", "Type"),
            text("Syarat tampil", "Shown when"),
            text("Jawaban", "Answers"),
            text("Kode", "Code"));

    @Override
    public List<Page> pages(Guide guide) {
        References references = new References(guide);
        JsonText json = new JsonText(guide);
        return guide.all(Questionnaire.class).stream()
                .map(artefact -> new Page(
                        artefact.page(),
                        Translations.title(artefact.resource()),
                        Shelf.FORMS,
                        DefinitionSheet.end(sheet(guide, references, artefact), artefact, json)))
                .toList();
    }

    private static Sheet sheet(Guide guide, References references, Artefact<Questionnaire> artefact) {
        String answered = guide.examples().stream()
                .filter(example -> example.resource().fhirType().equals("QuestionnaireResponse")
                        && (example.json().contains(artefact.resource().getUrl() + "|")
                                || example.json().contains(artefact.resource().getUrl() + "\"")))
                .map(example -> Listing.example(guide, example))
                .collect(Collectors.joining("<br/>"));
        Sheet sheet = DefinitionSheet.begin(
                artefact,
                List.of(
                        fact(
                                "Sebagai formulir",
                                "As a form",
                                "<a href=\"" + FormPage.path(artefact) + "\">"
                                        + Markup.both(Translations.of(
                                                artefact.resource().getTitleElement()))
                                        + "</a>"),
                        fact("Contoh jawaban", "Example answers", answered)));
        List<List<String>> rows = new ArrayList<>();
        artefact.resource().getItem().forEach(item -> add(rows, references, item, 0));
        return sheet.section("butir", "Butir", "Items").table(HEADS, rows);
    }

    private static void add(
            List<List<String>> rows, References references, QuestionnaireItemComponent item, int depth) {
        rows.add(List.of(
                "&#160;".repeat(3 * depth) + Markup.code(item.getLinkId()),
                Markup.both(Translations.of(item.getTextElement()))
                        + (item.getRequired()
                                ? " <b class=\"wajib\">" + Markup.both("wajib", "required") + "</b>"
                                : ""),
                item.getType().toCode() + (item.getRepeats() ? " (*)" : ""),
                item.getEnableWhen().stream()
                        .map(QuestionnairesChapter::shownWhen)
                        .collect(Collectors.joining(
                                item.hasEnableBehavior()
                                                && item.getEnableBehavior()
                                                        .toCode()
                                                        .equals("any")
                                        ? " <b>/</b> "
                                        : " <b>&#38;</b> ")),
                item.hasAnswerValueSet()
                        ? references.canonical(item.getAnswerValueSet())
                        : item.getAnswerOption().stream()
                                .map(QuestionnaireItemAnswerOptionComponent::getValue)
                                .map(QuestionnairesChapter::value)
                                .collect(Collectors.joining("<br/>")),
                item.getCode().stream()
                        .map(code -> Markup.code(DefinitionSheet.text(code.getCode())))
                        .collect(Collectors.joining(", "))));
        item.getItem().forEach(child -> add(rows, references, child, depth + 1));
    }

    private static String shownWhen(QuestionnaireItemEnableWhenComponent rule) {
        return Markup.code(rule.getQuestion() + " " + rule.getOperator().toCode()) + " " + value(rule.getAnswer());
    }

    private static String value(Type value) {
        if (value instanceof Coding coding) {
            return Markup.code(DefinitionSheet.text(coding.getCode()))
                    + (coding.hasDisplay() ? " " + Markup.escape(coding.getDisplay()) : "");
        }
        return Markup.escape(DefinitionSheet.text(value.primitiveValue()));
    }
}
