package id.siklus.site;

import static id.siklus.site.Sheet.text;

import com.fasterxml.jackson.databind.JsonNode;
import id.siklus.fhir.LocalText;
import java.util.ArrayList;
import java.util.List;

/** The flat tables: which columns each ViewDefinition makes of which elements. */
final class TablesChapter implements Chapter {

    private static final List<LocalText> HEADS = List.of(
            text("Kolom", "Column"), text("Tipe", "Type"), text("Arti", "Meaning"), text("FHIRPath", "FHIRPath"));

    @Override
    public List<Page> pages(Guide guide) {
        List<Page> pages = new ArrayList<>();
        List<String> list = new ArrayList<>();
        guide.views().forEach((name, view) -> {
            LocalText title = text(
                    view.path("title").asText(name.id()), view.path("title").asText(name.id()));
            pages.add(new Page(name.page(), title, Shelf.TABLES, sheet(name, view)));
            list.add("<a href=\"" + name.page() + "\">" + Markup.escape(title.indonesian()) + "</a> ("
                    + Markup.code(name.id()) + ") "
                    + Markup.escape(view.path("description").asText()));
        });
        pages.add(new Page(
                Shelf.TABLES.index(),
                Shelf.TABLES.title(),
                Shelf.TABLES,
                new Sheet()
                        .paragraph(
                                "Definisi tampilan (SQL on FHIR) yang mengubah sumber daya FHIR menjadi tabel datar.",
                                "View definitions (SQL on FHIR) that make flat tables of FHIR resources.")
                        .list(list)
                        .markup()));
        return pages;
    }

    private static String sheet(ViewName name, JsonNode view) {
        List<List<String>> rows = new ArrayList<>();
        view.path("select").forEach(select -> add(rows, select, ""));
        Sheet sheet = new Sheet()
                .lead(text(
                        view.path("description").asText(),
                        view.path("description").asText()))
                .facts(List.of(
                        DefinitionSheet.fact(
                                "Kanonik",
                                "Canonical URL",
                                Markup.code(view.path("url").asText())),
                        DefinitionSheet.fact(
                                "Sumber",
                                "Resource",
                                Markup.code(view.path("resource").asText())),
                        DefinitionSheet.fact("JSON", "JSON", Markup.link(name.json(), name.json()))));
        List<String> where = new ArrayList<>();
        view.path("where")
                .forEach(condition ->
                        where.add(Markup.code(condition.path("path").asText())));
        if (!where.isEmpty()) {
            sheet.section("syarat", "Baris yang dimuat", "Rows").list(where);
        }
        return sheet.section("kolom", "Kolom", "Columns").table(HEADS, rows).markup();
    }

    /** @param each what the columns are repeated for, a FHIRPath */
    private static void add(List<List<String>> rows, JsonNode select, String each) {
        String inner =
                select.path("forEach").asText(select.path("forEachOrNull").asText(""));
        String path = inner.isEmpty() ? each : each.isEmpty() ? inner : each + "." + inner;
        select.path("column")
                .forEach(column -> rows.add(List.of(
                        Markup.code(column.path("name").asText()),
                        Markup.escape(column.path("type").asText()),
                        Markup.escape(column.path("description").asText()),
                        (path.isEmpty() ? "" : Markup.code(path) + " &#8594; ")
                                + Markup.code(column.path("path").asText()))));
        select.path("select").forEach(inside -> add(rows, inside, path));
        select.path("unionAll").forEach(part -> add(rows, part, path));
    }
}
