package id.siklus.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;
import org.jspecify.annotations.Nullable;

/**
 * HL7's table without what a page of ours must not have: pictures for the lines of a tree, styles in attributes (the security policy forbids them, and they know no
 * dark scheme), scripts, places to jump to that occur twice. {@code tabel.css} gives the classes their look.
 */
final class Hl7Markup {

    private static final Set<String> VOID = Set.of("br", "hr", "img");
    private static final Set<String> DROPPED = Set.of("script", "input", "style");
    private static final Pattern PICTURE = Pattern.compile("(?:tbl_|icon[-_])([a-z_-]+)\\.(?:png|gif)");

    private static final Map<String, String> HEADINGS = Map.of(
            "Name", "Nama",
            "Flags", "Tanda",
            "Card.", "Kard.",
            "Type", "Tipe",
            "Description & Constraints", "Keterangan dan aturan");

    /** What of a style means something, and the class that says it. */
    private static final List<Map.Entry<Pattern, String>> MEANINGS = List.of(
            Map.entry(Pattern.compile("background-color: ?red"), "wajib"),
            Map.entry(Pattern.compile("1px maroon"), "aturan"),
            Map.entry(Pattern.compile("color: ?darkgreen"), "nilai"),
            Map.entry(Pattern.compile("opacity: ?0\\.5"), "lama"),
            Map.entry(Pattern.compile("line-through"), "hapus"),
            Map.entry(Pattern.compile("font-style: ?italic"), "iris"),
            Map.entry(Pattern.compile("font-weight: ?bold"), "tebal"));

    private final StringBuilder out = new StringBuilder();

    private Hl7Markup() {}

    static String of(XhtmlNode table) {
        Hl7Markup markup = new Hl7Markup();
        markup.write(table);
        return markup.out.toString();
    }

    private void write(XhtmlNode node) {
        if (node.getNodeType() == NodeType.Text) {
            String text = node.getContent();
            out.append(Markup.escape(text == null || text.isBlank() && text.contains("\n") ? "\n" : text));
        } else if (node.getNodeType() == NodeType.Element) {
            element(node);
        }
    }

    private void element(XhtmlNode node) {
        String name = node.getName();
        if (DROPPED.contains(name) || isLegend(node)) {
            return;
        }
        switch (name) {
            case "table" -> wrap("table", " class=\"pohon\"", node);
            case "img" -> picture(node);
            case "th" -> heading(node);
            case "a" -> anchor(node);
            case "span", "tr", "td" -> wrap(name, attributes(node), node);
            default -> {
                if (VOID.contains(name)) {
                    out.append('<').append(name).append("/>");
                } else {
                    wrap(name, "", node);
                }
            }
        }
    }

    private void anchor(XhtmlNode node) {
        String target = node.getAttribute("href");
        if (target == null || target.startsWith("#")) {
            children(node);
        } else {
            wrap(
                    "a",
                    " href=\"" + Markup.escape(target.replace("http://hl7.org/fhir/R4", "https://hl7.org/fhir/R4"))
                            + "\"" + attributes(node),
                    node);
        }
    }

    private void heading(XhtmlNode node) {
        String english = node.allText().replaceFirst("doco$", "").strip();
        String indonesian = HEADINGS.get(english);
        out.append("<th>")
                .append(indonesian == null ? Markup.escape(english) : Markup.both(indonesian, Markup.escape(english)))
                .append("</th>");
    }

    private void picture(XhtmlNode node) {
        String source = node.getAttribute("src");
        var matcher = PICTURE.matcher(source == null ? "" : source);
        if (!matcher.matches() || matcher.group(1).equals("spacer")) {
            return;
        }
        boolean line = source.startsWith("tbl_");
        out.append("<i class=\"")
                .append(line ? "g-" : "k k-")
                .append(matcher.group(1))
                .append('"');
        String hint = node.getAttribute("title");
        if (!line && hint != null) {
            out.append(" title=\"").append(Markup.escape(hint)).append('"');
        }
        out.append("></i>");
    }

    /** The link to HL7's explanation of the table, in its heading and in a row of its own. */
    private static boolean isLegend(XhtmlNode node) {
        return Set.of("span", "tr").contains(node.getName()) && !hasHeading(node) && hasLegendPicture(node);
    }

    private static boolean hasHeading(XhtmlNode node) {
        return node.getName().equals("tr")
                && node.getChildNodes().stream().anyMatch(child -> "th".equals(child.getName()));
    }

    private static boolean hasLegendPicture(XhtmlNode node) {
        return node.hasChildren()
                && node.getChildNodes().stream()
                        .anyMatch(child -> "img".equals(child.getName()) && "doco".equals(child.getAttribute("alt"))
                                || hasLegendPicture(child));
    }

    private static String attributes(XhtmlNode node) {
        StringBuilder attributes = new StringBuilder();
        String meaning = meaning(node);
        if (!meaning.isEmpty()) {
            attributes.append(" class=\"").append(meaning).append('"');
        }
        String span = node.getAttribute("colspan");
        if (span != null) {
            attributes.append(" colspan=\"").append(Markup.escape(span)).append('"');
        }
        String hint = node.getAttribute("title");
        if (hint != null && !hint.isBlank() && !"null".equals(hint)) {
            attributes.append(" title=\"").append(Markup.escape(hint)).append('"');
        }
        return attributes.toString();
    }

    private static String meaning(XhtmlNode node) {
        String style = node.getAttribute("style");
        if (style == null) {
            return "";
        }
        if (node.getName().equals("td")) {
            return style.contains("background-image") ? "nama" : "";
        }
        StringBuilder classes = new StringBuilder();
        for (var meaning : MEANINGS) {
            if (meaning.getKey().matcher(style).find()) {
                classes.append(classes.isEmpty() ? "" : " ").append(meaning.getValue());
            }
        }
        return classes.toString();
    }

    private void wrap(String name, String attributes, @Nullable XhtmlNode node) {
        out.append('<').append(name).append(attributes).append('>');
        if (node != null) {
            children(node);
        }
        out.append("</").append(name).append('>');
    }

    private void children(XhtmlNode node) {
        if (node.hasChildren()) {
            node.getChildNodes().forEach(this::write);
        }
    }
}
