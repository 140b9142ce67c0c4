package id.siklus.site;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of the dark theme stand once in style.css, for a reader who has chosen it. CSS cannot give one block both a selector and a media query, so the build
 * writes it a second time, for a reader who has chosen nothing and whose system is dark.
 */
final class StyleSheet {

    static final String PATH = "style.css";

    private static final Pattern CHOSEN = Pattern.compile("(?m)^:root\\[data-theme=\"dark\"\\] (\\{[^}]*\\})");

    private StyleSheet() {}

    static SiteFile file() {
        String written = new String(Layout.bytes(PATH), StandardCharsets.UTF_8);
        return new SiteFile(PATH, withSystemTheme(written).getBytes(StandardCharsets.UTF_8));
    }

    static String withSystemTheme(String css) {
        Matcher chosen = CHOSEN.matcher(css);
        if (!chosen.find()) {
            throw new IllegalStateException(PATH + " has no dark theme");
        }
        return css.substring(0, chosen.end())
                + "\n\n@media (prefers-color-scheme: dark) {\n:root:not([data-theme]) " + chosen.group(1) + "\n}"
                + css.substring(chosen.end());
    }
}
