package id.siklus.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.fge.jsonpatch.JsonPatch;
import com.github.fge.jsonpatch.JsonPatchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A valid example and the JSON Patch (RFC 6902) that spoils it.
 *
 * @param from file name of the example
 * @param patch what to change
 * @param expect a piece of the message or of the FHIRPath that an engine must then report
 * @param severity {@code error} unless the file says {@code warning}, for rules that only warn
 */
record CounterExample(String from, JsonPatch patch, String expect, String severity) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static CounterExample read(Path file) throws IOException {
        JsonNode node = JSON.readTree(file.toFile());
        return new CounterExample(
                node.required("from").asText(),
                JsonPatch.fromJson(node.required("patch")),
                node.required("expect").asText(),
                node.path("severity").asText("error"));
    }

    byte[] appliedTo(Path examples) throws IOException {
        JsonNode example = JSON.readTree(Files.readAllBytes(examples.resolve(from)));
        try {
            return JSON.writeValueAsBytes(patch.apply(example));
        } catch (JsonPatchException unfit) {
            throw new IOException("The patch does not fit " + from + ": " + unfit.getMessage(), unfit);
        }
    }

    /** A rule that should only warn must not refuse the resource: then no error may appear at all. */
    boolean isConfirmedBy(List<Finding> findings) {
        boolean warnsOnly = severity.equals("warning");
        return findings.stream().anyMatch(finding -> finding.level().equals(severity) && finding.mentions(expect))
                && !(warnsOnly && findings.stream().anyMatch(Finding::isError));
    }

    String wanted() {
        return severity + " \"" + expect + "\"";
    }
}
