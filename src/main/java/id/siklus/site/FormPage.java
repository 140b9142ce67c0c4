package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.List;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;

/** One Questionnaire as the form that it stands for. Nothing can be filled in: it shows what an application has to ask. */
final class FormPage {

    private final Artefact<Questionnaire> artefact;
    private final Questionnaire form;
    private final Terms terms;
    private final EnableWords enableWords;

    FormPage(Artefact<Questionnaire> artefact, Terms terms) {
        this.artefact = artefact;
        this.form = artefact.resource();
        this.terms = terms;
        this.enableWords = new EnableWords(form, terms);
    }

    static String path(Artefact<Questionnaire> form) {
        return "formulir-" + form.id() + ".html";
    }

    Page page() {
        Fragment body = new Fragment();
        body.element("p", form.getDescription(), "class", "lead");
        facts(body);
        body.open("p", "class", "small")
                .raw("<span class=\"must\">*</span> ")
                .both(new LocalText(
                        "wajib dijawab. Formulir ini hanya untuk dibaca.",
                        "must be answered. This form is for reading only."))
                .close();
        body.open("div", "class", "form");
        form.getItem().forEach(item -> item(body, item));
        return new Page(
                path(artefact),
                Translations.of(form.getTitleElement()),
                Shelf.FORMS,
                body.close().written());
    }

    private void facts(Fragment body) {
        FormCount count = FormCount.of(form);
        body.open("table", "class", "facts");
        fact(body, new LocalText("Definisi", "Definition"), Markup.link(artefact.page(), artefact.reference()));
        fact(body, new LocalText("Alamat", "Canonical URL"), Markup.code(form.getUrl() + "|" + form.getVersion()));
        List<String> subjects =
                form.getSubjectType().stream().map(CodeType::getValue).toList();
        fact(body, new LocalText("Tentang", "About"), Markup.code(String.join(", ", subjects)));
        String from = form.getEffectivePeriod().getStartElement().getValueAsString();
        if (from != null) {
            fact(
                    body,
                    new LocalText("Berlaku", "In effect"),
                    Markup.both(new LocalText("sejak " + from, "since " + from)));
        }
        fact(body, new LocalText("Butir", "Items"), Markup.both(count.inWords()));
        fact(
                body,
                new LocalText("Cara mengirim", "How to send"),
                "<a href=\"panduan-kuesioner.html\">" + Markup.both("Kuesioner", "Questionnaires") + "</a>");
        body.close();
    }

    private static void fact(Fragment body, LocalText name, String xhtml) {
        body.open("tr")
                .open("th", "scope", "row")
                .both(name)
                .close()
                .open("td")
                .raw(xhtml)
                .close()
                .close();
    }

    private void item(Fragment body, QuestionnaireItemComponent item) {
        if (item.getType() == QuestionnaireItemType.GROUP) {
            group(body, item);
        } else if (item.getType() == QuestionnaireItemType.DISPLAY) {
            message(body, item);
        } else {
            question(body, item);
        }
    }

    private void group(Fragment body, QuestionnaireItemComponent item) {
        FormItem said = new FormItem(item);
        body.open(
                "fieldset",
                "class",
                said.holdsDangerSigns() ? "danger" : "",
                "id",
                EnableWords.anchor(item.getLinkId()),
                "data-link-id",
                item.getLinkId(),
                "disabled",
                "disabled");
        body.open("legend").both(Translations.of(item.getTextElement()));
        must(body, item);
        if (item.getRepeats()) {
            body.text(" ").element("span", new LocalText("boleh diulang", "may repeat"), "class", "chip");
        }
        body.close();
        about(body, item, said);
        item.getItem().forEach(child -> item(body, child));
        body.close();
    }

    private void message(Fragment body, QuestionnaireItemComponent item) {
        FormItem said = new FormItem(item);
        body.open(
                        "div",
                        "class",
                        "message",
                        "id",
                        EnableWords.anchor(item.getLinkId()),
                        "data-link-id",
                        item.getLinkId())
                .element("p", Translations.of(item.getTextElement()));
        about(body, item, said);
        body.close();
    }

    private void question(Fragment body, QuestionnaireItemComponent item) {
        FormItem said = new FormItem(item);
        body.open(
                "div",
                "class",
                kinds(item, said),
                "id",
                EnableWords.anchor(item.getLinkId()),
                "data-link-id",
                item.getLinkId());
        body.open("p", "class", "ask", "id", "tanya-" + item.getLinkId()).both(Translations.of(item.getTextElement()));
        must(body, item);
        if (said.isDangerSign()) {
            body.text(" ").element("span", new LocalText("tanda bahaya", "danger sign"), "class", "chip danger");
        }
        body.close();
        answer(body, item, said);
        about(body, item, said);
        item.getItem().forEach(child -> item(body, child));
        body.close();
    }

    private static String kinds(QuestionnaireItemComponent item, FormItem said) {
        String kinds = item.getType() == QuestionnaireItemType.BOOLEAN ? "item short" : "item";
        return said.isDangerSign() ? kinds + " danger" : kinds;
    }

    private static void must(Fragment body, QuestionnaireItemComponent item) {
        if (item.getRequired()) {
            body.text(" ")
                    .open("span", "class", "must", "title", "wajib dijawab")
                    .text("*")
                    .close();
        }
    }

    private void answer(Fragment body, QuestionnaireItemComponent item, FormItem said) {
        String asked = "tanya-" + item.getLinkId();
        switch (item.getType()) {
            case BOOLEAN -> {
                body.open("div", "class", "options", "role", "group", "aria-labelledby", asked);
                option(body, item, "radio", new LocalText("Ya", "Yes"), "");
                option(body, item, "radio", new LocalText("Tidak", "No"), "");
                body.close();
            }
            case CHOICE, OPENCHOICE -> {
                body.open("div", "class", "options", "role", "group", "aria-labelledby", asked);
                for (QuestionnaireItemAnswerOptionComponent option : item.getAnswerOption()) {
                    option(
                            body,
                            item,
                            item.getRepeats() ? "checkbox" : "radio",
                            label(option),
                            FormItem.score(option).orElse(""));
                }
                if (item.hasAnswerValueSet()) {
                    body.element("code", item.getAnswerValueSet());
                }
                body.close();
            }
            case TEXT ->
                body.open("textarea", "rows", "2", "cols", "40", "disabled", "disabled", "aria-labelledby", asked)
                        .text("")
                        .close();
            default ->
                body.open("p", "class", "entry")
                        .empty("input", "type", input(item.getType()), "disabled", "disabled", "aria-labelledby", asked)
                        .text(" ")
                        .text(said.unit().orElse(""))
                        .close();
        }
    }

    private LocalText label(QuestionnaireItemAnswerOptionComponent option) {
        if (option.getValue() instanceof Coding coding) {
            return terms.name(coding);
        }
        String value = option.getValue() instanceof IntegerType whole
                ? String.valueOf(whole.getValue())
                : option.getValue().primitiveValue();
        return new LocalText(value, value);
    }

    private static void option(
            Fragment body, QuestionnaireItemComponent item, String kind, LocalText label, String score) {
        body.open("label")
                .empty("input", "type", kind, "name", item.getLinkId(), "disabled", "disabled")
                .text(" ")
                .both(label);
        if (!score.isEmpty()) {
            body.text(" ").element("span", new LocalText("nilai " + score, "scores " + score), "class", "chip");
        }
        body.close();
    }

    private static String input(QuestionnaireItemType type) {
        return switch (type) {
            case INTEGER, DECIMAL, QUANTITY -> "number";
            default -> "text";
        };
    }

    private void about(Fragment body, QuestionnaireItemComponent item, FormItem said) {
        if (item.hasEnableWhen()) {
            body.open("p", "class", "when").raw(enableWords.said(item)).close();
        }
        body.open("p", "class", "about").element("code", item.getLinkId());
        if (!said.kind().indonesian().isEmpty()) {
            body.text(" · ").both(said.kind());
        }
        bounds(body, item, said);
        said.calculation()
                .ifPresent(formula -> body.text(" · ")
                        .both(new LocalText("dihitung: ", "calculated: "))
                        .element("code", formula));
        said.meaning()
                .ifPresent(meaning -> body.text(" · ")
                        .both(new LocalText("artinya: ", "it means: "))
                        .both(terms.name(meaning))
                        .text(" ")
                        .element("code", meaning.getCode()));
        for (Coding code : item.getCode()) {
            body.text(" · ").element("code", code.getCode());
            LocalText name = terms.name(code);
            if (!name.indonesian().equals(code.getCode()) && !name.indonesian().equals(item.getText())) {
                body.text(" ").both(name);
            }
        }
        if (said.becomesObservation()) {
            body.text(" ")
                    .element("span", new LocalText("menjadi Observation", "becomes an Observation"), "class", "chip");
        }
        body.close();
    }

    private void bounds(Fragment body, QuestionnaireItemComponent item, FormItem said) {
        if (said.smallest().isPresent() || said.largest().isPresent()) {
            body.text(" · ")
                    .text(said.smallest().orElse("…") + "–" + said.largest().orElse("…"));
            said.unit().ifPresent(unit -> body.text(" " + unit));
        }
        said.unitOptions()
                .forEach(unit -> body.text(" · ").text(unit.hasDisplay() ? unit.getDisplay() : unit.getCode()));
        said.pattern()
                .ifPresent(pattern -> body.text(" · ")
                        .both(new LocalText("pola ", "pattern "))
                        .element("code", pattern));
        if (item.hasMaxLength()) {
            body.text(" · ")
                    .both(new LocalText(
                            "paling banyak " + item.getMaxLength() + " huruf",
                            "at most " + item.getMaxLength() + " characters"));
        }
    }
}
