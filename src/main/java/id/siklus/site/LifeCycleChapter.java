package id.siklus.site;

import id.siklus.fhir.LocalText;
import id.siklus.site.StateDiagram.Lane;
import id.siklus.site.StateDiagram.State;
import id.siklus.site.StateDiagram.Step;
import java.util.List;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.StatusHistoryComponent;
import org.hl7.fhir.r4.model.StructureDefinition;

/** How a visit and a referral go through their states, and what is sent at each step. */
final class LifeCycleChapter implements Chapter {

    static final String VISIT = "daur-kunjungan.html";
    static final String REFERRAL = "daur-rujukan.html";

    /**
     * One page.
     *
     * @param told name of the text that says what is sent at each step
     * @param example reference to a visit among the guide's examples whose history is shown, empty for none
     * @param profiles whose rules are shown
     */
    private record Cycle(
            String path,
            LocalText title,
            String told,
            String id,
            LocalText drawing,
            List<Lane> lanes,
            List<State> states,
            List<Step> steps,
            String example,
            List<String> profiles) {}

    @Override
    public List<Page> pages(Guide guide) {
        return List.of(page(visit(), guide), page(referral(), guide));
    }

    private static Page page(Cycle cycle, Guide guide) {
        Fragment body = new Fragment();
        Told told = told(cycle.told(), guide);
        body.raw(told.lead());
        drawing(body, new StateDiagram(cycle.id(), cycle.drawing(), cycle.lanes(), cycle.states(), cycle.steps()));
        sent(body, cycle.id(), told);
        history(body, guide, cycle.example());
        cycle.profiles().forEach(profile -> rules(body, guide, profile));
        return new Page(cycle.path(), cycle.title(), Shelf.NARRATIVE, body.written());
    }

    private static Cycle visit() {
        List<State> states = List.of(
                new State("planned", "planned", new LocalText("dijadwalkan", "booked"), 0, 0, false),
                new State("arrived", "arrived", new LocalText("pasien datang", "patient is here"), 1, 0, false),
                new State(
                        "in-progress", "in-progress", new LocalText("sedang dilayani", "being cared for"), 2, 0, false),
                new State("finished", "finished", new LocalText("selesai", "done"), 3, 0, true),
                new State("cancelled", "cancelled", new LocalText("batal", "did not happen"), 1, 1, true),
                new State(
                        "entered-in-error",
                        "entered-in-error",
                        new LocalText("salah catat", "was a mistake"),
                        3,
                        1,
                        true));
        List<Step> steps = List.of(
                new Step("planned", "arrived", "1"),
                new Step("arrived", "in-progress", "2"),
                new Step("in-progress", "finished", "3"),
                new Step("arrived", "cancelled", "4"),
                new Step("finished", "entered-in-error", "5"));
        return new Cycle(
                VISIT,
                new LocalText("Daur hidup kunjungan", "Life cycle of a visit"),
                "daur-kunjungan",
                "kunjungan",
                new LocalText("Keadaan sebuah kunjungan", "The states of a visit"),
                List.of(new Lane("Encounter.status", 0)),
                states,
                steps,
                "Encounter/kunjungan-anc-k1",
                List.of("ilp-encounter"));
    }

    private static Cycle referral() {
        List<State> states = List.of(
                new State("sr-active", "active", new LocalText("dirujuk", "referred"), 0, 0, false),
                new State("sr-completed", "completed", new LocalText("terjawab", "answered"), 3, 0, true),
                new State("sr-revoked", "revoked", new LocalText("dicabut", "withdrawn"), 1, 0, true),
                new State("requested", "requested", new LocalText("menunggu jawaban", "waiting"), 0, 1, false),
                new State("accepted", "accepted", new LocalText("diterima", "accepted"), 1, 1, false),
                new State("in-progress", "in-progress", new LocalText("pasien tiba", "patient is there"), 2, 1, false),
                new State("completed", "completed", new LocalText("selesai", "done"), 3, 1, true),
                new State("rejected", "rejected", new LocalText("ditolak", "refused"), 1, 2, true),
                new State("balik", "active", new LocalText("rujuk balik", "referred back"), 3, 2, false),
                new State("lanjut", "completed", new LocalText("dilanjutkan", "care goes on"), 4, 2, true));
        List<Step> steps = List.of(
                new Step("sr-active", "requested", "1"),
                new Step("requested", "accepted", "2"),
                new Step("requested", "rejected", "3"),
                new Step("sr-active", "sr-revoked", "4"),
                new Step("accepted", "in-progress", "5"),
                new Step("in-progress", "completed", "6"),
                new Step("completed", "sr-completed", "7"),
                new Step("completed", "balik", "8"),
                new Step("balik", "lanjut", "9"));
        return new Cycle(
                REFERRAL,
                new LocalText("Daur hidup rujukan", "Life cycle of a referral"),
                "daur-rujukan",
                "rujukan",
                new LocalText("Keadaan sebuah rujukan", "The states of a referral"),
                List.of(new Lane("ServiceRequest.status", 0), new Lane("Task.status", 1)),
                states,
                steps,
                "",
                List.of("ilp-rujukan", "ilp-rujuk-balik"));
    }

    private static void drawing(Fragment body, StateDiagram diagram) {
        body.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Gambar keadaan")
                .raw(diagram.drawn())
                .close();
    }

    /** The n-th section tells the n-th step. */
    private static void sent(Fragment body, String id, Told told) {
        body.open("h2", "id", "kirim")
                .both(new LocalText("Yang dikirim pada tiap langkah", "What to send at each step"))
                .close();
        body.open("ol", "class", "steps");
        for (int i = 0; i < told.size(); i++) {
            body.open("li", "id", id + "-" + (i + 1))
                    .element("h3", told.title(i))
                    .raw(told.body(i))
                    .close();
        }
        body.close();
    }

    private static Told told(String name, Guide guide) {
        return Told.of(
                name,
                new ProseLinks(
                        guide, ProseChapter.texts(guide.sources().narrative()).keySet()));
    }

    /** The history of one visit among the guide's examples, as it stands there. */
    private static void history(Fragment body, Guide guide, String reference) {
        guide.byReference(reference)
                .filter(example -> example.resource() instanceof Encounter)
                .ifPresent(example -> {
                    Encounter visit = (Encounter) example.resource();
                    body.open("h2", "id", "contoh")
                            .both(new LocalText("Contoh riwayat", "An example of a history"))
                            .close();
                    body.open("p")
                            .raw(Markup.link(example.page(), example.reference()))
                            .close();
                    body.open(
                                    "div",
                                    "class",
                                    "scroll",
                                    "tabindex",
                                    "0",
                                    "role",
                                    "region",
                                    "aria-label",
                                    "statusHistory")
                            .open("table")
                            .open("thead")
                            .open("tr");
                    List.of("status", "period.start", "period.end")
                            .forEach(column -> body.element("th", column, "scope", "col"));
                    body.close().close().open("tbody");
                    for (StatusHistoryComponent row : visit.getStatusHistory()) {
                        body.open("tr")
                                .open("td")
                                .element("code", row.getStatus().toCode())
                                .close();
                        body.element("td", row.getPeriod().getStartElement().getValueAsString());
                        body.element(
                                        "td",
                                        row.getPeriod().hasEnd()
                                                ? row.getPeriod()
                                                        .getEndElement()
                                                        .getValueAsString()
                                                : "")
                                .close();
                    }
                    body.close().close().close();
                });
    }

    /** What the profile checks, with its own words. */
    private static void rules(Fragment body, Guide guide, String profile) {
        guide.byReference("StructureDefinition/" + profile).ifPresent(artefact -> {
            StructureDefinition definition = (StructureDefinition) artefact.resource();
            body.open("h2", "id", "aturan-" + profile)
                    .both(new LocalText("Yang diperiksa ", "What is checked: "))
                    .text(" ")
                    .raw(Markup.link(artefact.page(), profile))
                    .close();
            body.open("ul");
            definition.getDifferential().getElement().stream()
                    .flatMap(element -> element.getConstraint().stream())
                    .forEach(rule -> rule(body, rule));
            body.close();
        });
    }

    private static void rule(Fragment body, ElementDefinitionConstraintComponent rule) {
        body.open("li")
                .element("code", rule.getKey())
                .text(" ")
                .both(Translations.of(rule.getHumanElement()))
                .close();
    }
}
