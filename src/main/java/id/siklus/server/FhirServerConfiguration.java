package id.siklus.server;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.ElementsSupportEnum;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import id.siklus.storage.Store;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The FHIR servlet at {@code /fhir}: HAPI's providers for the served types, then whatever the features bring. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServerProperties.class)
class FhirServerConfiguration {

    private static final int PAGE = 20;

    @Bean
    PublicBase publicBase(ServerProperties properties) {
        return new PublicBase(properties.baseUrl());
    }

    @Bean
    RestfulServer restfulServer(
            IFhirSystemDao<?, ?> systemDao,
            JpaSystemProvider<?, ?> systemProvider,
            ResourceProviderFactory resourceProviders,
            DatabaseBackedPagingProvider paging,
            Store store,
            ServerProperties properties,
            ObjectProvider<RestfulServerCustomizer> customizers) {
        RestfulServer server = new NamelessServer(systemDao.getContext());
        server.setServerName("Siklus");
        server.setDefaultResponseEncoding(EncodingEnum.JSON);
        if (!properties.baseUrl().isBlank()) {
            server.setServerAddressStrategy(new HardcodedServerAddressStrategy(properties.baseUrl()));
        }
        server.setElementsSupport(ElementsSupportEnum.EXTENDED);
        server.registerProviders(resourceProviders.createProviders());
        server.registerProvider(systemProvider);
        paging.setDefaultPageSize(PAGE);
        paging.setMaximumPageSize(properties.largestPage());
        server.setPagingProvider(paging);
        customizers.orderedStream().forEach(customizer -> customizer.customize(server, store.interceptors()));
        return server;
    }

    @Bean
    ServletRegistrationBean<RestfulServer> fhirServlet(RestfulServer server) {
        ServletRegistrationBean<RestfulServer> registration = new ServletRegistrationBean<>(server, "/fhir/*");
        registration.setName("fhir");
        registration.setLoadOnStartup(1);
        return registration;
    }
}
