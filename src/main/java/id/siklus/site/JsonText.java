package id.siklus.site;

import java.util.Optional;

/** A resource as JSON to be read by a person: references and canonical URLs of the guide lead to their pages. */
final class JsonText {

    /** Above this the text is offered as a file only. */
    private static final int LONGEST_SHOWN = 150_000;

    private final Guide guide;

    JsonText(Guide guide) {
        this.guide = guide;
    }

    static boolean isShown(String json) {
        return json.length() <= LONGEST_SHOWN;
    }

    String markup(String json) {
        StringBuilder out = new StringBuilder("<pre class=\"json\"><code>");
        int from = 0;
        for (int start = json.indexOf('"'); start >= 0; start = json.indexOf('"', from)) {
            out.append(Markup.escape(json.substring(from, start)));
            from = end(json, start);
            String quoted = Markup.escape(json.substring(start, from));
            out.append(page(json.substring(start + 1, from - 1))
                    .map(target -> "<a href=\"" + target + "\">" + quoted + "</a>")
                    .orElse(quoted));
        }
        return out.append(Markup.escape(json.substring(from)))
                .append("</code></pre>")
                .toString();
    }

    /** @return the place after the text that begins here */
    private static int end(String json, int start) {
        int place = start + 1;
        while (json.charAt(place) != '"') {
            place += json.charAt(place) == '\\' ? 2 : 1;
        }
        return place + 1;
    }

    private Optional<String> page(String text) {
        if (text.indexOf('/') < 0) {
            return Optional.empty();
        }
        return guide.byReference(text).or(() -> guide.byCanonical(text)).map(Artefact::page);
    }
}
