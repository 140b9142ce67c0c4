package id.siklus.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The family of docs/contoh/cerita under numbers of its own, so that one server can hold it several times, and what a server knows of it in the end. */
final class FamilyStory {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("docs", "contoh", "cerita");

    private final int copy;

    /** @param copy 71 to 99; 70 are the numbers of the files themselves */
    FamilyStory(int copy) {
        this.copy = copy;
    }

    static List<String> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        return SentExamples.text("cerita/" + file)
                .replaceAll("(9202\\d{8})70(\\d\\d)", "$1" + copy + "$2")
                .replace("CRT", "CR" + copy);
    }

    String nik(String inTheFiles) {
        return inTheFiles.replaceAll("(9202\\d{8})70(\\d\\d)", "$1" + copy + "$2");
    }

    String number(String inTheFiles) {
        return inTheFiles.replace("CRT", "CR" + copy);
    }

    void send(List<String> files) {
        files.forEach(file -> SentExamples.PUSKESMAS.stored(text(file)));
    }

    /**
     * What the server knows, found by each number that the files find it by: exactly one resource for each number. Without what differs between copies and servers:
     * ids, versions, times of storage.
     */
    Map<String, JsonNode> knowledge() {
        Map<String, JsonNode> found = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        for (String search : searches()) {
            JsonNode resource = one(search);
            String type = resource.path("resourceType").textValue();
            names.put(type + "/" + resource.path("id").textValue(), type + " " + firstNumber(resource));
            found.put(search, resource);
        }
        Map<String, JsonNode> knowledge = new TreeMap<>();
        found.forEach((search, resource) -> knowledge.put(asInTheFiles(search), plain((ObjectNode) resource, names)));
        return knowledge;
    }

    /** @return version of each, by the number that finds it */
    Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>();
        searches().forEach(search ->
                versions.put(search, one(search).path("meta").path("versionId").textValue()));
        return versions;
    }

    private List<String> searches() {
        List<String> searches = new ArrayList<>();
        for (String file : files()) {
            for (JsonNode entry : tree(text(file)).path("entry")) {
                JsonNode request = entry.path("request");
                String search = request.path("method").textValue().equals("POST")
                        ? request.path("url").textValue() + "?" + request.path("ifNoneExist").textValue()
                        : request.path("url").textValue();
                searches.add(search.replace("|", "%7C"));
            }
        }
        return searches.stream().distinct().toList();
    }

    private static JsonNode one(String search) {
        JsonNode answer = tree(SentExamples.PUSKESMAS.get("/" + search).body());
        assertThat(answer.path("entry")).as(search).hasSize(1);
        return answer.path("entry").path(0).path("resource");
    }

    private JsonNode plain(ObjectNode resource, Map<String, String> names) {
        resource.remove(List.of("id", "meta"));
        name(resource, names);
        return tree(asInTheFiles(resource.toString()));
    }

    private static void name(JsonNode node, Map<String, String> names) {
        if (node instanceof ObjectNode object && object.path("reference").isTextual()) {
            String reference = object.path("reference").textValue();
            object.put("reference", names.getOrDefault(reference, reference));
        }
        Iterator<JsonNode> children = node.elements();
        while (children.hasNext()) {
            name(children.next(), names);
        }
    }

    private String asInTheFiles(String text) {
        return text.replaceAll("(9202\\d{8})" + copy + "(\\d\\d)", "$170$2").replace("CR" + copy, "CRT");
    }

    private static String firstNumber(JsonNode resource) {
        JsonNode identifier = resource.path("identifier");
        return (identifier.isArray() ? identifier.path(0) : identifier).path("value").textValue();
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
