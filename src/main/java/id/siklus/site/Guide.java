package id.siklus.site;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.ImplementationGuide.ImplementationGuideDefinitionResourceComponent;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;

/** All that the guide holds, parsed, in the order of the file names. */
final class Guide {

    private final Sources sources;
    private final List<Artefact<?>> definitions;
    private final List<Artefact<?>> examples;
    private final Map<ViewName, JsonNode> views = new LinkedHashMap<>();
    private final Map<String, Artefact<?>> byCanonical = new LinkedHashMap<>();
    private final Map<String, Artefact<?>> byReference = new LinkedHashMap<>();
    private final Map<String, ImplementationGuideDefinitionResourceComponent> entries = new LinkedHashMap<>();

    private Guide(Sources sources) throws IOException {
        this.sources = sources;
        IParser parser = FhirContext.forR4Cached().newJsonParser();
        parser.setParserErrorHandler(new StrictErrorHandler());
        this.definitions = artefacts(parser, sources.definitions());
        this.examples = artefacts(parser, sources.definitions().resolve("example"));
        for (Path file : files(sources.definitions().resolve("views"))) {
            JsonNode view = new ObjectMapper().readTree(file.toFile());
            views.put(new ViewName(view.path("id").asText()), view);
        }
        Stream.concat(definitions.stream(), examples.stream()).forEach(this::register);
        for (Artefact<ImplementationGuide> guide : all(ImplementationGuide.class)) {
            guide.resource()
                    .getDefinition()
                    .getResource()
                    .forEach(entry -> entries.put(entry.getReference().getReference(), entry));
        }
    }

    static Guide read(Sources sources) throws IOException {
        return new Guide(sources);
    }

    Sources sources() {
        return sources;
    }

    List<Artefact<?>> definitions() {
        return definitions;
    }

    List<Artefact<?>> examples() {
        return examples;
    }

    /** The ViewDefinitions. R4 has no such type, so they stay trees. */
    Map<ViewName, JsonNode> views() {
        return views;
    }

    /** @return the definitions of one type, without the examples */
    <T extends Resource> List<Artefact<T>> all(Class<T> type) {
        return definitions.stream()
                .filter(artefact -> type.isInstance(artefact.resource()))
                .map(artefact -> new Artefact<>(type.cast(artefact.resource()), artefact.json()))
                .toList();
    }

    /** @param url with or without {@code |version} */
    Optional<Artefact<?>> byCanonical(String url) {
        int version = url.indexOf('|');
        return Optional.ofNullable(byCanonical.get(version < 0 ? url : url.substring(0, version)));
    }

    /** @param reference such as {@code Patient/ibu} */
    Optional<Artefact<?>> byReference(String reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    /** The name, the description and the profile that the guide's list gives a resource. */
    Optional<ImplementationGuideDefinitionResourceComponent> entry(Artefact<?> artefact) {
        return Optional.ofNullable(entries.get(artefact.reference()));
    }

    private void register(Artefact<?> artefact) {
        if (artefact.resource() instanceof MetadataResource definition && definition.hasUrl()) {
            byCanonical.putIfAbsent(definition.getUrl(), artefact);
        }
        if (byReference.put(artefact.reference(), artefact) != null) {
            throw new IllegalArgumentException("the guide holds " + artefact.reference() + " twice");
        }
    }

    private static List<Artefact<?>> artefacts(IParser parser, Path folder) throws IOException {
        List<Artefact<?>> found = new ArrayList<>();
        for (Path file : files(folder)) {
            String json = Files.readString(file);
            found.add(new Artefact<>((Resource) parser.parseResource(json), json));
        }
        return List.copyOf(found);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
