package id.siklus.site;

import static id.siklus.site.DefinitionSheet.fact;
import static id.siklus.site.Sheet.text;

import id.siklus.fhir.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;

/** The page of one profile or extension; a snapshot that is too long for it gets a page of its own. */
final class ProfilePages {

    /** What the tables may fill of {@link LinkCheck#LARGEST_PAGE}; the frame around the body takes the rest. */
    private static final int LARGEST_BODY = 270_000;

    private static final List<LocalText> BINDING_HEADS = List.of(
            text("Elemen", "Element"),
            text("Kekuatan", "Strength"),
            text("Kumpulan nilai", "Value set"),
            text("Catatan", "Note"));

    private final Guide guide;
    private final Hl7Tables tables;
    private final References references;
    private final SentTable sent;
    private final ErrorAdvice advice;
    private final ProfileExamples examples;
    private final JsonText json;

    ProfilePages(Guide guide, Hl7Tables tables) {
        this.guide = guide;
        this.tables = tables;
        this.references = new References(guide);
        this.sent = new SentTable(guide);
        this.advice = new ErrorAdvice(guide);
        this.examples = new ProfileExamples(guide);
        this.json = new JsonText(guide);
    }

    List<Page> of(Artefact<StructureDefinition> artefact) {
        StructureDefinition profile = artefact.resource();
        boolean extension = ProfilesChapter.isExtension(profile);
        Shelf shelf = extension ? Shelf.EXTENSIONS : Shelf.PROFILES;
        List<Artefact<?>> shown = extension ? examples.using(profile.getUrl()) : examples.of(profile);
        Sheet sheet = DefinitionSheet.begin(artefact, facts(profile));
        if (!extension) {
            sent.write(sheet, profile);
        }
        sheet.section("contoh", "Contoh", "Examples")
                .list(shown.stream()
                        .map(example -> Listing.example(guide, example))
                        .toList());
        bindings(sheet, profile);
        sheet.section("diferensial", "Yang diubah profil ini", "Differential table")
                .wide(tables.differential(profile.getUrl()));
        if (!extension) {
            advice.write(sheet, profile, SentElement.of(guide, profile), shown);
        }
        List<Page> pages = new ArrayList<>();
        sheet.section("snapshot", "Seluruh elemen", "Snapshot table");
        String snapshot = tables.snapshot(profile.getUrl());
        if (sheet.length() + snapshot.length() < LARGEST_BODY) {
            sheet.wide(snapshot);
        } else {
            Page own = snapshotPage(artefact, shelf, snapshot);
            sheet.paragraph(
                    Markup.link(own.path(), "Tabel seluruh elemen") + " ada di halaman sendiri karena panjang.",
                    Markup.link(own.path(), "The table of all elements") + " is long and has a page of its own.");
            pages.add(own);
        }
        pages.add(new Page(
                artefact.page(), Translations.title(profile), shelf, DefinitionSheet.end(sheet, artefact, json)));
        return pages;
    }

    private static Page snapshotPage(Artefact<StructureDefinition> artefact, Shelf shelf, String snapshot) {
        LocalText title = Translations.title(artefact.resource());
        return new Page(
                artefact.name() + "-snapshot.html",
                new LocalText(title.indonesian() + ": seluruh elemen", title.english() + ": snapshot"),
                shelf,
                new Sheet()
                        .paragraph(
                                "Kembali ke " + Markup.link(artefact.page(), title.indonesian()) + ".",
                                "Back to " + Markup.link(artefact.page(), title.english()) + ".")
                        .wide(snapshot)
                        .markup());
    }

    private List<Map.Entry<LocalText, String>> facts(StructureDefinition profile) {
        String derived = guide.all(StructureDefinition.class).stream()
                .filter(other -> profile.getUrl().equals(other.resource().getBaseDefinition()))
                .map(References::artefact)
                .collect(Collectors.joining(", "));
        String contexts = profile.getContext().stream()
                .map(context -> Markup.code(context.getExpression()))
                .collect(Collectors.joining(", "));
        return List.of(
                fact("Tipe", "Type", Markup.link(FhirSpecification.pageOf(profile.getType()), profile.getType())),
                fact("Dibangun di atas", "Built on", references.canonical(profile.getBaseDefinition())),
                fact("Dasar bagi", "Base of", derived),
                fact("Dipakai pada", "Used on", contexts));
    }

    private void bindings(Sheet sheet, StructureDefinition profile) {
        List<List<String>> rows = new ArrayList<>();
        for (ElementDefinition element : profile.getSnapshot().getElement()) {
            if (element.hasBinding() && element.getBinding().hasValueSet() && matters(profile, element)) {
                rows.add(List.of(
                        Markup.code(element.getId()),
                        element.getBinding().getStrength().toCode(),
                        references.canonical(element.getBinding().getValueSet()),
                        Markup.escape(DefinitionSheet.text(element.getBinding().getDescription()))));
            }
        }
        if (!rows.isEmpty()) {
            sheet.section("ikatan", "Ikatan kode", "Bindings").table(BINDING_HEADS, rows);
        }
    }

    /** FHIR's own bindings of optional elements are left to the snapshot table. */
    private static boolean matters(StructureDefinition profile, ElementDefinition element) {
        return element.getMustSupport()
                || element.getMin() > 0
                || profile.getDifferential().getElement().stream()
                        .anyMatch(one -> one.getId().equals(element.getId()) && one.hasBinding());
    }
}
