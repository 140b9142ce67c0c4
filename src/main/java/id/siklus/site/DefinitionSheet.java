package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.NamingSystem;

/** What the page of every definition begins and ends with: what it is, its canonical URL and version, and its JSON. */
final class DefinitionSheet {

    private DefinitionSheet() {}

    /** @param more facts of this kind of definition, after the common ones */
    static Sheet begin(Artefact<? extends MetadataResource> artefact, List<Map.Entry<LocalText, String>> more) {
        MetadataResource definition = artefact.resource();
        boolean named = definition instanceof NamingSystem;
        Sheet sheet = new Sheet().lead(Translations.of(definition.getDescriptionElement()));
        sheet.facts(List.of(
                fact("Kanonik", "Canonical URL", named ? "" : Markup.code(definition.getUrl())),
                fact("Versi", "Version", named ? "" : Markup.escape(text(definition.getVersion()))),
                fact(
                        "Status",
                        "Status",
                        definition.hasStatus() ? definition.getStatus().toCode() : ""),
                fact("JSON", "JSON", Markup.link(artefact.name() + ".json", artefact.name() + ".json"))));
        if (!more.isEmpty()) {
            sheet.facts(more);
        }
        return sheet;
    }

    static String end(Sheet sheet, Artefact<?> artefact, JsonText json) {
        if (JsonText.isShown(artefact.json())
                && sheet.length() + artefact.json().length() * 5 / 4 < 250_000) {
            sheet.fold("Sumber JSON", "JSON source", json.markup(artefact.json()));
        }
        return sheet.markup();
    }

    static Map.Entry<LocalText, String> fact(String indonesian, String english, String value) {
        return Map.entry(new LocalText(indonesian, english), value);
    }

    static String text(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
