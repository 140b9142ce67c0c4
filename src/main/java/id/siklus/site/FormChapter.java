package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Questionnaire;

/** Every Questionnaire as a form, and the list of them. */
final class FormChapter implements Chapter {

    @Override
    public List<Page> pages(Guide guide) {
        Terms terms = new Terms(guide);
        List<Page> pages = new ArrayList<>();
        pages.add(overview(guide));
        for (Artefact<Questionnaire> form : guide.all(Questionnaire.class)) {
            pages.add(new FormPage(form, terms).page());
        }
        return pages;
    }

    private static Page overview(Guide guide) {
        Fragment body = new Fragment();
        body.element(
                "p",
                new LocalText(
                        "Formulir kunjungan rumah dan skrining, seperti yang dilihat kader dan tenaga kesehatan. Jawabannya dikirim sebagai QuestionnaireResponse.",
                        "The forms of home visits and screenings, as kader and health workers see them. The answers are sent as QuestionnaireResponse."),
                "class",
                "lead");
        body.open("p")
                .raw("<a href=\"panduan-kuesioner.html\">"
                        + Markup.both(
                                "Cara membaca formulir dan mengirim jawabannya",
                                "How to read the forms and send the answers")
                        + "</a>")
                .close();
        body.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Daftar formulir")
                .open("table")
                .open("thead")
                .open("tr");
        for (LocalText column : List.of(
                new LocalText("Formulir", "Form"),
                new LocalText("Versi", "Version"),
                new LocalText("Tentang", "About"),
                new LocalText("Pertanyaan", "Questions"),
                new LocalText("Wajib", "Required"),
                new LocalText("Tanda bahaya", "Danger signs"),
                new LocalText("Menjadi Observation", "Become Observations"))) {
            body.element("th", column, "scope", "col");
        }
        body.close().close().open("tbody");
        for (Artefact<Questionnaire> artefact : guide.all(Questionnaire.class)) {
            Questionnaire form = artefact.resource();
            FormCount count = FormCount.of(form);
            body.open("tr")
                    .open("th", "scope", "row")
                    .open("a", "href", FormPage.path(artefact))
                    .both(Translations.of(form.getTitleElement()))
                    .close()
                    .close();
            body.element("td", form.getVersion());
            body.element(
                    "td",
                    String.join(
                            ", ",
                            form.getSubjectType().stream()
                                    .map(CodeType::getValue)
                                    .toList()));
            for (int number :
                    new int[] {count.questions(), count.required(), count.dangerSigns(), count.observations()}) {
                body.element("td", String.valueOf(number), "class", "number");
            }
            body.close();
        }
        return new Page(
                Shelf.FORMS.index(),
                new LocalText("Formulir", "Forms"),
                Shelf.FORMS,
                body.close().close().close().written());
    }
}
