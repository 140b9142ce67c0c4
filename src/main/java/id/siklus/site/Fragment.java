package id.siklus.site;

import id.siklus.fhir.LocalText;
import java.util.ArrayDeque;
import java.util.Deque;

/** Grows a fragment of XHTML or SVG. What goes in as text or attribute is escaped and what was opened must be closed, so a fragment is well-formed whatever the guide says. */
final class Fragment {

    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values in turn; one whose value is empty is left out */
    Fragment open(String tag, String... attributes) {
        start(tag, attributes).append('>');
        open.push(tag);
        return this;
    }

    Fragment close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that holds a text only, or nothing. */
    Fragment element(String tag, String content, String... attributes) {
        return open(tag, attributes).text(content).close();
    }

    /** An element that holds a text in both languages. */
    Fragment element(String tag, LocalText content, String... attributes) {
        return open(tag, attributes).both(content).close();
    }

    /** An element that never holds anything, such as {@code br}. */
    Fragment empty(String tag, String... attributes) {
        start(tag, attributes).append("/>");
        return this;
    }

    Fragment text(String text) {
        written.append(Markup.escape(text));
        return this;
    }

    /** The text in both languages, of which the page shows one; just once where they are the same, as names are. */
    Fragment both(LocalText text) {
        written.append(inBoth(text, "span"));
        return this;
    }

    /** The same inside an SVG {@code text}. */
    Fragment bothInDrawing(LocalText text) {
        written.append(inBoth(text, "tspan"));
        return this;
    }

    /** @param fragment well-formed already */
    Fragment raw(String fragment) {
        written.append(fragment);
        return this;
    }

    /** @throws IllegalStateException when an element is still open */
    String written() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
        return written.toString();
    }

    private StringBuilder start(String tag, String... attributes) {
        written.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                written.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(Markup.escape(attributes[i + 1]))
                        .append('"');
            }
        }
        return written;
    }

    private static String inBoth(LocalText text, String tag) {
        if (text.indonesian().equals(text.english())) {
            return Markup.escape(text.indonesian());
        }
        return inLanguage("id", text.indonesian(), tag) + inLanguage("en", text.english(), tag);
    }

    private static String inLanguage(String language, String text, String tag) {
        return "<" + tag + " lang=\"" + language + "\">" + Markup.escape(text) + "</" + tag + ">";
    }
}
