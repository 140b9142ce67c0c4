package id.siklus.site;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * A text in Markdown, cut into its sections, so that two languages can stand side by side under one anchor.
 *
 * @param title of its first-level heading, empty without one
 * @param lead XHTML before the first section
 */
record Prose(String title, String lead, List<Section> sections) {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    record Section(String title, String body) {

        /** {@code Satuan dan ukuran} gives {@code satuan-dan-ukuran}. */
        String anchor() {
            return title.toLowerCase(java.util.Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-")
                    .replaceAll("^-|-$", "");
        }
    }

    /** @param links where the links and the code spans of the text lead */
    static Prose read(String markdown, ProseLinks links) {
        Node document = Parser.builder().extensions(EXTENSIONS).build().parse(markdown);
        links.resolve(document);
        int level = level(document);
        String title = "";
        String heading = "";
        Document part = new Document();
        String lead = "";
        List<Section> sections = new ArrayList<>();
        boolean first = true;
        for (Node node = document.getFirstChild(), next; node != null; node = next) {
            next = node.getNext();
            if (node instanceof Heading top && top.getLevel() == 1) {
                title = text(top);
            } else if (node instanceof Heading section && section.getLevel() == level) {
                if (first) {
                    lead = rendered(part, "");
                } else {
                    sections.add(new Section(heading, rendered(part, heading)));
                }
                first = false;
                heading = text(section);
                part = new Document();
            } else {
                part.appendChild(node);
            }
        }
        if (first) {
            return new Prose(title, rendered(part, title), List.of());
        }
        sections.add(new Section(heading, rendered(part, heading)));
        return new Prose(title, lead, List.copyOf(sections));
    }

    /** The level of its sections: 2, or 3 in a text that starts there. */
    private static int level(Node document) {
        int level = 6;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() > 1) {
                level = Math.min(level, heading.getLevel());
            }
        }
        return level;
    }

    private static String rendered(Document part, String about) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .build()
                .render(part)
                .replace(
                        "<table>",
                        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\""
                                + Markup.escape("Tabel " + about) + "\"><table>")
                .replace("</table>", "</table></div>")
                .replace("<pre>", "<pre tabindex=\"0\">");
    }

    private static String text(Node node) {
        return TextContentRenderer.builder().build().render(node).strip();
    }
}
