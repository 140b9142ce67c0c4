package id.siklus.pull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** What lies in a folder of one export, read as a pipeline does. */
final class Exported {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Exported() {}

    /** @return {@code id/version} of each resource, sorted; those that came twice stand there twice */
    static List<String> resources(Path export) throws IOException {
        List<String> found = new ArrayList<>();
        for (JsonNode resource : lines(export, "[A-Z].*")) {
            found.add(resource.path("id").asText() + "/"
                    + resource.path("meta").path("versionId").asText());
        }
        return found.stream().sorted().toList();
    }

    /** @return {@code Type/id} of what was deleted, sorted */
    static List<String> deletions(Path export) throws IOException {
        List<String> found = new ArrayList<>();
        for (JsonNode bundle : lines(export, "deleted-.*")) {
            bundle.path("entry")
                    .forEach(
                            entry -> found.add(entry.path("request").path("url").asText()));
        }
        return found.stream().sorted().toList();
    }

    private static List<JsonNode> lines(Path export, String names) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        for (Path file : Disk.list(export)) {
            if (file.getFileName().toString().matches(names + "\\.ndjson\\.gz")) {
                try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        found.add(JSON.readTree(line));
                    }
                }
            }
        }
        return found;
    }
}
