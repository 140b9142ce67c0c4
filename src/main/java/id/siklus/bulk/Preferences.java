package id.siklus.bulk;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a kick-off prefers: the header {@code Prefer} (RFC 7240), of which of several preferences of one name the first counts.
 *
 * @param async {@code respond-async}
 * @param strict {@code handling=strict}: what is not served is refused, not left out
 * @param separateStatus {@code separate-export-status} (Bulk Data 3.0): the status of the answer is that of the question, the export's is in a header
 */
record Preferences(boolean async, boolean strict, boolean separateStatus) {

    private static final Pattern PREFERENCE =
            Pattern.compile("\\s*([^\\s=;,\"]+)\\s*(?:=\\s*(\"[^\"]*\"|[^\\s;,\"]*))?\\s*(?:;[^,]*)?(?:,|$)");

    /** @param headers each as sent; what is no preference counts as absent */
    static Preferences of(Collection<String> headers) {
        Map<String, String> preferences = new HashMap<>();
        Matcher next = PREFERENCE.matcher(String.join(",", headers));
        while (next.find()) {
            String value = next.group(2) == null ? "" : next.group(2).replace("\"", "");
            preferences.putIfAbsent(next.group(1).toLowerCase(Locale.ROOT), value.toLowerCase(Locale.ROOT));
        }
        return new Preferences(
                preferences.containsKey("respond-async"),
                "strict".equals(preferences.get("handling")),
                preferences.containsKey("separate-export-status"));
    }
}
