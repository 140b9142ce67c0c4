package id.siklus.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing a server said in an OperationOutcome.
 *
 * @param severity as FHIR has it: {@code error}, {@code warning}...
 * @param code of the catalogue, such as {@code SKL-2001}, or empty
 * @param expression where, as FHIRPath, or empty
 * @param text what is wrong and what to do
 */
public record Outcome(String severity, String code, String expression, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @return what an answer says, or one entry with the start of the body when it is no OperationOutcome */
    public static List<Outcome> in(String body) {
        try {
            JsonNode root = JSON.readTree(body);
            if (root != null
                    && "OperationOutcome".equals(root.path("resourceType").asText())) {
                List<Outcome> found = new ArrayList<>();
                root.path("issue").forEach(issue -> found.add(of(issue)));
                return found;
            }
        } catch (JsonProcessingException e) {
            // Not JSON: the text itself is what the server said.
        }
        String start = body.strip().replaceAll("\\s+", " ");
        return List.of(new Outcome("error", "", "", start.length() > 300 ? start.substring(0, 300) + "..." : start));
    }

    private static Outcome of(JsonNode issue) {
        JsonNode details = issue.path("details");
        String text = details.path("text").asText(issue.path("diagnostics").asText(""));
        String place = issue.path("expression")
                .path(0)
                .asText(issue.path("location").path(0).asText(""));
        String code = details.path("coding").path(0).path("code").asText("");
        return new Outcome(issue.path("severity").asText(), code, place, text);
    }

    public boolean refuses() {
        return severity.equals("error") || severity.equals("fatal");
    }
}
