package id.siklus.storage;

import ca.uhn.fhir.batch2.jobs.config.Batch2JobsConfig;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.IDaoRegistry;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.svc.IIdHelperService;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.config.HibernatePropertiesProvider;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.dao.IJpaStorageResourceParser;
import ca.uhn.fhir.jpa.dao.IResourceMetadataExtractorSvc;
import ca.uhn.fhir.jpa.dao.SearchBuilderFactory;
import ca.uhn.fhir.jpa.dao.TransactionProcessor;
import ca.uhn.fhir.jpa.dao.index.SearchParamWithInlineReferencesExtractor;
import ca.uhn.fhir.jpa.esr.ExternallyStoredResourceServiceRegistry;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import ca.uhn.fhir.jpa.partition.IPartitionLookupSvc;
import ca.uhn.fhir.jpa.provider.DaoRegistryResourceSupportedSvc;
import ca.uhn.fhir.jpa.search.BatchResourceLoader;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.jpa.search.IStaleSearchDeletingSvc;
import ca.uhn.fhir.jpa.search.StaleSearchDeletingSvcImpl;
import ca.uhn.fhir.jpa.search.builder.sql.SqlObjectFactory;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.jpa.searchparam.registry.SearchParamRegistryImpl;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import ca.uhn.fhir.jpa.subscription.match.deliver.email.IEmailSender;
import ca.uhn.fhir.jpa.term.api.ITermCodeSystemStorageSvc;
import ca.uhn.fhir.jpa.term.api.ITermConceptMappingSvc;
import ca.uhn.fhir.jpa.util.MemoryCacheService;
import ca.uhn.fhir.rest.api.IResourceSupportedSvc;
import ca.uhn.fhir.util.IMetaTagSorter;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.dialect.Dialect;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** HAPI's JPA engine for R4, wired by hand: the beans it asks its host for, and Hibernate tuned for batched writes. */
@Configuration(proxyBeanMethods = false)
@Import({
    JpaR4Config.class,
    ThreadPoolFactoryConfig.class,
    JpaBatch2Config.class,
    Batch2JobsConfig.class,
    SubscriptionChannelConfig.class
})
class JpaConfiguration {

    @Bean
    static FrozenConfiguration frozenConfiguration() {
        return new FrozenConfiguration();
    }

    @Bean
    static LazyRepositories lazyRepositories() {
        return new LazyRepositories();
    }

    @Bean
    ServedApi servedApi(FhirContext context) {
        return ServedApi.fromGuide(context);
    }

    @Bean
    DeclaredSearchParameters searchParamProvider(FhirContext context, ServedApi api) {
        return new DeclaredSearchParameters(context, api);
    }

    @Bean
    SearchParamRegistryImpl searchParamRegistry(DeclaredSearchParameters declared) {
        return new DeclaredSearchParamRegistry(declared);
    }

    @Bean
    @Primary
    HibernatePropertiesProvider postgresProperties() {
        Dialect dialect = new HapiFhirPostgresDialect();
        return new HibernatePropertiesProvider() {
            @Override
            public Dialect getDialect() {
                return dialect;
            }
        };
    }

    /** In place of HAPI's bean of this name, which translates exceptions of repositories. */
    @Bean
    NumbersGivenTwice hibernateJpaDialect(FhirContext context) {
        return new NumbersGivenTwice(context.getLocalizer());
    }

    @Bean
    @Primary
    LocalContainerEntityManagerFactoryBean entityManagerFactory(
            DataSource dataSource,
            ConfigurableListableBeanFactory beans,
            FhirContext context,
            JpaStorageSettings settings,
            NumbersGivenTwice dialect) {
        LocalContainerEntityManagerFactoryBean factory =
                HapiEntityManagerFactoryUtil.newEntityManagerFactory(beans, context, settings);
        Map<String, Object> hibernate = new HashMap<>();
        hibernate.put("hibernate.dialect", HapiFhirPostgresDialect.class.getName());
        hibernate.put("hibernate.hbm2ddl.auto", "none");
        hibernate.put("hibernate.archive.scanner", "org.hibernate.boot.archive.scan.internal.DisabledScanner");
        hibernate.put(
                "hibernate.implicit_naming_strategy",
                "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy");
        hibernate.put(
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy");
        hibernate.put("hibernate.boot.allow_jdbc_metadata_access", "false");
        hibernate.put("hibernate.integration.envers.enabled", "false");
        hibernate.put("hibernate.query.in_clause_parameter_padding", "true");
        hibernate.put("hibernate.search.enabled", "false");
        hibernate.put("hibernate.cache.use_query_cache", "false");
        hibernate.put("hibernate.cache.use_second_level_cache", "false");
        hibernate.put("hibernate.jdbc.batch_size", "200");
        hibernate.put("hibernate.order_inserts", "true");
        hibernate.put("hibernate.order_updates", "true");
        hibernate.put("hibernate.jdbc.batch_versioned_data", "true");
        factory.setJpaDialect(dialect);
        factory.setPersistenceUnitName("siklus");
        factory.setJpaPropertyMap(hibernate);
        factory.setDataSource(dataSource);
        return factory;
    }

    @Bean
    @Primary
    JpaTransactionManager transactionManager(EntityManagerFactory entityManagerFactory) {
        return new JpaTransactionManager(entityManagerFactory);
    }

    @Bean
    static CurrentVersions currentVersions(ObjectProvider<EntityManagerFactory> entityManagerFactory) {
        return new CurrentVersions(new SessionQueries(entityManagerFactory));
    }

    @Bean
    static Injected injected(AutowireCapableBeanFactory beans) {
        return new Injected(beans);
    }

    @Bean
    SearchBuilderFactory<JpaPid> searchBuilderFactory(Injected injected) {
        return new SearchBuilders(injected);
    }

    @Bean
    SqlObjectFactory sqlBuilderFactory(Injected injected, ObjectProvider<EntityManagerFactory> entityManagerFactory) {
        return new SearchParts(injected, new SessionQueries(entityManagerFactory));
    }

    @Bean
    ISearchParamExtractor searchParamExtractor() {
        return new PlainPathExtractor();
    }

    @Bean
    IJpaStorageResourceParser jpaStorageResourceParser() {
        return new TolerantRowParser();
    }

    @Bean
    BatchResourceLoader batchResourceLoader(
            FhirContext context,
            IResourceMetadataExtractorSvc metadata,
            IJpaStorageResourceParser parser,
            ExternallyStoredResourceServiceRegistry external,
            IMetaTagSorter sorter,
            PartitionSettings partitions,
            IPartitionLookupSvc partitionNames) {
        return new TolerantRowLoader(context, metadata, parser, external, sorter, partitions, partitionNames);
    }

    @Bean
    SearchParamWithInlineReferencesExtractor searchParamWithInlineReferencesExtractor() {
        return new IndexingOnce();
    }

    /** By the name of HAPI's own, in whose place it comes. */
    @Bean
    TransactionProcessor transactionProcessor() {
        return new ReadsAfterWrites();
    }

    /** By the name of HAPI's own too. */
    @Bean
    EntryFailures transactionProcessorVersionFacade() {
        return new EntryFailures();
    }

    /** By the name of HAPI's own too. */
    @Bean
    ITermCodeSystemStorageSvc termCodeSystemStorageSvc() {
        return new CodesStayInDefinitions();
    }

    /** By the name of HAPI's own too. */
    @Bean
    ITermConceptMappingSvc termConceptMappingSvc() {
        return new MappingsStayInDefinitions();
    }

    @Bean
    MemoryCacheService memoryCacheService(JpaStorageSettings settings) {
        return new LastingIdCaches(settings);
    }

    /** The raw type is HAPI's own: it asks for this bean under several type arguments. */
    @Bean
    @SuppressWarnings("rawtypes")
    IIdHelperService idHelperService(
            ObjectProvider<EntityManagerFactory> entityManagerFactory,
            MemoryCacheService cache,
            FhirContext context,
            JpaStorageSettings settings) {
        return new IdLookup(new SessionQueries(entityManagerFactory), cache, context, settings);
    }

    @Bean
    IResourceSupportedSvc resourceSupportedSvc(IDaoRegistry registry) {
        return new DaoRegistryResourceSupportedSvc(registry);
    }

    @Bean
    DatabaseBackedPagingProvider databaseBackedPagingProvider() {
        return new DatabaseBackedPagingProvider();
    }

    @Bean
    IStaleSearchDeletingSvc staleSearchDeletingSvc() {
        return new StaleSearchDeletingSvcImpl();
    }

    /** HAPI's subscription module asks for one; nothing here sends mail. */
    @Bean
    IEmailSender emailSender() {
        return details -> {
            throw new UnsupportedOperationException("Siklus sends no e-mail");
        };
    }

    @Bean
    Store store(
            ServedApi api,
            DaoRegistry daos,
            IInterceptorService interceptors,
            ObjectProvider<PartitionRule> partitions) {
        return Store.open(api, daos, interceptors, partitions.getIfAvailable(PartitionRule::onePartition));
    }
}
