package id.siklus.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
                .replace("{{title.en}}", Markup.escape(page.title().english()))
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

    /** Home, the section, the page; none on the front page. */
    private String trail(Page page) {
        if (page.path().equals(Shelf.HOME.index())) {
            return "";
        }
        StringBuilder items = new StringBuilder();
        Shelf shelf = page.shelf();
        for (Shelf step : shelf == Shelf.HOME ? List.of(shelf) : List.of(Shelf.HOME, shelf)) {
            if (paths.contains(step.index()) && !step.index().equals(page.path())) {
                items.append("<li><a href=\"")
                        .append(step.index())
                        .append("\">")
                        .append(Markup.both(step.title()))
                        .append("</a></li>");
            }
        }
        return items.append("<li aria-current=\"page\">")
                .append(Markup.both(page.title()))
                .append("</li>")
                .toString();
    }

    static String resource(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static Optional<String> find(String name) {
        return Layout.class.getResource(name) == null ? Optional.empty() : Optional.of(resource(name));
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
