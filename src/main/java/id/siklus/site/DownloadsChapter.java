package id.siklus.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ImplementationGuide;

/** Everything as files: the FHIR package, a zip, each artefact as JSON, code tables as CSV. */
final class DownloadsChapter implements Chapter {

    @Override
    public List<Page> pages(Guide guide) {
        Sheet sheet = new Sheet()
                .section("paket", "Paket FHIR", "FHIR package")
                .paragraph(
                        Markup.link(FhirPackage.PATH, "package.tgz")
                                + " memuat semua definisi dan contoh sebagai paket FHIR (NPM).",
                        Markup.link(FhirPackage.PATH, "package.tgz")
                                + " holds all definitions and examples as a FHIR package (NPM).")
                .paragraph(
                        Markup.link(JsonZip.PATH, "json.zip")
                                + " memuat JSON yang sama sebagai zip: definisi, contoh di example/, dan tabel datar di other/.",
                        Markup.link(JsonZip.PATH, "json.zip")
                                + " holds the same JSON as a zip: definitions, examples in example/, and flat tables in other/.")
                .section("csv", "Tabel kode (CSV)", "Code tables (CSV)")
                .paragraph(
                        "UTF-8, koma, baris pertama nama kolom; terbuka di lembar sebar.",
                        "UTF-8, commas, names of columns in the first line; opens in a spreadsheet.")
                .list(guide.all(CodeSystem.class).stream()
                        .filter(system -> system.resource().hasConcept())
                        .map(system -> csv(system) + " " + References.artefact(system))
                        .toList())
                .list(guide.all(ConceptMap.class).stream()
                        .map(map -> csv(map) + " " + References.artefact(map))
                        .toList())
                .section("json", "Definisi (JSON)", "Definitions (JSON)");
        Map<String, List<String>> byType = new TreeMap<>();
        guide.definitions()
                .forEach(artefact -> byType.computeIfAbsent(artefact.resource().fhirType(), none -> new ArrayList<>())
                        .add(Markup.link(artefact.name() + ".json", artefact.id())));
        guide.views()
                .keySet()
                .forEach(view -> byType.computeIfAbsent("ViewDefinition", none -> new ArrayList<>())
                        .add(Markup.link(view.json(), view.id())));
        byType.forEach((type, links) -> sheet.fold(type, type, "<p>" + String.join(", ", links) + "</p>"));
        return List.of(new Page(Shelf.DOWNLOADS.index(), Shelf.DOWNLOADS.title(), Shelf.DOWNLOADS, sheet.markup()));
    }

    @Override
    public List<SiteFile> files(Guide guide) {
        PackageManifest manifest = new PackageManifest();
        List<SiteFile> json = new ArrayList<>();
        for (Artefact<?> artefact : guide.definitions()) {
            String name = artefact.name() + ".json";
            manifest.add(name, artefact);
            json.add(new SiteFile(name, "package/" + name, utf8(artefact.json())));
        }
        for (Artefact<?> example : guide.examples()) {
            String name = example.name() + ".json";
            json.add(new SiteFile(name, "package/example/" + name, utf8(example.json())));
        }
        // No type of R4, so not where a loader of R4 looks for resources.
        guide.views()
                .forEach((view, tree) ->
                        json.add(new SiteFile(view.json(), "package/other/" + view.json(), utf8(pretty(tree)))));
        List<SiteFile> files = new ArrayList<>();
        ImplementationGuide whole = guide.all(ImplementationGuide.class).get(0).resource();
        files.add(new SiteFile("", "package/package.json", utf8(PackageManifest.packageJson(whole))));
        files.add(new SiteFile("", "package/.index.json", utf8(manifest.index())));
        files.addAll(json);
        guide.all(CodeSystem.class).stream()
                .filter(system -> system.resource().hasConcept())
                .forEach(system ->
                        files.add(new SiteFile(system.name() + ".csv", utf8(CodeTables.of(system.resource())))));
        guide.all(ConceptMap.class)
                .forEach(map -> files.add(new SiteFile(map.name() + ".csv", utf8(CodeTables.of(map.resource())))));
        return files;
    }

    private static String csv(Artefact<?> artefact) {
        return Markup.link(artefact.name() + ".csv", artefact.id() + ".csv");
    }

    private static String pretty(Object tree) {
        try {
            return new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(tree)
                    .replace("\r\n", "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
