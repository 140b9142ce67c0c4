package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;

/** A page for each stage of life, and one that leads to them. */
final class StageChapter implements Chapter {

    @Override
    public List<Page> pages(Guide guide) {
        Terms terms = new Terms(guide);
        List<Page> pages = new ArrayList<>();
        pages.add(overview(guide, terms));
        for (Artefact<PlanDefinition> plan : guide.all(PlanDefinition.class)) {
            pages.add(new StagePage(plan, terms, guide).page());
        }
        return pages;
    }

    private static Page overview(Guide guide, Terms terms) {
        Fragment body = new Fragment();
        body.element(
                "p",
                new LocalText(
                        "Setiap tahap hidup mempunyai satu jadwal layanan, ditulis sebagai PlanDefinition. Kirim data klinis seperti biasa; layanan tertutup oleh data itu, tanpa kiriman khusus.",
                        "Each stage of life has one schedule of services, written as a PlanDefinition. Send clinical data as usual; they close the services, nothing else has to be sent."),
                "class",
                "lead");
        body.open("p")
                .raw("<a href=\"panduan-rencana.html\">"
                        + Markup.both("Cara membaca dan menulis jadwal", "How to read and write a schedule") + "</a>")
                .close();
        body.open("ul", "class", "cards");
        for (Artefact<PlanDefinition> plan : guide.all(PlanDefinition.class)) {
            body.open("li")
                    .open("h2")
                    .open("a", "href", StagePage.path(plan))
                    .both(Translations.of(plan.resource().getTitleElement()))
                    .close()
                    .close();
            body.element("p", plan.resource().getDescription());
            int services = services(plan.resource());
            Sourcing sourcing = new Sourcing(terms, plan.resource());
            body.open("p", "class", "small").both(new LocalText(services + " layanan: ", services + " services: "));
            body.raw(String.join(
                            ", ",
                            groups(plan.resource()).stream()
                                    .map(group -> Markup.both(sourcing.title(group)))
                                    .toList()))
                    .close();
            body.close();
        }
        return new Page(
                Shelf.LIFE.index(),
                new LocalText("Siklus hidup", "Stages of life"),
                Shelf.LIFE,
                body.close().written());
    }

    private static List<PlanDefinitionActionComponent> groups(PlanDefinition plan) {
        return plan.getAction().stream()
                .filter(group -> !group.getAction().stream().allMatch(Anchors::isAnchor))
                .toList();
    }

    private static int services(PlanDefinition plan) {
        return groups(plan).stream().mapToInt(group -> group.getAction().size()).sum();
    }
}
