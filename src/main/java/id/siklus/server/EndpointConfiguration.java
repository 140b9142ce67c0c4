package id.siklus.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.openapi.OpenApiInterceptor;
import id.siklus.storage.Store;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Date;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the server itself adds to HAPI's endpoint: its statement, its pages, its answers to failures. */
@Configuration(proxyBeanMethods = false)
class EndpointConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SearchRules searchRules(FhirContext context, Store store) {
        return new SearchRules(context, store.api());
    }

    @Bean
    RestfulServerCustomizer endpoint(Store store, Clock clock, MeterRegistry meters, ServerProperties properties) {
        String version = EndpointConfiguration.class.getPackage().getImplementationVersion();
        GuideConformanceProvider conformance = new GuideConformanceProvider(
                store.api(), version == null ? "0.1.0" : version, Date.from(clock.instant()));
        return (server, storage) -> {
            server.setServerConformanceProvider(conformance);
            server.registerInterceptor(new ErrorAnswerInterceptor());
            server.registerInterceptor(new SearchDialectInterceptor());
            server.registerInterceptor(new RequestFormInterceptor());
            server.registerInterceptor(new ServedInteractionsInterceptor(store.api()));
            server.registerInterceptor(
                    new SearchValueInterceptor(new SearchValues(server.getFhirContext(), store.api())));
            server.registerInterceptor(new EntryAnswerInterceptor());
            server.registerInterceptor(new PageInterceptor(properties.largestPage()));
            server.registerInterceptor(new WholeConditionsInterceptor());
            UnreadableRowInterceptor unreadable = new UnreadableRowInterceptor();
            server.registerInterceptor(unreadable);
            server.registerInterceptor(new OpenApiInterceptor());
            server.registerInterceptor(new RequestLogInterceptor(meters));
        };
    }
}
