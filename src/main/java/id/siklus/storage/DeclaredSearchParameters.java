package id.siklus.storage;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.jpa.searchparam.registry.ISearchParamProvider;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.SearchParameter;

/**
 * The active search parameters: those that the guide's CapabilityStatement names, and none else. Every index row costs up to five B-tree inserts on each
 * write, so FHIR's other 1,400 parameters stay out (docs/adr/0003).
 *
 * <p>A parameter of FHIR's that serves many types (such as {@code clinical-patient}) is narrowed to the types for which the guide declares it.
 */
final class DeclaredSearchParameters implements ISearchParamProvider {

    private final List<IBaseResource> active = new ArrayList<>();

    DeclaredSearchParameters(FhirContext context, ServedApi api) {
        Map<String, Set<String>> basesByUrl = new LinkedHashMap<>();
        for (String type : api.resourceTypes()) {
            for (CapabilityStatementRestResourceSearchParamComponent parameter :
                    api.type(type).orElseThrow().getSearchParam()) {
                basesByUrl
                        .computeIfAbsent(parameter.getDefinition(), url -> new LinkedHashSet<>())
                        .add(type);
            }
        }
        Map<String, SearchParameter> definitions = new GuideDefinitions(context).searchParameters();
        basesByUrl.forEach((url, bases) -> {
            SearchParameter definition = definitions.get(url);
            if (definition == null) {
                throw new IllegalStateException(
                        "CapabilityStatement/siklus-server names an unknown SearchParameter: " + url);
            }
            active.add(narrowed(definition, bases));
        });
    }

    private static SearchParameter narrowed(SearchParameter definition, Set<String> bases) {
        SearchParameter copy = definition.copy();
        copy.setStatus(org.hl7.fhir.r4.model.Enumerations.PublicationStatus.ACTIVE);
        copy.setBase(bases.stream().map(CodeType::new).toList());
        return copy;
    }

    List<IIdType> ids() {
        return active.stream().map(IBaseResource::getIdElement).toList();
    }

    @Override
    public IBundleProvider search(SearchParameterMap ignored) {
        return new SimpleBundleProvider(active);
    }

    @Override
    public IBaseResource read(IIdType id) {
        return active.stream()
                .filter(parameter -> parameter.getIdElement().getIdPart().equals(id.getIdPart()))
                .findFirst()
                .orElseThrow();
    }
}
