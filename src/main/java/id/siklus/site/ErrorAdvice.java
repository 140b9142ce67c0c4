package id.siklus.site;

import static id.siklus.site.Sheet.text;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.LocalText;
import id.siklus.site.InvalidExamples.InvalidExample;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ConstraintSeverity;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
import org.hl7.fhir.r4.model.StructureDefinition;

/** "Common errors and what to do" of a profile: what its form demands, its own rules, and bodies that break them. */
final class ErrorAdvice {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static final List<LocalText> FORM_HEADS =
            List.of(text("Kode", "Code"), text("Pesan server", "What the server says"), text("Terkena pada", "Where"));
    private static final List<LocalText> RULE_HEADS = List.of(
            text("Aturan", "Rule"),
            text("Elemen", "Element"),
            text("Yang harus benar; perbaiki data sampai begini", "What must be true; correct the data until it is"),
            text("Akibat", "Consequence"));
    private static final List<LocalText> EXAMPLE_HEADS = List.of(
            text("Kesalahan", "Error"),
            text("Yang diubah dari contoh yang benar", "What was changed in the good example"),
            text("Yang disebut jawaban", "What the answer names"),
            text("Akibat", "Consequence"));

    private final References references;
    private final InvalidExamples invalid;

    ErrorAdvice(Guide guide) {
        this.references = new References(guide);
        this.invalid = new InvalidExamples(guide.sources().invalid());
    }

    void write(Sheet sheet, StructureDefinition profile, List<SentElement> sent, List<Artefact<?>> examples) {
        sheet.section("kesalahan", "Kesalahan yang sering dan cara memperbaikinya", "Common errors and what to do");
        sheet.paragraph(
                "Setiap penolakan adalah OperationOutcome: <code>issue.details.coding</code> memuat kodenya, <code>issue.expression</code> tempatnya, "
                        + "<code>issue.details.text</code> yang harus dilakukan. Coba dahulu tanpa menyimpan dengan "
                        + Markup.code("POST /fhir/" + profile.getType() + "/$validate") + ".",
                "Every refusal is an OperationOutcome: the code in <code>issue.details.coding</code>, the place in <code>issue.expression</code>, what to do in "
                        + "<code>issue.details.text</code>. Try it without storing by "
                        + Markup.code("POST /fhir/" + profile.getType() + "/$validate") + ".");
        sheet.table(FORM_HEADS, form(profile, sent));
        List<List<String>> rules = rules(profile);
        if (!rules.isEmpty()) {
            sheet.subsection("aturan", Markup.both("Aturan profil ini", "Rules of this profile"));
            sheet.table(RULE_HEADS, rules);
        }
        List<List<String>> bad = bad(examples);
        if (!bad.isEmpty()) {
            sheet.subsection("contoh-salah", Markup.both("Contoh yang salah", "Examples that are wrong"));
            sheet.table(EXAMPLE_HEADS, bad);
        }
    }

    private List<List<String>> form(StructureDefinition profile, List<SentElement> sent) {
        List<List<String>> rows = new ArrayList<>();
        String mandatory = sent.stream()
                .filter(SentElement::mandatory)
                .map(element -> Markup.code(element.name()))
                .collect(Collectors.joining(", "));
        if (!mandatory.isEmpty()) {
            rows.add(row(ErrorCode.ELEMENT_MISSING, mandatory, "...", "1"));
        }
        Map<String, String> bound = new LinkedHashMap<>();
        for (ElementDefinition element : profile.getSnapshot().getElement()) {
            if (element.hasBinding()
                    && element.getBinding().getStrength() == BindingStrength.REQUIRED
                    && sent.stream().anyMatch(one -> one.id().equals(element.getId()))) {
                bound.put(
                        element.getId(),
                        Markup.code(name(element)) + " "
                                + references.canonical(element.getBinding().getValueSet()));
            }
        }
        if (!bound.isEmpty()) {
            rows.add(row(ErrorCode.CODE_OUTSIDE_BINDING, String.join("; ", bound.values()), "...", "..."));
        }
        rows.add(row(ErrorCode.BAD_VALUE, Markup.both("tanggal, waktu, angka", "dates, times, numbers"), "..."));
        rows.add(row(ErrorCode.MISSING_REFERENCE, Markup.both("setiap rujukan (Reference)", "every Reference"), "..."));
        return rows;
    }

    private static List<String> row(ErrorCode code, String where, Object... arguments) {
        return List.of(
                Markup.code(code.code()),
                Markup.both(
                        Markup.escape(code.text(INDONESIAN, arguments)),
                        Markup.escape(code.text(Locale.ENGLISH, arguments))),
                where);
    }

    private static List<List<String>> rules(StructureDefinition profile) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (ElementDefinition element : profile.getSnapshot().getElement()) {
            for (ElementDefinitionConstraintComponent rule : element.getConstraint()) {
                if (rule.getKey().startsWith("ilp-")) {
                    rows.putIfAbsent(
                            rule.getKey(),
                            List.of(
                                    "<span id=\"" + rule.getKey() + "\">" + Markup.code(rule.getKey()) + "</span>",
                                    Markup.code(element.getId()),
                                    Markup.both(Translations.of(rule.getHumanElement())),
                                    consequence(rule.getSeverity() == ConstraintSeverity.WARNING)));
                }
            }
        }
        return List.copyOf(rows.values());
    }

    private List<List<String>> bad(List<Artefact<?>> examples) {
        List<List<String>> rows = new ArrayList<>();
        for (Artefact<?> good : examples) {
            for (InvalidExample example : invalid.of(good.name())) {
                rows.add(List.of(
                        Markup.escape(example.why()) + " (" + Markup.link(good.page(), good.id()) + ")",
                        example.changes().stream().map(Markup::code).collect(Collectors.joining("<br/>")),
                        Markup.code(example.expected()),
                        consequence(example.warningOnly())));
            }
        }
        return rows;
    }

    private static String consequence(boolean warning) {
        return warning
                ? Markup.both("peringatan, tetap disimpan", "warning, stored all the same")
                : Markup.both("ditolak", "refused");
    }

    private static String name(ElementDefinition element) {
        return element.getId().substring(element.getId().indexOf('.') + 1);
    }
}
