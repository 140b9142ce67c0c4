package id.siklus.site;

import id.siklus.TestFolder;
import id.siklus.fhir.LocalText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A site of a few files, for tests of what hands pages out. */
public final class TestSite {

    static final String STYLE = "body { color: inherit; }".repeat(200);

    private TestSite() {}

    /** @return an archive of it, written anew */
    public static Path archive() {
        Path archive = TestFolder.make("test-site").resolve("ig.xz");
        try {
            SiteArchive.write(archive, files());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return archive;
    }

    static List<SiteFile> files() {
        Page front = new Page("index.html", new LocalText("Beranda", "Home"), Shelf.HOME, "<p>Panduan ILP</p>");
        return List.of(
                new SiteFile("", "package/package.json", utf8("{\"name\":\"uji\"}")),
                new SiteFile("ValueSet-uji.json", "package/ValueSet-uji.json", utf8("{\"resourceType\":\"ValueSet\"}")),
                new SiteFile("index.html", utf8(new Layout(java.util.Set.of("index.html")).document(front))),
                new SiteFile("style.css", utf8(STYLE)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
