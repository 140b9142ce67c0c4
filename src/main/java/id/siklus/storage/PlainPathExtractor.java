package id.siklus.storage;

import ca.uhn.fhir.jpa.searchparam.extractor.SearchParamExtractorR4;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.Base;

/**
 * Takes the indexed values out of a resource. HAPI evaluates each of a type's parameters by FHIRPath on every write, for a parameter of many types each of its
 * branches: a fifth of what storing a visit costs. Paths that only walk down are walked, the rest is HAPI's.
 */
final class PlainPathExtractor extends SearchParamExtractorR4 {

    private final Map<String, Optional<PlainPath>> plain = new ConcurrentHashMap<>();
    private final Map<String, String[]> branches = new ConcurrentHashMap<>();

    /** Expressions are those of the active parameters, so both maps stay as small as the guide. */
    @Override
    public String[] split(String expression) {
        return branches.computeIfAbsent(expression, super::split);
    }

    @Override
    public IValueExtractor getPathValueExtractor(IBase resource, String path) {
        Optional<PlainPath> walkable = plain.computeIfAbsent(path, PlainPath::of);
        if (walkable.isPresent() && resource instanceof Base base) {
            Optional<List<Base>> values = walkable.get().walk(base);
            if (values.isPresent()) {
                return values::get;
            }
        }
        return super.getPathValueExtractor(resource, path);
    }
}
