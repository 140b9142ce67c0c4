package id.siklus.projection;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The tables that the server keeps. */
final class FlatTables {

    private static final String OURS = "classpath*:fhir-profiles/views/ViewDefinition-*.json";

    /** To be raised when the same definition makes other rows than before, or when the columns that every table has change. */
    private static final int RELEASE = 1;

    private static final int HASH_SHOWN = 32;

    private final List<FlatTable> all;

    private FlatTables(List<FlatTable> all) {
        this.all = all;
    }

    /** @return a table for each ViewDefinition of the guide */
    static FlatTables ofGuide(FhirContext context) {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> definitions = new ArrayList<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(OURS)) {
                try (InputStream in = file.getInputStream()) {
                    definitions.add(json.readTree(in));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(context, definitions);
    }

    /** @param definitions ViewDefinitions as JSON */
    static FlatTables of(FhirContext context, Collection<JsonNode> definitions) {
        List<FlatTable> tables = new ArrayList<>();
        for (JsonNode definition : definitions) {
            tables.add(new FlatTable(View.of(context, definition), hash(RELEASE + " " + definition)));
        }
        tables.sort(Comparator.comparing(FlatTable::name));
        return new FlatTables(List.copyOf(tables));
    }

    List<FlatTable> all() {
        return all;
    }

    Set<String> types() {
        return all.stream().map(FlatTable::type).collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return of all of them together */
    String form() {
        return hash(all.stream().map(table -> table.name() + table.form()).collect(Collectors.joining(" ")));
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HASH_SHOWN);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
