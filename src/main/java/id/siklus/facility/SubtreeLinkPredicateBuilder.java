package id.siklus.facility;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.dao.predicate.SearchFilterParser.CompareOperation;
import ca.uhn.fhir.jpa.search.builder.QueryStack;
import ca.uhn.fhir.jpa.search.builder.predicate.ResourceLinkPredicateBuilder;
import ca.uhn.fhir.jpa.search.builder.sql.SearchQueryBuilder;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import com.healthmarketscience.sqlbuilder.ComboCondition;
import com.healthmarketscience.sqlbuilder.Condition;
import com.healthmarketscience.sqlbuilder.CustomCondition;
import com.healthmarketscience.sqlbuilder.CustomSql;
import com.healthmarketscience.sqlbuilder.InCondition;
import com.healthmarketscience.sqlbuilder.SelectQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;

/**
 * Writes {@code :below} and {@code :above} on references to an Organization or a Location as a sub-select on the closure, so that the SQL is as short for the
 * ministry as for a Posyandu. Every other reference is HAPI's own.
 *
 * <p>The named node belongs to its own subtree: {@code Encounter?service-provider:below=Organization/x} has the visits at x itself, and
 * {@code Organization?partof:below=Organization/x}, those whose parent is x or below x, has all that is below x without x.
 *
 * <p>Public and open, because a room above this one may have more to say about the same SQL: it extends this class and registers itself
 * ({@link #register}). HAPI makes one instance for each join, by name and two arguments, which is why the rest is injected into fields.
 */
public class SubtreeLinkPredicateBuilder extends ResourceLinkPredicateBuilder {

    /** The name by which HAPI asks for a builder. */
    private static final String BEAN = "newResourceLinkPredicateBuilder";

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private BeanFactory beans;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ISearchParamRegistry searchParameters;

    public SubtreeLinkPredicateBuilder(QueryStack stack, SearchQueryBuilder sql) {
        super(stack, sql);
    }

    /** Puts a builder in the place of HAPI's, or of one registered before. */
    public static void register(Class<? extends SubtreeLinkPredicateBuilder> builder, BeanDefinitionRegistry registry) {
        RootBeanDefinition definition = new RootBeanDefinition(builder);
        definition.setScope(BeanDefinition.SCOPE_PROTOTYPE);
        registry.registerBeanDefinition(BEAN, definition);
    }

    static boolean isRegisteredIn(BeanDefinitionRegistry registry) {
        return registry.containsBeanDefinition(BEAN)
                && registry.getBeanDefinition(BEAN) instanceof AbstractBeanDefinition definition
                && definition.hasBeanClass()
                && SubtreeLinkPredicateBuilder.class.isAssignableFrom(definition.getBeanClass());
    }

    @Override
    public @Nullable Condition createPredicate(
            RequestDetails request,
            String resourceType,
            String parameter,
            List<String> qualifiers,
            List<? extends IQueryParameterType> values,
            CompareOperation operation,
            RequestPartitionId partitions) {
        Optional<SubtreeModifier> modifier = SubtreeModifier.of(values);
        if (modifier.isEmpty()) {
            return super.createPredicate(request, resourceType, parameter, qualifiers, values, operation, partitions);
        }
        Subtrees subtrees = beans.getBean(Subtrees.class);
        List<Long> roots = new ArrayList<>();
        for (IQueryParameterType value : values) {
            SubtreeRoot root = SubtreeRoot.parse(value, parameter, modifier.get(), targets(resourceType, parameter));
            roots.add(root.keyIn(subtrees));
        }
        Condition inSubtree = ComboCondition.and(
                createPredicateSourcePaths(createResourceLinkPaths(resourceType, parameter, qualifiers)),
                new InCondition(getColumnTargetResourceId(), nodes(modifier.get(), roots)));
        return combineWithRequestPartitionIdPredicate(getSearchQueryBuilder().getRequestPartitionId(), inSubtree);
    }

    private Set<String> targets(String resourceType, String parameter) {
        RuntimeSearchParam definition =
                searchParameters.getActiveSearchParam(resourceType, parameter, SearchParamLookupContextEnum.SEARCH);
        return definition == null ? Set.of() : definition.getTargets();
    }

    /**
     * The roots stand in the SQL as numbers, not as variables: whether a root has five thousand nodes or none decides the plan, and PostgreSQL must know it even
     * when it plans a prepared statement once for all. They are keys that we have read from the database, never text of the caller.
     */
    private static SelectQuery nodes(SubtreeModifier modifier, List<Long> roots) {
        return new SelectQuery()
                .addCustomColumns(new CustomSql("tree." + modifier.wanted()))
                .addCustomFromTable(new CustomSql("siklus.facility_tree tree"))
                .addCondition(new CustomCondition("tree." + modifier.given() + " = any (array" + roots + ")"));
    }
}
