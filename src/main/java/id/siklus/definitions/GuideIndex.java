package id.siklus.definitions;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.core.io.InputStreamSource;

/**
 * The guide's definitions by type and canonical. Only the head of each file is read beforehand: a server uses the profiles of the types it is sent, and keeping all
 * of them parsed costs a start several seconds and tens of megabytes.
 */
public final class GuideIndex {

    private static final JsonFactory JSON = new JsonFactory();

    private final FhirContext context;
    private final Map<String, Head> byCanonical;

    private GuideIndex(FhirContext context, Map<String, Head> byCanonical) {
        this.context = context;
        this.byCanonical = byCanonical;
    }

    static GuideIndex of(FhirContext context, InputStreamSource[] files) {
        Map<String, Head> byCanonical = new HashMap<>();
        for (InputStreamSource file : files) {
            Head head = headOf(file);
            byCanonical.put(key(head.type(), head.url()), head);
        }
        return new GuideIndex(context, Map.copyOf(byCanonical));
    }

    /**
     * @param canonical with or without {@code |version}
     * @return the definition, read anew each time
     */
    public Optional<Resource> find(String type, String canonical) {
        return head(type, canonical).map(this::read);
    }

    /** The same question without reading the definition. */
    public boolean has(String type, String canonical) {
        return head(type, canonical).isPresent();
    }

    private Optional<Head> head(String type, String canonical) {
        int bar = canonical.indexOf('|');
        String url = bar < 0 ? canonical : canonical.substring(0, bar);
        return Optional.ofNullable(byCanonical.get(key(type, url)))
                .filter(head -> bar < 0 || head.version().equals(canonical.substring(bar + 1)));
    }

    private Resource read(Head head) {
        try (InputStream in = head.file().getInputStream()) {
            return (Resource) context.newJsonParser().parseResource(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads until type, URL and version are known; they stand in front of the long parts. */
    private static Head headOf(InputStreamSource file) {
        Map<String, String> found = new HashMap<>();
        try (InputStream in = file.getInputStream();
                JsonParser parser = JSON.createParser(in)) {
            parser.nextToken();
            while (found.size() < 3 && parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                switch (field) {
                    case "resourceType", "url", "version" -> found.put(field, parser.getText());
                    default -> parser.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Head(
                found.getOrDefault("resourceType", ""),
                found.getOrDefault("url", ""),
                found.getOrDefault("version", ""),
                file);
    }

    private static String key(String type, String url) {
        return type + ' ' + url;
    }

    private record Head(String type, String url, String version, InputStreamSource file) {}
}
