package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.List;
import java.util.Map;

/** The body of a page, written from above to below. Cells and values are XHTML already. */
final class Sheet {

    private final StringBuilder out = new StringBuilder();

    Sheet section(String id, String indonesian, String english) {
        out.append("<h2 id=\"")
                .append(id)
                .append("\">")
                .append(Markup.both(Markup.escape(indonesian), Markup.escape(english)))
                .append("</h2>\n");
        return this;
    }

    Sheet subsection(String id, String heading) {
        out.append("<h3 id=\"").append(id).append("\">").append(heading).append("</h3>\n");
        return this;
    }

    Sheet lead(LocalText text) {
        if (!text.indonesian().isBlank()) {
            out.append("<p class=\"lead\">").append(Markup.both(text)).append("</p>\n");
        }
        return this;
    }

    Sheet paragraph(String indonesian, String english) {
        out.append("<p>").append(Markup.both(indonesian, english)).append("</p>\n");
        return this;
    }

    /** A remark about how far the page may be relied on. */
    Sheet note(String indonesian, String english) {
        out.append("<p class=\"note\">")
                .append(Markup.both(indonesian, english))
                .append("</p>\n");
        return this;
    }

    /** Names and values; what is blank is left out. */
    Sheet facts(List<Map.Entry<LocalText, String>> facts) {
        out.append("<dl class=\"fakta\">");
        for (var fact : facts) {
            if (!fact.getValue().isBlank()) {
                out.append("<dt>")
                        .append(Markup.both(fact.getKey()))
                        .append("</dt><dd>")
                        .append(fact.getValue())
                        .append("</dd>");
            }
        }
        out.append("</dl>\n");
        return this;
    }

    Sheet table(List<LocalText> heads, List<List<String>> rows) {
        out.append("<div class=\"scroll\" tabindex=\"0\"><table class=\"data\"><thead><tr>");
        heads.forEach(head ->
                out.append("<th scope=\"col\">").append(Markup.both(head)).append("</th>"));
        out.append("</tr></thead><tbody>\n");
        for (List<String> row : rows) {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>").append(cell).append("</td>"));
            out.append("</tr>\n");
        }
        out.append("</tbody></table></div>\n");
        return this;
    }

    Sheet list(List<String> items) {
        out.append("<ul>");
        items.forEach(item -> out.append("<li>").append(item).append("</li>\n"));
        out.append("</ul>\n");
        return this;
    }

    /** Something wide, in a box of its own that scrolls. */
    Sheet wide(String markup) {
        out.append("<div class=\"scroll\" tabindex=\"0\">").append(markup).append("</div>\n");
        return this;
    }

    Sheet fold(String indonesian, String english, String markup) {
        out.append("<details><summary>")
                .append(Markup.both(Markup.escape(indonesian), Markup.escape(english)))
                .append("</summary>")
                .append(markup)
                .append("</details>\n");
        return this;
    }

    Sheet add(String markup) {
        out.append(markup).append('\n');
        return this;
    }

    int length() {
        return out.length();
    }

    String markup() {
        return out.toString();
    }

    static LocalText text(String indonesian, String english) {
        return new LocalText(indonesian, english);
    }
}
