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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The family of docs/contoh/cerita under numbers of its own, so that one server can hold it several times, and what a server knows of it in the end. */
final class FamilyStory {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("docs", "contoh", "cerita");
    private static final int AT_ONCE = 20;

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
        Map<String, JsonNode> found = found();
        Map<String, String> names = new TreeMap<>();
        found.values().forEach(resource -> {
            String type = resource.path("resourceType").textValue();
            names.put(type + "/" + resource.path("id").textValue(), type + " " + firstNumber(resource));
        });
        Map<String, JsonNode> knowledge = new TreeMap<>();
        found.forEach((number, resource) -> knowledge.put(asInTheFiles(number), plain(resource.deepCopy(), names)));
        return knowledge;
    }

    /** @return version of each, by the number that finds it */
    Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>();
        found().forEach((number, resource) ->
                versions.put(number, resource.path("meta").path("versionId").textValue()));
        return versions;
    }

    private Map<String, JsonNode> found() {
        Map<String, JsonNode> found = new TreeMap<>();
        numbers().forEach((type, numbers) -> {
            for (int from = 0; from < numbers.size(); from += AT_ONCE) {
                find(type, numbers.subList(from, Math.min(from + AT_ONCE, numbers.size())), found);
            }
        });
        return found;
    }

    private static void find(String type, List<String> numbers, Map<String, JsonNode> found) {
        String search = "/" + type + "?_count=200&identifier="
                + String.join(",", numbers).replace("|", "%7C");
        JsonNode answer = tree(SentExamples.PUSKESMAS.get(search).body());
        for (String number : numbers) {
            List<JsonNode> holders = new ArrayList<>();
            answer.path("entry").forEach(entry -> {
                if (holds(entry.path("resource"), number)) {
                    holders.add(entry.path("resource"));
                }
            });
            assertThat(holders).as(type + " " + number).hasSize(1);
            found.put(type + " " + number, holders.get(0));
        }
    }

    private static boolean holds(JsonNode resource, String number) {
        JsonNode identifier = resource.path("identifier");
        boolean held = false;
        for (JsonNode one : identifier.isArray() ? identifier : List.of(identifier)) {
            held |= number.equals(
                    one.path("system").textValue() + "|" + one.path("value").textValue());
        }
        return held;
    }

    /** @return the numbers by which the files find something, by type */
    private Map<String, List<String>> numbers() {
        Map<String, Set<String>> numbers = new TreeMap<>();
        for (String file : files()) {
            for (JsonNode entry : tree(text(file)).path("entry")) {
                JsonNode request = entry.path("request");
                String condition = request.has("ifNoneExist")
                        ? request.path("ifNoneExist").textValue()
                        : request.path("url").textValue().replaceFirst("^[A-Za-z]+[?]", "");
                numbers.computeIfAbsent(
                                entry.path("resource").path("resourceType").textValue(), type -> new TreeSet<>())
                        .add(condition.replaceFirst("^identifier=", "").replace("%7C", "|"));
            }
        }
        Map<String, List<String>> sorted = new TreeMap<>();
        numbers.forEach((type, ofType) -> sorted.put(type, List.copyOf(ofType)));
        return sorted;
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
        return (identifier.isArray() ? identifier.path(0) : identifier)
                .path("value")
                .textValue();
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
