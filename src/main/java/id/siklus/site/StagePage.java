package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;

/** The page of one stage of life: its plan as timelines, and the same facts as tables. */
final class StagePage {

    private final Artefact<PlanDefinition> artefact;
    private final PlanDefinition plan;
    private final Terms terms;
    private final Anchors anchors;
    private final Sourcing sourcing;
    private final PlanWords words;
    private final Guide guide;

    StagePage(Artefact<PlanDefinition> artefact, Terms terms, Guide guide) {
        this.artefact = artefact;
        this.plan = artefact.resource();
        this.terms = terms;
        this.guide = guide;
        this.anchors = new Anchors(plan);
        this.sourcing = new Sourcing(terms, plan);
        this.words = new PlanWords(guide, terms, anchors, sourcing);
    }

    static String path(Artefact<PlanDefinition> plan) {
        return "tahap-" + plan.id() + ".html";
    }

    Page page() {
        Fragment body = new Fragment();
        body.element("p", plan.getDescription(), "class", "lead");
        facts(body);
        legend(body);
        for (PlanDefinitionActionComponent group : plan.getAction()) {
            if (group.getAction().stream().allMatch(Anchors::isAnchor)) {
                anchors(body, group);
            } else {
                group(body, group);
            }
        }
        sources(body);
        return new Page(path(artefact), Translations.of(plan.getTitleElement()), Shelf.LIFE, body.written());
    }

    private void facts(Fragment body) {
        body.open("table", "class", "facts");
        fact(body, new LocalText("Definisi", "Definition"), Markup.link(artefact.page(), artefact.reference()));
        fact(body, new LocalText("Alamat", "Canonical URL"), Markup.code(plan.getUrl()));
        List<String> topics = plan.getTopic().stream()
                .map(CodeableConcept::getCodingFirstRep)
                .map(topic -> Markup.both(terms.name(topic)))
                .toList();
        if (!topics.isEmpty()) {
            fact(body, new LocalText("Tahap hidup", "Stages of life"), String.join(", ", topics));
        }
        fact(body, new LocalText("Berlaku", "In effect"), Markup.both(effective()));
        fact(
                body,
                new LocalText("Mesin", "Machines"),
                "<a href=\"panduan-rencana.html\">" + Markup.both("Cara membaca rencana", "How to read a plan")
                        + "</a>");
        body.close();
    }

    private LocalText effective() {
        String from = plan.getEffectivePeriod().getStartElement().getValueAsString();
        String to = plan.getEffectivePeriod().getEndElement().getValueAsString();
        return to == null
                ? new LocalText("sejak " + from, "since " + from)
                : new LocalText(from + " sampai " + to, from + " to " + to);
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

    private static void legend(Fragment body) {
        body.open("ul", "class", "legend");
        key(
                body,
                "tl-window",
                new LocalText(
                        "jendela: data di luar ini tidak menutup layanan", "window: data outside it close nothing"));
        key(body, "tl-due", new LocalText("jatuh tempo sampai batas tepat waktu", "due date to the last day in time"));
        key(body, "tl-repeat", new LocalText("diulang pada tiap titik", "again at each dot"));
        key(
                body,
                "tl-often",
                new LocalText(
                        "diulang lebih sering daripada yang dapat digambar", "again more often than can be drawn"));
        key(body, "tl-given", new LocalText("diberikan pada jenjang ini", "given at this level"));
        body.close();
    }

    private static void key(Fragment body, String kind, LocalText meaning) {
        body.open("li")
                .open("span", "class", "key " + kind, "aria-hidden", "true")
                .close()
                .text(" ")
                .both(meaning)
                .close();
    }

    private void anchors(Fragment body, PlanDefinitionActionComponent group) {
        body.open("h2", "id", group.getId()).both(sourcing.title(group)).close();
        body.element(
                "p",
                new LocalText(
                        "Dari tanggal inilah jadwal dihitung. Yang pertama adalah jangkar utama: tiap nilainya memulai satu rencana.",
                        "The dates that the schedule counts from. The first is the main one: each of its values begins a plan."));
        body.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Jangkar")
                .raw(new AnchorDrawing(plan.getIdPart(), anchors, sourcing).drawn())
                .close();
        openTable(
                body,
                "Tabel jangkar",
                new LocalText("Jangkar", "Anchor"),
                new LocalText("Tanggalnya dari", "Its date comes from"),
                new LocalText("Keterangan", "Remarks"));
        for (PlanDefinitionActionComponent anchor : group.getAction()) {
            body.open("tr", "id", anchor.getId())
                    .open("th", "scope", "row")
                    .both(sourcing.title(anchor))
                    .empty("br")
                    .element("code", anchor.getId())
                    .close();
            body.open("td");
            list(body, words.triggers(anchor));
            body.close()
                    .element("td", anchor.hasDescription() ? anchor.getDescription() : "")
                    .close();
        }
        body.close().close().close();
    }

    private void group(Fragment body, PlanDefinitionActionComponent group) {
        body.open("h2", "id", group.getId()).both(sourcing.title(group)).close();
        List<LocalText> holds = new ArrayList<>(words.windows(group));
        holds.addAll(words.conditions(group));
        body.open("ul", "class", "holds");
        holds.forEach(said -> body.element("li", said));
        body.close();
        int number = 0;
        for (Schedule.Panel panel : new Schedule(anchors, sourcing, group).panels()) {
            number++;
            LocalText axis = anchors.find(panel.anchor())
                    .map(sourcing::title)
                    .orElse(new LocalText(panel.anchor(), panel.anchor()));
            body.open(
                            "div",
                            "class",
                            "scroll",
                            "tabindex",
                            "0",
                            "role",
                            "region",
                            "aria-label",
                            "Garis waktu " + group.getTitle() + " " + number)
                    .raw(new Timeline("garis-" + group.getId() + "-" + number, axis, panel, levels(), terms).drawn())
                    .close();
        }
        openTable(
                body,
                "Tabel layanan " + group.getTitle(),
                new LocalText("Layanan", "Service"),
                new LocalText("Jendela", "Window"),
                new LocalText("Jatuh tempo", "Due"),
                new LocalText("Ulangan", "Repeat"),
                new LocalText("Jenjang", "Level"),
                new LocalText("Syarat", "Condition"),
                new LocalText("Ditutup oleh", "Closed by"),
                new LocalText("Sumber", "Source"));
        group.getAction().forEach(service -> service(body, service));
        body.close().close().close();
    }

    private void service(Fragment body, PlanDefinitionActionComponent service) {
        body.open("tr", "id", service.getId())
                .open("th", "scope", "row")
                .both(sourcing.title(service))
                .empty("br");
        guide.byCanonical(service.getDefinitionCanonicalType().getValueAsString())
                .ifPresentOrElse(
                        activity -> body.raw(
                                "<a href=\"" + activity.page() + "\">" + Markup.code(service.getId()) + "</a>"),
                        () -> body.element("code", service.getId()));
        if (service.hasDescription()) {
            body.element("p", service.getDescription(), "class", "small");
        }
        body.close().open("td");
        list(body, words.windows(service).stream().map(Markup::both).toList());
        body.close()
                .element("td", words.due(service))
                .element("td", words.repeat(service))
                .open("td");
        list(
                body,
                Schedule.levels(service).stream()
                        .map(level -> Markup.both(terms.name(level)))
                        .toList());
        participants(body, service);
        body.close().open("td");
        list(body, words.conditions(service).stream().map(Markup::both).toList());
        body.close().open("td");
        list(body, service.getOutput().stream().map(words::data).toList());
        body.close().open("td");
        sourcing.numbers(service)
                .forEach(number -> body.element("a", "[" + number + "]", "href", "#sumber-" + number)
                        .text(" "));
        Sourcing.parameters(service).forEach(note -> body.element("p", note, "class", "small parameter"));
        body.close().close();
    }

    private void participants(Fragment body, PlanDefinitionActionComponent service) {
        List<String> roles = service.getParticipant().stream()
                .map(participant -> Markup.both(terms.name(participant.getRole().getCodingFirstRep())))
                .toList();
        if (!roles.isEmpty()) {
            body.open("p", "class", "small").raw(String.join(", ", roles)).close();
        }
    }

    private void sources(Fragment body) {
        body.open("h2", "id", "sumber").both(new LocalText("Sumber", "Sources")).close();
        body.element(
                "p",
                new LocalText(
                        "Catatan pada kolom Sumber adalah parameter: tidak dinyatakan peraturan, atau dinyatakan berbeda-beda.",
                        "The notes in the column Source are parameters: no regulation states them, or several differ."));
        body.open("ol", "class", "sources");
        int number = 1;
        for (String citation : sourcing.citations()) {
            body.element("li", citation, "id", "sumber-" + number++);
        }
        body.close();
    }

    /** All levels of the plan, by their first use. */
    private List<Coding> levels() {
        Map<String, Coding> found = new LinkedHashMap<>();
        for (PlanDefinitionActionComponent group : plan.getAction()) {
            for (PlanDefinitionActionComponent service : group.getAction()) {
                Schedule.levels(service).forEach(level -> found.putIfAbsent(level.getCode(), level));
            }
        }
        return List.copyOf(found.values());
    }

    private static void openTable(Fragment body, String name, LocalText... columns) {
        body.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", name)
                .open("table", "class", "wide")
                .open("thead")
                .open("tr");
        for (LocalText column : columns) {
            body.element("th", column, "scope", "col");
        }
        body.close().close().open("tbody");
    }

    private static void list(Fragment body, List<String> xhtml) {
        if (xhtml.isEmpty()) {
            body.text("-");
            return;
        }
        if (xhtml.size() == 1) {
            body.raw(xhtml.get(0));
            return;
        }
        body.open("ul");
        xhtml.forEach(item -> body.open("li").raw(item).close());
        body.close();
    }
}
