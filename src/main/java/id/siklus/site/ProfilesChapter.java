package id.siklus.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.StructureDefinition;

/** A page for each profile and extension, and the lists of both. */
final class ProfilesChapter implements Chapter {

    @Override
    public List<Page> pages(Guide guide) {
        List<Page> pages = new ArrayList<>();
        try (Hl7Tables tables = new Hl7Tables(guide)) {
            ProfilePages profiles = new ProfilePages(guide, tables);
            guide.all(StructureDefinition.class).forEach(profile -> pages.addAll(profiles.of(profile)));
        }
        pages.add(profileIndex(guide));
        pages.add(extensionIndex(guide));
        return pages;
    }

    static boolean isExtension(StructureDefinition definition) {
        return definition.getType().equals("Extension");
    }

    private static Page profileIndex(Guide guide) {
        Map<String, List<Artefact<StructureDefinition>>> byType = new TreeMap<>();
        guide.all(StructureDefinition.class).stream()
                .filter(artefact -> !isExtension(artefact.resource()))
                .forEach(artefact -> byType.computeIfAbsent(artefact.resource().getType(), none -> new ArrayList<>())
                        .add(artefact));
        Sheet sheet = new Sheet()
                .paragraph(
                        "Profil bernama <code>ilp-</code> dan nama tipenya berlaku bagi setiap kiriman bertipe itu, disebut di"
                                + " <code>meta.profile</code> atau tidak. Profil lain berlaku bila disebut di <code>meta.profile</code>.",
                        "A profile named <code>ilp-</code> and its type holds for every resource of that type, whether"
                                + " <code>meta.profile</code> names it or not. The others hold when it names them.");
        byType.forEach(
                (type, profiles) -> sheet.subsection(type, Markup.escape(type)).list(Listing.all(profiles)));
        return new Page(Shelf.PROFILES.index(), Shelf.PROFILES.title(), Shelf.PROFILES, sheet.markup());
    }

    private static Page extensionIndex(Guide guide) {
        Sheet sheet = new Sheet()
                .list(Listing.all(guide.all(StructureDefinition.class).stream()
                        .filter(artefact -> isExtension(artefact.resource()))
                        .toList()));
        return new Page(Shelf.EXTENSIONS.index(), Shelf.EXTENSIONS.title(), Shelf.EXTENSIONS, sheet.markup());
    }
}
