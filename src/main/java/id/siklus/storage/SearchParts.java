package id.siklus.storage;

import ca.uhn.fhir.jpa.search.builder.QueryStack;
import ca.uhn.fhir.jpa.search.builder.predicate.DatePredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.predicate.ResourceIdPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.predicate.ResourceLinkPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.predicate.ResourceTablePredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.predicate.StringPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.predicate.TokenPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.sql.GeneratedSql;
import ca.uhn.fhir.jpa.search.builder.sql.SearchQueryBuilder;
import ca.uhn.fhir.jpa.search.builder.sql.SearchQueryExecutor;
import ca.uhn.fhir.jpa.search.builder.sql.SqlObjectFactory;
import ca.uhn.fhir.rest.api.SearchIncludeDeletedEnum;
import java.lang.reflect.Constructor;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the parts of a search's SQL. HAPI asks Spring for each as a prototype bean, which looks up the factory method and every dependency anew: a seventh of a
 * search's CPU. Here Spring makes the first of each kind, and so says which class stands for it (rooms above this one put classes of their own behind
 * HAPI's names, and isolation depends on them); the next ones are made of that class. The kinds that common searches use; the rest stays HAPI's.
 */
final class SearchParts extends SqlObjectFactory {

    private final Injected injected;
    private final SessionQueries queries;
    private final Map<Class<?>, Constructor<?>> constructors = new ConcurrentHashMap<>();

    SearchParts(Injected injected, SessionQueries queries) {
        this.injected = injected;
        this.queries = queries;
    }

    @Override
    public TokenPredicateBuilder tokenIndexTable(SearchQueryBuilder sql) {
        return made(TokenPredicateBuilder.class, () -> super.tokenIndexTable(sql), sql);
    }

    @Override
    public DatePredicateBuilder dateIndexTable(SearchQueryBuilder sql) {
        return made(DatePredicateBuilder.class, () -> super.dateIndexTable(sql), sql);
    }

    @Override
    public StringPredicateBuilder stringIndexTable(SearchQueryBuilder sql) {
        return made(StringPredicateBuilder.class, () -> super.stringIndexTable(sql), sql);
    }

    @Override
    public ResourceIdPredicateBuilder resourceId(SearchQueryBuilder sql) {
        return made(ResourceIdPredicateBuilder.class, () -> super.resourceId(sql), sql);
    }

    @Override
    public ResourceLinkPredicateBuilder resourceLinkIndexTable(QueryStack stack, SearchQueryBuilder sql) {
        return made(ResourceLinkPredicateBuilder.class, () -> super.resourceLinkIndexTable(stack, sql), stack, sql);
    }

    @Override
    public ResourceTablePredicateBuilder resourceTable(
            SearchQueryBuilder sql, @Nullable SearchIncludeDeletedEnum deleted) {
        SearchIncludeDeletedEnum which = Objects.requireNonNullElse(deleted, SearchIncludeDeletedEnum.NEVER);
        return made(ResourceTablePredicateBuilder.class, () -> super.resourceTable(sql, which), sql, which);
    }

    @Override
    public SearchQueryExecutor newSearchQueryExecutor(GeneratedSql sql, @Nullable Integer most) {
        return new PidQuery(sql, most, queries);
    }

    private <T> T made(Class<T> kind, Supplier<T> bySpring, Object... arguments) {
        Constructor<?> constructor = constructors.get(kind);
        if (constructor == null) {
            T first = bySpring.get();
            constructors.put(kind, constructorOf(first.getClass(), arguments.length));
            return first;
        }
        try {
            return injected.into(kind.cast(constructor.newInstance(arguments)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Constructor<?> constructorOf(Class<?> type, int parameters) {
        Constructor<?> constructor = Stream.of(type.getDeclaredConstructors())
                .filter(one -> one.getParameterCount() == parameters)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " is not made of " + parameters + " arguments"));
        constructor.setAccessible(true);
        return constructor;
    }
}
