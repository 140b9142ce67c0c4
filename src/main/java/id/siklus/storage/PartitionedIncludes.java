package id.siklus.storage;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorBroadcaster;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.svc.IIdHelperService;
import ca.uhn.fhir.jpa.config.HapiFhirLocalContainerEntityManagerFactoryBean;
import ca.uhn.fhir.jpa.config.HibernatePropertiesProvider;
import ca.uhn.fhir.jpa.dao.data.IResourceHistoryTableDao;
import ca.uhn.fhir.jpa.dao.data.IResourceTagDao;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.search.SearchBuilderLoadIncludesParameters;
import ca.uhn.fhir.jpa.partition.IRequestPartitionHelperSvc;
import ca.uhn.fhir.jpa.search.BatchResourceLoader;
import ca.uhn.fhir.jpa.search.builder.SearchBuilder;
import ca.uhn.fhir.jpa.search.builder.sql.SqlObjectFactory;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * HAPI's search, whose {@code _revinclude} looks into the caller's partitions only. HAPI takes the first thousand that refer to a page's resources whoever's they
 * are, and a guard then drops what is foreign: of a patient of many facilities one's own records would be missing. What is cut all the same is noted.
 */
final class PartitionedIncludes extends SearchBuilder {

    /** As HAPI begins its statement ({@code SearchBuilder.loadIncludesMatchSpecific}); where a release writes another, nothing is narrowed, and the guard still drops. */
    private static final String LINKS = "FROM hfj_res_link r WHERE ";

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private IRequestPartitionHelperSvc partitions;

    @SuppressWarnings({"rawtypes", "unchecked"})
    public PartitionedIncludes(
            String resourceName,
            JpaStorageSettings settings,
            HapiFhirLocalContainerEntityManagerFactoryBean entityManagerFactory,
            SqlObjectFactory sql,
            HibernatePropertiesProvider dialect,
            ISearchParamRegistry parameters,
            PartitionSettings partitionSettings,
            IInterceptorBroadcaster interceptors,
            IResourceTagDao tags,
            DaoRegistry daos,
            FhirContext context,
            IIdHelperService ids,
            IResourceHistoryTableDao history,
            BatchResourceLoader loader,
            Class<? extends IBaseResource> resourceType) {
        super(
                resourceName,
                settings,
                entityManagerFactory,
                sql,
                dialect,
                parameters,
                partitionSettings,
                interceptors,
                tags,
                daos,
                context,
                ids,
                history,
                loader,
                resourceType);
    }

    @Override
    public Set<JpaPid> loadIncludes(SearchBuilderLoadIncludesParameters<JpaPid> asked) {
        RequestDetails request = asked.getRequestDetails();
        if (asked.isReverseMode() && request != null) {
            RequestPartitionId reach = partitions.determineReadPartitionForRequestForSearchType(
                    request, String.valueOf(getResourceName()));
            if (!reach.isAllPartitions()) {
                asked.setEntityManager(narrowed(asked.getEntityManager(), reach));
            }
        }
        Set<JpaPid> found = super.loadIncludes(asked);
        @Nullable Integer most = asked.getMaxCount();
        if (most != null && found.size() >= most) {
            CutIncludes.note(request, most);
        }
        return found;
    }

    /** The numbers are our own. */
    private static EntityManager narrowed(EntityManager whole, RequestPartitionId reach) {
        String own = "coalesce(r.partition_id, 0) in ("
                + reach.getPartitionIds().stream()
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "))
                + ") AND ";
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    if ("createNativeQuery".equals(method.getName()) && arguments[0] instanceof String sql) {
                        arguments[0] = sql.replace(LINKS, LINKS + own);
                    }
                    try {
                        return method.invoke(whole, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
