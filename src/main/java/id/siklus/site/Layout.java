package id.siklus.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Makes a whole document of a page: navigation, where one is, the switches, the search box. */
final class Layout {

    private final String frame;
    private final Set<String> paths;

    /** @param paths of all pages: navigation leads only to shelves that are there */
    Layout(Set<String> paths) {
        this.frame = resource("layout.html");
        this.paths = paths;
    }

    String document(Page page) {
        return frame.replace("{{title.id}}", Markup.escape(page.title().indonesian()))
                .replace("{{title}}", Markup.both(page.title()))
                .replace("{{navigation}}", navigation(page))
                .replace("{{trail}}", trail(page))
                .replace("{{body}}", page.body());
    }

    private String navigation(Page page) {
        StringBuilder items = new StringBuilder();
        for (Shelf shelf : Shelf.values()) {
            if (paths.contains(shelf.index())) {
                items.append("<li><a href=\"").append(shelf.index()).append('"');
                if (shelf == page.shelf()) {
                    items.append(" aria-current=\"")
                            .append(shelf.index().equals(page.path()) ? "page" : "true")
                            .append('"');
                }
                items.append('>').append(Markup.both(shelf.title())).append("</a></li>");
            }
        }
        return items.toString();
    }

    private String trail(Page page) {
        Shelf shelf = page.shelf();
        if (shelf == Shelf.HOME || shelf.index().equals(page.path()) || !paths.contains(shelf.index())) {
            return "";
        }
        return "<a href=\"" + shelf.index() + "\">" + Markup.both(shelf.title()) + "</a>";
    }

    static String resource(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String name) {
        try (InputStream in = Layout.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
