package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.ImplementationGuide.ImplementationGuideDefinitionPageComponent;

/** The prose of the guide, {@code ig/input/pagecontent}, beside its English in the resources of this room. */
final class ProseChapter implements Chapter {

    private static final LocalText TITLE = new LocalText("Panduan", "Guide");

    @Override
    public List<Page> pages(Guide guide) {
        Map<String, String> texts = texts(guide.sources().narrative());
        ProseLinks links = new ProseLinks(guide, texts.keySet());
        List<Page> pages = new ArrayList<>();
        texts.forEach(
                (name, markdown) -> pages.add(page(name, markdown, titles(guide).getOrDefault(name, name), links)));
        pages.add(overview(pages));
        return pages;
    }

    /** The texts by name, in order, without the front page, which {@link FrontChapter} writes. */
    static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".md")).toList()) {
                String name = file.getFileName().toString().replace(".md", "");
                if (!"index".equals(name)) {
                    texts.put(name, Files.readString(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Page page(String name, String markdown, String title, ProseLinks links) {
        Prose indonesian = Prose.read(markdown, links);
        Optional<Prose> english = Layout.find("en/" + name + ".md").map(text -> Prose.read(text, links));
        boolean translated = english.filter(
                        text -> text.sections().size() == indonesian.sections().size())
                .isPresent();
        Told told = new Told(indonesian, translated ? english.orElseThrow() : indonesian);
        Fragment body = new Fragment();
        if (!translated) {
            body.open("p", "class", "note", "lang", "en")
                    .text("This text has no current translation; it is shown in Indonesian.")
                    .close();
        }
        body.raw(told.lead());
        contents(body, told);
        told.sections(body);
        String englishTitle =
                english.map(Prose::title).filter(text -> !text.isEmpty()).orElse(title);
        return new Page(ProseLinks.page(name), new LocalText(title, englishTitle), Shelf.NARRATIVE, body.written());
    }

    private static void contents(Fragment body, Told told) {
        if (told.size() > 2) {
            body.open("nav", "class", "contents", "aria-label", "Isi halaman / On this page")
                    .open("ul");
            for (int i = 0; i < told.size(); i++) {
                body.open("li")
                        .open("a", "href", "#" + told.anchor(i))
                        .both(told.title(i))
                        .close()
                        .close();
            }
            body.close().close();
        }
    }

    private static Page overview(List<Page> pages) {
        Fragment body = new Fragment();
        body.element(
                "p",
                new LocalText(
                        "Penjelasan dalam kalimat, dan gambar-gambarnya.",
                        "Explanations in sentences, and the drawings."),
                "class",
                "lead");
        body.open("ul", "class", "cards");
        for (Page page : pages) {
            body.open("li")
                    .open("h2")
                    .open("a", "href", page.path())
                    .both(page.title())
                    .close()
                    .close()
                    .close();
        }
        drawing(body, LifeCycleChapter.VISIT, new LocalText("Daur hidup kunjungan", "Life cycle of a visit"));
        drawing(body, LifeCycleChapter.REFERRAL, new LocalText("Daur hidup rujukan", "Life cycle of a referral"));
        drawing(body, TreeChapter.FACILITIES, new LocalText("Pohon fasilitas", "The tree of facilities"));
        drawing(body, TreeChapter.AREAS, new LocalText("Pohon wilayah", "The tree of areas"));
        return new Page(
                Shelf.NARRATIVE.index(), TITLE, Shelf.NARRATIVE, body.close().written());
    }

    private static void drawing(Fragment body, String path, LocalText title) {
        body.open("li")
                .open("h2")
                .open("a", "href", path)
                .both(title)
                .close()
                .close()
                .close();
    }

    private static Map<String, String> titles(Guide guide) {
        Map<String, String> titles = new TreeMap<>();
        for (Artefact<ImplementationGuide> artefact : guide.all(ImplementationGuide.class)) {
            for (ImplementationGuideDefinitionPageComponent page :
                    artefact.resource().getDefinition().getPage().getPage()) {
                titles.put(page.getName().primitiveValue().replace(".html", ""), page.getTitle());
            }
        }
        return titles;
    }
}
