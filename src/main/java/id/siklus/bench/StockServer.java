package id.siklus.bench;

import ca.uhn.fhir.batch2.jobs.config.Batch2JobsConfig;
import ca.uhn.fhir.batch2.jobs.export.BulkDataExportProvider;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.provider.IJpaSystemProvider;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.provider.ValueSetOperationProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import ca.uhn.fhir.narrative2.NullNarrativeGenerator;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.openapi.OpenApiInterceptor;
import ca.uhn.fhir.rest.server.IncomingRequestAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.interceptor.LoggingInterceptor;
import ca.uhn.fhir.rest.server.interceptor.RequestValidatingInterceptor;
import ca.uhn.fhir.rest.server.interceptor.ResponseHighlighterInterceptor;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.net.InetAddress;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.boot.web.servlet.server.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * HAPI as its makers ship it: what the jpaserver-starter 8.8.0 sets for R4 when nobody changes its application.yaml, on PostgreSQL. It is the baseline every
 * figure is compared with, and nothing of Siklus runs in it.
 *
 * <p>Not a {@code @Configuration}: the product's scan must not find it.
 */
@ImportAutoConfiguration({PropertyPlaceholderAutoConfiguration.class, ServletWebServerFactoryAutoConfiguration.class})
@Import({
    JpaR4Config.class,
    ThreadPoolFactoryConfig.class,
    JpaBatch2Config.class,
    Batch2JobsConfig.class,
    SubscriptionChannelConfig.class,
    StockStorage.class
})
class StockServer {

    /** Key that adds HAPI's RequestValidatingInterceptor with the base profiles of R4, as the starter's {@code validation.requests_enabled}. */
    static final String VALIDATION = "siklus.bench.stock-validation";

    /** Key that serves {@code $export}, as the starter's {@code bulk_export_enabled}; without it HAPI as shipped does not. */
    static final String EXPORT = "siklus.bench.stock-export";

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(StockServer.class);
        application.setAllowCircularReferences(true);
        application.setAllowBeanDefinitionOverriding(true);
        application.setBannerMode(Banner.Mode.OFF);
        application.run(args);
    }

    @Bean
    RestfulServer restfulServer(
            IFhirSystemDao<?, ?> systemDao,
            IJpaSystemProvider systemProvider,
            ResourceProviderFactory resourceProviders,
            JpaStorageSettings settings,
            ISearchParamRegistry searchParameters,
            IValidationSupport validation,
            ValueSetOperationProvider valueSets,
            DatabaseBackedPagingProvider paging,
            ObjectProvider<BulkDataExportProvider> exports,
            Environment environment) {
        systemDao.getContext().setNarrativeGenerator(new NullNarrativeGenerator());
        RestfulServer server = new RestfulServer(systemDao.getContext());
        server.registerProviders(resourceProviders.createProviders());
        server.registerProviders(systemProvider, valueSets);
        if (environment.getProperty(EXPORT, Boolean.class, false)) {
            server.registerProviders(exports.getObject());
        }
        server.setServerConformanceProvider(
                new JpaCapabilityStatementProvider(server, systemDao, settings, searchParameters, validation));
        server.setDefaultPrettyPrint(true);
        server.setDefaultResponseEncoding(EncodingEnum.JSON);
        server.setPagingProvider(paging);
        server.setServerAddressStrategy(new IncomingRequestAddressStrategy());
        server.registerInterceptor(new ResponseHighlighterInterceptor());
        server.registerInterceptor(requestLog());
        server.registerInterceptor(new OpenApiInterceptor());
        if (environment.getProperty(VALIDATION, Boolean.class, false)) {
            server.registerInterceptor(requestValidation(validation));
        }
        return server;
    }

    @Bean
    ServletRegistrationBean<RestfulServer> fhirServlet(RestfulServer server) {
        ServletRegistrationBean<RestfulServer> registration = new ServletRegistrationBean<>(server, "/fhir/*");
        registration.setLoadOnStartup(1);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> port(Environment environment) {
        return factory -> {
            factory.setAddress(InetAddress.getLoopbackAddress());
            factory.setPort(environment.getRequiredProperty("siklus.server.port", Integer.class));
        };
    }

    private static LoggingInterceptor requestLog() {
        LoggingInterceptor log = new LoggingInterceptor();
        log.setLoggerName("fhirtest.access");
        log.setMessageFormat("Path[${servletPath}] Operation[${operationType} ${operationName} ${idOrResourceName}]"
                + " UA[${requestHeader.user-agent}] Params[${requestParameters}]");
        log.setLogExceptions(true);
        return log;
    }

    /**
     * Validates as the starter does, but never refuses: the stock server does not know our profiles and code systems, and a refused Bundle would look cheap.
     */
    private static RequestValidatingInterceptor requestValidation(IValidationSupport validation) {
        FhirInstanceValidator module = new FhirInstanceValidator(validation);
        module.setErrorForUnknownProfiles(false);
        RequestValidatingInterceptor interceptor = new RequestValidatingInterceptor();
        interceptor.setFailOnSeverity(ResultSeverityEnum.FATAL);
        interceptor.setValidatorModules(List.of(module));
        return interceptor;
    }
}
