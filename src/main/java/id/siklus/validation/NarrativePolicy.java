package id.siklus.validation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** What a narrative may hold (FHIR R4, narrative.html): formatting and links, no script, no form, no handler, no foreign object. */
final class NarrativePolicy {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "a",
            "span",
            "b",
            "em",
            "i",
            "strong",
            "small",
            "big",
            "tt",
            "dfn",
            "q",
            "var",
            "abbr",
            "acronym",
            "cite",
            "blockquote",
            "hr",
            "address",
            "bdo",
            "kbd",
            "sub",
            "sup",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "pre",
            "table",
            "caption",
            "colgroup",
            "col",
            "thead",
            "tr",
            "tfoot",
            "tbody",
            "th",
            "td",
            "code",
            "samp",
            "img",
            "map",
            "area",
            "ins",
            "del",
            "u",
            "s");

    private static final Set<String> LINKS =
            Set.of("href", "src", "cite", "longdesc", "background", "action", "usemap", "codebase", "data");

    /** With a scheme or a host; {@code #place}, {@code Patient/1} and a picture within the text have neither. */
    private static final Pattern EXTERNAL =
            Pattern.compile("(?!data:)(?:[a-z][a-z0-9+.-]*:|[/\\\\]{2})", Pattern.CASE_INSENSITIVE);

    private NarrativePolicy() {}

    /** @return whether HAPI can read the text as XHTML at all */
    static boolean isXhtml(String div) {
        try {
            new XhtmlNode().setValueAsString(div);
            return true;
        } catch (RuntimeException notXhtml) {
            return false;
        }
    }

    static boolean allows(Narrative narrative) {
        XhtmlNode div;
        try {
            div = narrative.getDiv();
        } catch (RuntimeException notXhtml) {
            return false;
        }
        return div == null || !narrative.hasDiv() || (isDiv(div) && allows(div));
    }

    private static boolean isDiv(XhtmlNode node) {
        return node.getNodeType() != NodeType.Element || "div".equals(node.getName());
    }

    private static boolean allows(XhtmlNode node) {
        if (node.getNodeType() == NodeType.Element
                && (!ELEMENTS.contains(node.getName()) || !attributesAllowed(node.getAttributes()))) {
            return false;
        }
        return node.getChildNodes().stream().allMatch(NarrativePolicy::allows);
    }

    /**
     * Takes out what would make the reader's program call another machine when it shows the narrative, or lead the reader there: pictures, styles, links. The text
     * stays.
     *
     * @return whether anything was taken out
     */
    static boolean takeOutExternalLinks(Narrative narrative) {
        XhtmlNode div = narrative.getDiv();
        if (div == null || !takeOutExternalLinks(div)) {
            return false;
        }
        narrative.setDiv(div);
        return true;
    }

    private static boolean takeOutExternalLinks(XhtmlNode node) {
        boolean changed = node.getNodeType() == NodeType.Element
                && node.getAttributes()
                        .entrySet()
                        .removeIf(attribute -> LINKS.contains(attribute.getKey().toLowerCase(Locale.ROOT))
                                && EXTERNAL.matcher(String.valueOf(attribute.getValue())
                                                .strip())
                                        .lookingAt());
        for (XhtmlNode child : node.getChildNodes()) {
            changed |= takeOutExternalLinks(child);
        }
        return changed;
    }

    private static boolean attributesAllowed(Map<String, String> attributes) {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue() == null
                    ? ""
                    : attribute.getValue().replaceAll("\\s", "").toLowerCase(Locale.ROOT);
            boolean runs = name.startsWith("on")
                    || value.startsWith("javascript:")
                    || value.startsWith("vbscript:")
                    || (value.startsWith("data:") && !value.startsWith("data:image/"));
            boolean styled = name.equals("style") && (value.contains("expression(") || value.contains("url("));
            if (runs || styled) {
                return false;
            }
        }
        return true;
    }
}
