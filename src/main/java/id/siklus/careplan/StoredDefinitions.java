package id.siklus.careplan;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.UriParam;
import com.google.common.base.Suppliers;
import id.siklus.definitions.GuideIndex;
import id.siklus.definitions.GuidePackage;
import id.siklus.storage.Store;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;

/** Definitions of the guide, from the jar, which do not change while the server runs; and those of others, from the store. */
final class StoredDefinitions implements Definitions {

    private static final int MOST = 50;

    private final Supplier<GuideIndex> guide;
    private final Store store;
    private final Map<String, Resource> ofTheGuide = new ConcurrentHashMap<>();

    /** @param guide is read when the first plan is compiled, not when the server starts */
    StoredDefinitions(GuidePackage guide, Store store) {
        this.guide = Suppliers.memoize(guide::index);
        this.store = store;
    }

    @Override
    public Optional<ActivityDefinition> activity(String canonical) {
        return find(ActivityDefinition.class, "ActivityDefinition", canonical);
    }

    @Override
    public Optional<ValueSet> valueSet(String canonical) {
        return find(ValueSet.class, "ValueSet", canonical);
    }

    private <T extends MetadataResource> Optional<T> find(Class<T> type, String name, String canonical) {
        return ofTheGuide(name, canonical)
                .filter(type::isInstance)
                .map(type::cast)
                .or(() -> stored(type, canonical));
    }

    /** What the guide does not have is not remembered: plans that are sent for trial may name anything. */
    private Optional<Resource> ofTheGuide(String name, String canonical) {
        String key = name + ' ' + canonical;
        Resource known = ofTheGuide.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Resource> found = guide.get().find(name, canonical);
        found.ifPresent(resource -> ofTheGuide.put(key, resource));
        return found;
    }

    private <T extends MetadataResource> Optional<T> stored(Class<T> type, String canonical) {
        int bar = canonical.indexOf('|');
        SearchParameterMap search =
                new SearchParameterMap().add("url", new UriParam(bar < 0 ? canonical : canonical.substring(0, bar)));
        if (bar >= 0) {
            search.add("version", new TokenParam(canonical.substring(bar + 1)));
        }
        return store
                .daos()
                .getResourceDao(type)
                .search(search.setLoadSynchronousUpTo(MOST), new SystemRequestDetails())
                .getAllResources()
                .stream()
                .map(type::cast)
                .max(Comparator.comparing(each -> each.hasVersion() ? each.getVersion() : ""));
    }
}
