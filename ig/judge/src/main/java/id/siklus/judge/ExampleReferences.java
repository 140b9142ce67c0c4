package id.siklus.judge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r5.context.IWorkerContext;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.elementmodel.Manager;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.model.CanonicalResource;
import org.hl7.fhir.r5.model.CanonicalType;
import org.hl7.fhir.r5.utils.validation.IResourceValidator;
import org.hl7.fhir.r5.utils.validation.IValidatorResourceFetcher;

/**
 * Resolves {@code Type/id} to the example of that name, so that a reference to an example that does not exist, or to
 * one of the wrong type, is an error. Knows nothing else: definitions are already loaded, and there is no network.
 */
final class ExampleReferences implements IValidatorResourceFetcher {

    private static final Pattern TYPE_AND_ID = Pattern.compile("([A-Z][A-Za-z]+)/([A-Za-z0-9.-]{1,64})");

    private final Path examples;
    private final IWorkerContext context;

    ExampleReferences(Path examples, IWorkerContext context) {
        this.examples = examples;
        this.context = context;
    }

    @Override
    public Element fetch(IResourceValidator validator, Object appContext, String url) throws IOException {
        Matcher reference = TYPE_AND_ID.matcher(url);
        if (!reference.matches()) {
            return null;
        }
        Path file = examples.resolve(reference.group(1) + "-" + reference.group(2) + ".json");
        if (Files.notExists(file)) {
            return null;
        }
        try (InputStream json = Files.newInputStream(file)) {
            return Manager.parseSingle(context, json, FhirFormat.JSON);
        }
    }

    @Override
    public boolean resolveURL(
            IResourceValidator validator,
            Object appContext,
            String path,
            String url,
            IWorkerContext.VersionResolutionRules rules,
            String type,
            boolean canonical,
            List<CanonicalType> targets) {
        return false;
    }

    @Override
    public byte[] fetchRaw(IResourceValidator validator, String url) throws IOException {
        throw new IOException("Nothing is fetched: " + url);
    }

    @Override
    public IValidatorResourceFetcher setLocale(Locale locale) {
        return this;
    }

    @Override
    public CanonicalResource fetchCanonicalResource(IResourceValidator validator, Object appContext, String url) {
        return null;
    }

    @Override
    public boolean fetchesCanonicalResource(IResourceValidator validator, String url) {
        return false;
    }

    @Override
    public Set<ResourceVersionInformation> fetchCanonicalResourceVersions(
            IResourceValidator validator, Object appContext, String url) {
        return Set.of();
    }
}
