package id.siklus.site;

import id.siklus.fhir.LocalText;
import id.siklus.site.TreeDrawing.Node;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The two trees that must not be mixed: facilities, which are Organizations, and areas, which are Locations. Drawn of the guide's examples. */
final class TreeChapter implements Chapter {

    static final String FACILITIES = "fasilitas.html";
    static final String AREAS = "wilayah.html";

    private static final String AREA_CODE = "https://siklus.id/fhir/sid/wilayah";

    @Override
    public List<Page> pages(Guide guide) {
        Terms terms = new Terms(guide);
        ProseLinks links = new ProseLinks(
                guide, ProseChapter.texts(guide.sources().narrative()).keySet());
        return List.of(facilities(guide, terms, links), areas(guide, terms, links));
    }

    private static Page facilities(Guide guide, Terms terms, ProseLinks links) {
        List<Artefact<Organization>> all = examples(guide, Organization.class);
        List<Node> roots = children(
                all,
                "",
                artefact -> artefact.resource().getPartOf(),
                artefact -> new Label(artefact.resource().getName(), kind(artefact.resource(), terms)));
        return page(FACILITIES, new LocalText("Pohon fasilitas", "The tree of facilities"), "fasilitas", roots, links);
    }

    private static Page areas(Guide guide, Terms terms, ProseLinks links) {
        List<Artefact<Location>> all = examples(guide, Location.class);
        List<Artefact<Location>> areas = inTheTree(all);
        List<Node> roots = children(
                areas,
                "",
                artefact -> artefact.resource().getPartOf(),
                artefact -> new Label(artefact.resource().getName(), detail(artefact.resource(), terms)));
        return page(AREAS, new LocalText("Pohon wilayah", "The tree of areas"), "wilayah", roots, links);
    }

    private static Page page(String path, LocalText title, String name, List<Node> roots, ProseLinks links) {
        Told told = Told.of(name, links);
        Fragment body = new Fragment();
        body.raw(told.lead());
        body.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", title.indonesian())
                .raw(new TreeDrawing("pohon-" + name, title.indonesian(), roots).drawn())
                .close();
        told.sections(body);
        return new Page(path, title, Shelf.NARRATIVE, body.written());
    }

    private record Label(String name, String detail) {}

    private interface PartOf<T extends Resource> {
        Reference of(Artefact<T> artefact);
    }

    private interface Labelling<T extends Resource> {
        Label of(Artefact<T> artefact);
    }

    private static <T extends Resource> List<Node> children(
            List<Artefact<T>> all, String parent, PartOf<T> partOf, Labelling<T> labelling) {
        List<Node> nodes = new ArrayList<>();
        for (Artefact<T> artefact : all) {
            Reference reference = partOf.of(artefact);
            String above = reference.hasReference() ? reference.getReference() : "";
            if (above.equals(parent)) {
                Label label = labelling.of(artefact);
                nodes.add(new Node(
                        artefact.reference(),
                        label.name(),
                        label.detail(),
                        artefact.page(),
                        children(all, artefact.reference(), partOf, labelling)));
            }
        }
        return nodes;
    }

    /** Areas, and what says to lie in one; rooms and buildings belong to a facility and stay out. */
    private static List<Artefact<Location>> inTheTree(List<Artefact<Location>> all) {
        return all.stream()
                .filter(artefact ->
                        isArea(artefact.resource()) || artefact.resource().hasPartOf())
                .toList();
    }

    private static boolean isArea(Location location) {
        return location.getIdentifier().stream().anyMatch(identifier -> AREA_CODE.equals(identifier.getSystem()));
    }

    private static String detail(Location location, Terms terms) {
        String code = location.getIdentifier().stream()
                .map(Identifier::getValue)
                .findFirst()
                .orElse("");
        Coding kind = location.getPhysicalType().getCodingFirstRep();
        return terms.name(kind).indonesian() + " (" + kind.getCode() + ") · " + code;
    }

    private static String kind(Organization organization, Terms terms) {
        Coding first = organization.getTypeFirstRep().getCodingFirstRep();
        return terms.name(first).indonesian() + " (" + first.getCode() + ")";
    }

    private static <T extends Resource> List<Artefact<T>> examples(Guide guide, Class<T> type) {
        return guide.examples().stream()
                .filter(example -> type.isInstance(example.resource()))
                .map(example -> new Artefact<>(type.cast(example.resource()), example.json()))
                .toList();
    }
}
