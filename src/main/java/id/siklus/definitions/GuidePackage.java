package id.siklus.definitions;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The compiled implementation guide as it travels on the class path: its definitions, and the valid examples that warm the validator. */
public final class GuidePackage {

    static final String ID = "id.siklus.ilp";

    /** What begins so is ours, whether or not this release of the guide defines it. */
    static final String CANONICALS = "https://siklus.id/fhir/";

    private static final String DEFINITIONS = "classpath:fhir-profiles/*.json";
    private static final String EXAMPLES = "classpath:fhir-profiles/example/*.json";
    private static final String GUIDE_ITSELF = "ImplementationGuide-" + ID + ".json";
    private static final Pattern VERSION = Pattern.compile("\"version\"\\s*:\\s*\"([^\"]+)\"");

    private final FhirContext context;

    public GuidePackage(FhirContext context) {
        this.context = context;
    }

    /** @return the definitions in the order of their file names */
    public List<Resource> definitions() {
        return Arrays.stream(files(DEFINITIONS)).map(this::parse).toList();
    }

    public List<Resource> examples() {
        return Arrays.stream(files(EXAMPLES)).map(this::parse).toList();
    }

    /** @return all definitions, of which only the hashes have been taken */
    PackageContent content() {
        List<PackagedDefinition> definitions = Arrays.stream(files(DEFINITIONS))
                .map(file -> new PackagedDefinition(nameOf(file), Sha256.of(bytes(file)), () -> text(file)))
                .toList();
        String version = definitions.stream()
                .filter(definition -> definition.file().equals(GUIDE_ITSELF))
                .map(definition -> VERSION.matcher(definition.text().get()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
        return new PackageContent(ID, version, definitions);
    }

    private Resource parse(org.springframework.core.io.Resource file) {
        return (Resource) context.newJsonParser().parseResource(text(file));
    }

    private static String nameOf(org.springframework.core.io.Resource file) {
        return String.valueOf(file.getFilename());
    }

    private static String text(org.springframework.core.io.Resource file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(org.springframework.core.io.Resource file) {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static org.springframework.core.io.Resource[] files(String pattern) {
        try {
            org.springframework.core.io.Resource[] found =
                    new PathMatchingResourcePatternResolver().getResources(pattern);
            Arrays.sort(found, Comparator.comparing(GuidePackage::nameOf));
            return found;
        } catch (java.io.FileNotFoundException noSuchFolder) {
            return new org.springframework.core.io.Resource[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
