package id.siklus.site;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A resource as JSON to be read by a person: references and canonical URLs of the guide lead to their pages. */
final class JsonText {

    /** Above this the text is offered as a file only. */
    private static final int LONGEST_SHOWN = 150_000;

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final Guide guide;

    JsonText(Guide guide) {
        this.guide = guide;
    }

    static boolean isShown(String json) {
        return json.length() <= LONGEST_SHOWN;
    }

    String markup(String json) {
        StringBuilder out = new StringBuilder("<pre class=\"json\"><code>");
        Matcher text = TEXT.matcher(json);
        int from = 0;
        while (text.find()) {
            out.append(Markup.escape(json.substring(from, text.start())));
            Optional<String> page = page(text.group(1));
            String quoted = Markup.escape(text.group());
            out.append(page.map(target -> "<a href=\"" + target + "\">" + quoted + "</a>")
                    .orElse(quoted));
            from = text.end();
        }
        return out.append(Markup.escape(json.substring(from)))
                .append("</code></pre>")
                .toString();
    }

    private Optional<String> page(String text) {
        if (text.indexOf('/') < 0) {
            return Optional.empty();
        }
        return guide.byReference(text).or(() -> guide.byCanonical(text)).map(Artefact::page);
    }
}
