package id.siklus.facility;

import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import id.siklus.server.OrganizationsBelow;
import id.siklus.server.RestfulServerCustomizer;
import id.siklus.storage.Store;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.SharedEntityManagerCreator;

/** What the trees add to the server. */
@Configuration(proxyBeanMethods = false)
class FacilityConfiguration {

    @Bean
    ClosureTable closureTable(DataSource dataSource) {
        return new ClosureTable(new JdbcTemplate(dataSource));
    }

    @Bean
    Subtrees subtrees(DataSource dataSource) {
        return new Subtrees(new JdbcTemplate(dataSource));
    }

    @Bean
    OrganizationsBelow organizationsBelow(DataSource dataSource) {
        return new OverseenOrganizations(new JdbcTemplate(dataSource));
    }

    /**
     * Replaces HAPI's bean of this name, the way by which HAPI lets its host write the SQL of reference parameters. Done when all definitions are known, because
     * among two of one name the last one wins, and HAPI's is found after ours. A room above that extends our class has put its own there before, and stays.
     */
    @Bean
    static BeanDefinitionRegistryPostProcessor subtreesInReferenceParameters() {
        return registry -> {
            if (!SubtreeLinkPredicateBuilder.isRegisteredIn(registry)) {
                SubtreeLinkPredicateBuilder.register(SubtreeLinkPredicateBuilder.class, registry);
            }
        };
    }

    @Bean
    HierarchyOperation hierarchyOperation(Store store, Subtrees subtrees) {
        return new HierarchyOperation(store.daos(), subtrees);
    }

    @Bean
    WilayahImport wilayahImport(Store store, IHapiTransactionService transactions, Subtrees subtrees) {
        return new WilayahImport(new AreaBatch(store.daos(), transactions, subtrees));
    }

    @Bean
    RestfulServerCustomizer facilityCustomizer(
            EntityManagerFactory entityManagerFactory,
            ClosureTable closure,
            HierarchyOperation hierarchy,
            ISearchParamRegistry searchParameters) {
        TreeInterceptor interceptor = new TreeInterceptor(
                SharedEntityManagerCreator.createSharedEntityManager(entityManagerFactory), closure);
        return (server, storage) -> {
            storage.registerInterceptor(interceptor);
            server.registerInterceptor(new SubtreeModifierGuard(searchParameters));
            server.registerProvider(hierarchy);
        };
    }
}
