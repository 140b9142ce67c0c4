package id.siklus.site;

import static id.siklus.site.DefinitionSheet.fact;

import id.siklus.fhir.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ImplementationGuide.ImplementationGuideDefinitionResourceComponent;

/** The examples: JSON that can be read and followed, and what refers to it. */
final class ExamplesChapter implements Chapter {

    @Override
    public List<Page> pages(Guide guide) {
        References references = new References(guide);
        JsonText json = new JsonText(guide);
        List<Page> pages = new ArrayList<>();
        Map<String, List<String>> byType = new TreeMap<>();
        for (Artefact<?> example : guide.examples()) {
            pages.add(page(guide, references, json, example));
            byType.computeIfAbsent(example.resource().fhirType(), none -> new ArrayList<>())
                    .add(Listing.example(guide, example));
        }
        Sheet sheet = new Sheet()
                .paragraph(
                        "Semua contoh lolos pemeriksaan server ini dan mesin HL7. Orang dan fasilitasnya rekaan.",
                        "Every example passes this server's checks and HL7's engine. Persons and facilities are invented.");
        byType.forEach(
                (type, list) -> sheet.subsection(type, Markup.escape(type)).list(list));
        pages.add(new Page(Shelf.EXAMPLES.index(), Shelf.EXAMPLES.title(), Shelf.EXAMPLES, sheet.markup()));
        return pages;
    }

    private static Page page(Guide guide, References references, JsonText json, Artefact<?> example) {
        var entry = guide.entry(example);
        String name = entry.map(ImplementationGuideDefinitionResourceComponent::getName)
                .orElse(example.reference());
        String description = entry.map(ImplementationGuideDefinitionResourceComponent::getDescription)
                .orElse("");
        String profile = entry.filter(ImplementationGuideDefinitionResourceComponent::hasExampleCanonicalType)
                .map(one -> references.canonical(one.getExampleCanonicalType().getValue()))
                .orElse("");
        String file = example.name() + ".json";
        Sheet sheet = new Sheet()
                .lead(new LocalText(description, description))
                .facts(List.of(
                        fact("Sumber daya", "Resource", Markup.code(example.reference())),
                        fact("Profil", "Profile", profile),
                        fact("Dirujuk oleh", "Referred to by", referring(guide, example)),
                        fact("Unduh", "Download", Markup.link(file, file))));
        sheet.add(json.markup(example.json()));
        return new Page(example.page(), new LocalText(name, name), Shelf.EXAMPLES, sheet.markup());
    }

    private static String referring(Guide guide, Artefact<?> example) {
        String quoted = "\"" + example.reference() + "\"";
        return guide.examples().stream()
                .filter(other -> other.json().contains(quoted))
                .limit(30)
                .map(other -> Markup.link(other.page(), other.reference()))
                .collect(Collectors.joining(", "));
    }
}
