package id.siklus.storage;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.SearchParameter;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The SearchParameter definitions to choose from: FHIR R4's own and the guide's. */
final class GuideDefinitions {

    private static final String R4 = "/org/hl7/fhir/r4/model/sp/search-parameters.json";
    private static final String OURS = "classpath:fhir-profiles/SearchParameter-*.json";

    private final FhirContext context;

    GuideDefinitions(FhirContext context) {
        this.context = context;
    }

    /** @return definitions by canonical URL */
    Map<String, SearchParameter> searchParameters() {
        Map<String, SearchParameter> byUrl = new HashMap<>();
        try {
            try (InputStream in = GuideDefinitions.class.getResourceAsStream(R4)) {
                parse(Bundle.class, in).getEntry().stream()
                        .map(entry -> (SearchParameter) entry.getResource())
                        .forEach(parameter -> byUrl.put(parameter.getUrl(), parameter));
            }
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(OURS)) {
                try (InputStream in = resource.getInputStream()) {
                    SearchParameter parameter = parse(SearchParameter.class, in);
                    byUrl.put(parameter.getUrl(), parameter);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byUrl;
    }

    private <T extends org.hl7.fhir.instance.model.api.IBaseResource> T parse(Class<T> type, InputStream in) {
        return context.newJsonParser().parseResource(type, new InputStreamReader(in, StandardCharsets.UTF_8));
    }
}
