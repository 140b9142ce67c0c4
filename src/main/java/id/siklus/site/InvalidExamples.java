package id.siklus.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The examples with one fault each: what is changed in which good example, and what the server says of it. */
final class InvalidExamples {

    /**
     * @param why the fault as its file name says it, such as {@code tanpa-kunjungan}
     * @param good name of the example that is spoilt, such as {@code Patient-bayi}
     * @param expected key of the rule, or path of the element, that the answer names
     * @param warningOnly stored all the same
     */
    record InvalidExample(String why, String good, List<String> changes, String expected, boolean warningOnly) {}

    private final List<InvalidExample> all = new ArrayList<>();

    InvalidExamples(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                all.add(read(file.getFileName().toString(), new ObjectMapper().readTree(file.toFile())));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    List<InvalidExample> of(String goodExample) {
        return all.stream()
                .filter(example -> example.good().equals(goodExample))
                .toList();
    }

    private static InvalidExample read(String file, JsonNode json) {
        List<String> changes = new ArrayList<>();
        json.path("patch").forEach(change -> changes.add(change(change)));
        return new InvalidExample(
                file.substring(file.indexOf("--") + 2, file.length() - ".json".length())
                        .replace('-', ' '),
                json.path("from").asText().replaceFirst("\\.json$", ""),
                changes,
                json.path("expect").asText(),
                json.path("severity").asText().equals("warning"));
    }

    /** One step of a JSON Patch in words of Indonesian. */
    private static String change(JsonNode change) {
        String path = change.path("path")
                .asText()
                .substring(1)
                .replaceAll("/(\\d+|-)", "[$1]")
                .replace('/', '.');
        JsonNode value = change.path("value");
        String shown = value.isMissingNode() ? "" : value.isTextual() ? value.asText() : value.toString();
        String brief = shown.length() > 90 ? shown.substring(0, 90) + " ..." : shown;
        return switch (change.path("op").asText()) {
            case "remove" -> path + " dihapus";
            case "add" -> path + " ditambah: " + brief;
            case "replace" -> path + " menjadi " + brief;
            default -> change.path("op").asText() + " " + path;
        };
    }
}
