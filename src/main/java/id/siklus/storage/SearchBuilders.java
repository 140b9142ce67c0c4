package id.siklus.storage;

import ca.uhn.fhir.jpa.dao.ISearchBuilder;
import ca.uhn.fhir.jpa.dao.SearchBuilderFactory;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.search.builder.SearchBuilder;
import java.lang.reflect.Constructor;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;

/** Makes the builder of a search as HAPI's configuration does, without asking Spring for a prototype bean each time. */
final class SearchBuilders extends SearchBuilderFactory<JpaPid> {

    /** The first parameter is the name of the resource type, the last its class; between them stand singletons. */
    private static final Constructor<?> CONSTRUCTOR = PartitionedIncludes.class.getConstructors()[0];

    private final Injected injected;
    private volatile Object @Nullable [] singletons;

    SearchBuilders(Injected injected) {
        this.injected = injected;
    }

    @Override
    public ISearchBuilder<JpaPid> newSearchBuilder(String name, Class<? extends IBaseResource> type) {
        if (singletons == null) {
            singletons = injected.parametersOf(CONSTRUCTOR, 1, CONSTRUCTOR.getParameterCount() - 1);
        }
        Object[] arguments = singletons.clone();
        arguments[0] = name;
        arguments[arguments.length - 1] = type;
        try {
            return injected.into((SearchBuilder) CONSTRUCTOR.newInstance(arguments));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
