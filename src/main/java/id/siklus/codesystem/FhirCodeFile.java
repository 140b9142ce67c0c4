package id.siklus.codesystem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.siklus.terminology.LargeSystem.Designation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Codes as a FHIR CodeSystem in JSON, with concepts in each other or naming their parent; read token by token. */
final class FhirCodeFile implements CodeFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MARK = 0xFEFF;

    private final Path file;
    private @Nullable Head head;

    private record Head(Optional<String> url, Optional<String> version) {}

    FhirCodeFile(Path file) {
        this.file = file;
    }

    @Override
    public Optional<String> system() throws IOException {
        return head().url();
    }

    @Override
    public Optional<String> version() throws IOException {
        return head().version();
    }

    @Override
    public void read(Lines lines) throws IOException {
        head();
        try (JsonParser parser = open()) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if ("concept".equals(name)) {
                    concepts(parser, null, lines);
                } else {
                    parser.skipChildren();
                }
            }
        } catch (JsonProcessingException e) {
            throw notJson(e);
        }
    }

    private Head head() throws IOException {
        if (head == null) {
            head = readHead();
        }
        return head;
    }

    private Head readHead() throws IOException {
        String type = "";
        Optional<String> url = Optional.empty();
        Optional<String> version = Optional.empty();
        try (JsonParser parser = open()) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    switch (name) {
                        case "resourceType" -> type = parser.getValueAsString("");
                        case "url" -> url = Optional.ofNullable(parser.getValueAsString());
                        case "version" -> version = Optional.ofNullable(parser.getValueAsString());
                        default -> parser.skipChildren();
                    }
                }
            }
        } catch (JsonProcessingException e) {
            throw notJson(e);
        }
        if (!"CodeSystem".equals(type)) {
            throw new IllegalArgumentException(
                    file + ": bukan CodeSystem FHIR / is no FHIR CodeSystem (resourceType '" + type + "')");
        }
        return new Head(url, version);
    }

    private static void concepts(JsonParser parser, @Nullable String parent, Lines lines) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new JsonShapeException(parser, "concept: bukan daftar / is no list");
        }
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            concept(parser, parent, lines);
        }
    }

    /**
     * A concept is told before those that lie in it, which is why {@code concept} must be its last element: so FHIR orders them, and so every library writes them.
     */
    private static void concept(JsonParser parser, @Nullable String parent, Lines lines) throws IOException {
        long line = parser.currentTokenLocation().getLineNr();
        String code = "";
        String display = "";
        String above = parent;
        boolean active = true;
        boolean told = false;
        List<Designation> designations = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (told) {
                throw new JsonShapeException(parser, name + ": sesudah concept / after concept");
            }
            switch (name) {
                case "code" -> code = parser.getValueAsString("");
                case "display" -> display = parser.getValueAsString("");
                case "designation" -> designations.addAll(designations(JSON.readTree(parser)));
                case "property" -> {
                    JsonNode properties = JSON.readTree(parser);
                    above = parentOf(properties, above);
                    active = isActive(properties);
                }
                case "concept" -> {
                    lines.code(new CodeLine(line, code, display, designations, above, active));
                    told = true;
                    concepts(parser, code, lines);
                }
                default -> parser.skipChildren();
            }
        }
        if (!told) {
            lines.code(new CodeLine(line, code, display, designations, above, active));
        }
    }

    private static List<Designation> designations(JsonNode list) {
        List<Designation> designations = new ArrayList<>();
        for (JsonNode designation : list) {
            String value = designation.path("value").asText("");
            if (!value.isBlank()) {
                designations.add(new Designation(designation.path("language").asText(""), value.strip()));
            }
        }
        return designations;
    }

    private static @Nullable String parentOf(JsonNode properties, @Nullable String otherwise) {
        for (JsonNode property : properties) {
            if ("parent".equals(property.path("code").asText()) && property.hasNonNull("valueCode")) {
                return property.path("valueCode").asText();
            }
        }
        return otherwise;
    }

    private static boolean isActive(JsonNode properties) {
        for (JsonNode property : properties) {
            String name = property.path("code").asText();
            if ("inactive".equals(name) && property.path("valueBoolean").asBoolean()
                    || "status".equals(name)
                            && "retired".equals(property.path("valueCode").asText())) {
                return false;
            }
        }
        return true;
    }

    private JsonParser open() throws IOException {
        BufferedReader text =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), CodeFile.tolerant()));
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
        return new JsonFactory().createParser(text);
    }

    private IllegalArgumentException notJson(JsonProcessingException e) {
        long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        return new IllegalArgumentException(
                file + ", baris / line " + line + ": JSON tidak utuh / broken JSON: " + e.getOriginalMessage(), e);
    }

    private static final class JsonShapeException extends JsonProcessingException {

        private static final long serialVersionUID = 1;

        JsonShapeException(JsonParser parser, String what) {
            super(what, parser.currentTokenLocation());
        }
    }
}
