package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.List;
import org.hl7.fhir.r4.model.MetadataResource;

/** An entry of a list: a link and what is behind it. */
final class Listing {

    private static final int LONGEST_DESCRIPTION = 220;

    private Listing() {}

    static String described(Artefact<? extends MetadataResource> artefact) {
        LocalText text = Translations.of(artefact.resource().getDescriptionElement());
        return References.artefact(artefact) + after(text);
    }

    static String example(Guide guide, Artefact<?> example) {
        return guide.entry(example)
                .map(entry -> "<a href=\"" + example.page() + "\">" + Markup.escape(entry.getName()) + "</a> ("
                        + Markup.code(example.reference()) + ")"
                        + after(new LocalText(
                                DefinitionSheet.text(entry.getDescription()),
                                DefinitionSheet.text(entry.getDescription()))))
                .orElse("<a href=\"" + example.page() + "\">" + Markup.escape(example.reference()) + "</a>");
    }

    static List<String> all(List<? extends Artefact<? extends MetadataResource>> artefacts) {
        return artefacts.stream().map(Listing::described).toList();
    }

    private static String after(LocalText description) {
        return description.indonesian().isBlank()
                ? ""
                : " <span class=\"ket\">"
                        + Markup.both(new LocalText(shorter(description.indonesian()), shorter(description.english())))
                        + "</span>";
    }

    private static String shorter(String text) {
        if (text.length() <= LONGEST_DESCRIPTION) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_DESCRIPTION);
        return text.substring(0, space < 0 ? LONGEST_DESCRIPTION : space) + " ...";
    }
}
