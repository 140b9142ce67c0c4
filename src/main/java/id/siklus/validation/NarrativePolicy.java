package id.siklus.validation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
