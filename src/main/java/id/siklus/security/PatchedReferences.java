package id.siklus.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Match URLs among the values of a patch ({@code "value":"Patient?identifier=..."}): patched into a reference, each is a search. */
final class PatchedReferences {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MATCH_URL = Pattern.compile("[A-Z][A-Za-z]+\\?[A-Za-z_][^=\\s]*=\\S*");
    private static final Pattern IN_QUOTES = Pattern.compile("[\"'](" + MATCH_URL.pattern() + ")[\"']");
    private static final Pattern QUESTION_MARK = Pattern.compile("&#(?:0*63|[xX]0*3[fF]);");

    private PatchedReferences() {}

    /** @param patch JSON Patch, XML Patch, or Parameters in JSON or XML */
    static List<String> of(byte[] patch) {
        List<String> found = new ArrayList<>();
        try {
            collect(JSON.readTree(patch), found);
        } catch (IOException xml) {
            String text = QUESTION_MARK
                    .matcher(new String(patch, StandardCharsets.UTF_8))
                    .replaceAll("?");
            Matcher urls = IN_QUOTES.matcher(text);
            while (urls.find()) {
                found.add(urls.group(1));
            }
        }
        return found;
    }

    private static void collect(JsonNode node, List<String> found) {
        if (node.isTextual() && MATCH_URL.matcher(node.textValue()).matches()) {
            found.add(node.textValue());
        }
        for (Iterator<JsonNode> children = node.elements(); children.hasNext(); ) {
            collect(children.next(), found);
        }
    }
}
