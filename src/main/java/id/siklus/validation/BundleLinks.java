package id.siklus.validation;

import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r5.elementmodel.Element;
import org.jspecify.annotations.Nullable;

/**
 * The {@code urn:uuid} references inside one Bundle. Each becomes {@code Type/uuid} in the copy that the engine sees, so that it can tell a reference to the
 * wrong type without looking at the whole Bundle for every entry; one that matches no entry is an issue.
 */
final class BundleLinks {

    static final BundleLinks NONE = new BundleLinks(Map.of());

    private static final String URN = "urn:";

    /** {@code Patient?identifier=system|value}: the store finds the target; the validator only needs its type, and would trip over the slashes. */
    private static final Pattern CONDITIONAL = Pattern.compile("([A-Z][A-Za-z]+)\\?.+");

    private final Map<String, String> typeByUrl;

    private BundleLinks(Map<String, String> typeByUrl) {
        this.typeByUrl = typeByUrl;
    }

    static BundleLinks of(Bundle bundle) {
        Map<String, String> types = new HashMap<>();
        bundle.getEntry().stream()
                .filter(entry -> entry.hasFullUrl() && entry.hasResource())
                .forEach(entry ->
                        types.put(entry.getFullUrl(), entry.getResource().fhirType()));
        return new BundleLinks(types);
    }

    /** Rewrites the references of one resource and adds an issue for each that leads nowhere. */
    void resolve(Element resource, String path, List<Issue> issues) {
        Element reference = "Reference".equals(resource.fhirType()) ? resource.getNamedChild("reference", false) : null;
        String url = reference == null ? null : reference.primitiveValue();
        if (reference != null && url != null && url.startsWith(URN)) {
            Optional<String> type = type(url);
            if (type.isPresent()) {
                reference.setValue(type.get() + '/' + url.substring(url.lastIndexOf(':') + 1));
            } else {
                issues.add(Issue.error(ErrorCode.DANGLING_URN, path + ".reference", url));
            }
        }
        if (reference != null && url != null) {
            Matcher conditional = CONDITIONAL.matcher(url);
            if (conditional.matches()) {
                reference.setValue(conditional.group(1) + "/conditional");
            }
        }
        Map<String, Integer> seen = new HashMap<>();
        for (Element child : resource.getChildren()) {
            int index = seen.merge(child.getName(), 1, Integer::sum) - 1;
            boolean repeats = child.getProperty() != null && child.getProperty().isList();
            resolve(child, path + '.' + child.getName() + (repeats ? "[" + index + "]" : ""), issues);
        }
    }

    private Optional<String> type(@Nullable String url) {
        return Optional.ofNullable(typeByUrl.get(url));
    }
}
