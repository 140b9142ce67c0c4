package id.siklus.security;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import ca.uhn.fhir.util.UrlUtil;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;

/** What one entry of a transaction or batch needs; HAPI routes its reads past the hooks of requests. */
final class EntryNeeds {

    private final FhirContext context;
    private final SearchNeeds searches;

    EntryNeeds(FhirContext context, SearchNeeds searches) {
        this.context = context;
        this.searches = searches;
    }

    /** @return empty when nobody may do it */
    Optional<Set<Need>> of(BundleEntryComponent entry) {
        HTTPVerb verb = entry.getRequest().getMethod();
        if (verb == null) {
            return Optional.of(Set.of());
        }
        EntryUrl url = EntryUrl.parse(entry.getRequest().getUrl());
        Set<Need> needs = new LinkedHashSet<>();
        switch (verb) {
            case GET, HEAD -> {
                if (url.operation().isPresent()) {
                    Optional<Set<Need>> operation =
                            OperationNeeds.of(url.operation().get(), url.typeOrNull());
                    if (operation.isEmpty()) {
                        return operation;
                    }
                    needs.addAll(operation.get());
                } else if (url.type().isEmpty()) {
                    return Optional.empty();
                } else {
                    needs.add(url.isSearch() ? Need.search(url.type()) : Need.read(url.type()));
                }
                needs.addAll(searches.of(url.type(), url.query()));
            }
            case POST -> {
                // HAPI creates what the entry holds, whatever its URL says.
                if (entry.getResource() == null) {
                    return Optional.empty();
                }
                String type = entry.getResource().fhirType();
                needs.add(Need.create(type));
                condition(type, entry.getRequest().getIfNoneExist(), needs);
            }
            case PUT, PATCH -> {
                needs.add(Need.update(url.type()));
                condition(url.type(), url.condition(), needs);
                if (verb == HTTPVerb.PATCH && entry.getResource() != null) {
                    patched(content(entry.getResource()), needs);
                }
            }
            case DELETE -> {
                needs.add(Need.delete(url.type()));
                condition(url.type(), url.condition(), needs);
            }
            default -> {
                return Optional.empty();
            }
        }
        if (entry.getResource() != null) {
            needs.addAll(matchUrls(entry.getResource()));
        }
        return Optional.of(needs);
    }

    /** @param condition of a conditional create, update or delete, with or without its type; null or empty when there is none */
    void condition(String type, @org.jspecify.annotations.Nullable String condition, Set<Need> needs) {
        if (condition == null || condition.isBlank()) {
            return;
        }
        int question = condition.indexOf('?');
        String path = question < 0 ? "" : condition.substring(0, question);
        String named = path.substring(path.lastIndexOf('/') + 1);
        for (String searched : new LinkedHashSet<>(List.of(type, named))) {
            if (!searched.isEmpty()) {
                needs.add(Need.search(searched));
                needs.addAll(searches.of(searched, query(condition.substring(question + 1))));
            }
        }
    }

    /** A reference such as {@code Patient?identifier=...} is a search too. */
    Set<Need> matchUrls(Resource resource) {
        Set<Need> needs = new LinkedHashSet<>();
        for (ResourceReferenceInfo reference : context.newTerser().getAllResourceReferences(resource)) {
            String target =
                    reference.getResourceReference().getReferenceElement().getValue();
            int question = target == null ? -1 : target.indexOf('?');
            if (question > 0) {
                String path = target.substring(0, question);
                condition(path.substring(path.lastIndexOf('/') + 1), target.substring(question), needs);
            }
        }
        return needs;
    }

    /** @param patch as it is sent */
    void patched(byte[] patch, Set<Need> needs) {
        for (String url : PatchedReferences.of(patch)) {
            int question = url.indexOf('?');
            condition(url.substring(0, question), url.substring(question), needs);
        }
    }

    /** A patch in a Bundle is a Binary or Parameters. */
    private byte[] content(Resource patch) {
        return patch instanceof Binary binary
                ? binary.getData() == null ? new byte[0] : binary.getData()
                : context.newJsonParser().encodeResourceToString(patch).getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, String[]> query(String query) {
        return UrlUtil.parseQueryString(query);
    }
}
