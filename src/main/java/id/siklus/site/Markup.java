package id.siklus.site;

import id.siklus.fhir.LocalText;

/** Text as XHTML. */
final class Markup {

    private Markup() {}

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** Both languages within a line; the style sheet shows one of them. */
    static String both(LocalText text) {
        return text.indonesian().equals(text.english())
                ? escape(text.indonesian())
                : both(escape(text.indonesian()), escape(text.english()));
    }

    static String both(String indonesian, String english) {
        return "<span lang=\"id\">" + indonesian + "</span><span lang=\"en\">" + english + "</span>";
    }

    /** Both languages as blocks, such as paragraphs and lists; the arguments are XHTML already. */
    static String blocks(String indonesian, String english) {
        return "<div lang=\"id\">" + indonesian + "</div><div lang=\"en\">" + english + "</div>";
    }

    static String link(String href, String text) {
        return "<a href=\"" + escape(href) + "\">" + escape(text) + "</a>";
    }

    static String code(String text) {
        return "<code>" + escape(text) + "</code>";
    }
}
