package id.siklus.validation;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The compiled implementation guide as it travels on the class path: its definitions, and the valid examples that warm the validator. */
final class GuidePackage {

    private static final String DEFINITIONS = "classpath:fhir-profiles/*.json";
    private static final String EXAMPLES = "classpath:fhir-profiles/example/*.json";

    private final FhirContext context;

    GuidePackage(FhirContext context) {
        this.context = context;
    }

    /** @return the definitions in the order of their file names */
    List<Resource> definitions() {
        return files(DEFINITIONS).stream().map(this::parse).toList();
    }

    List<Resource> examples() {
        return files(EXAMPLES).stream().map(this::parse).toList();
    }

    /** @return one text for each definition, as packed; what it hashes to changes whenever the guide does */
    List<String> definitionTexts() {
        return files(DEFINITIONS);
    }

    Resource parse(String json) {
        return (Resource) context.newJsonParser().parseResource(json);
    }

    private static List<String> files(String pattern) {
        try {
            org.springframework.core.io.Resource[] found =
                    new PathMatchingResourcePatternResolver().getResources(pattern);
            Arrays.sort(found, Comparator.comparing(resource -> String.valueOf(resource.getFilename())));
            List<String> texts = new ArrayList<>(found.length);
            for (org.springframework.core.io.Resource resource : found) {
                try (InputStream in = resource.getInputStream()) {
                    texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return texts;
        } catch (java.io.FileNotFoundException noSuchFolder) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
