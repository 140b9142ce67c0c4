package id.siklus.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import id.siklus.definitions.GuideInstaller;
import id.siklus.definitions.GuidePackage;
import id.siklus.definitions.ImportedDefinitions;
import id.siklus.server.InterceptorOrder;
import id.siklus.server.RestfulServerCustomizer;
import id.siklus.storage.Store;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The room's beans: the warmed validator, its steps in the way of a write, {@code $validate}, and the guide's installation. */
@Configuration(proxyBeanMethods = false)
class ValidationConfiguration {

    private static final Duration LONGEST_CHECK = Duration.ofSeconds(10);
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    @Bean
    WarmValidator warmValidator() {
        return new WarmValidator(Runtime.getRuntime().availableProcessors(), LONGEST_CHECK, LONGEST_START);
    }

    @Bean
    GuidePreparation validationHealthIndicator(
            FhirContext context,
            DefaultProfileValidationSupport base,
            Store store,
            WarmValidator validator,
            GuidePackage guide,
            GuideInstaller installer,
            ImportedDefinitions imported) {
        return new GuidePreparation(context, base, store.api(), validator, guide, installer, imported);
    }

    @Bean
    FilterRegistrationBean<NarrativeFilter> narrativeFilter() {
        FilterRegistrationBean<NarrativeFilter> registration = new FilterRegistrationBean<>(new NarrativeFilter());
        registration.addUrlPatterns("/fhir", "/fhir/*");
        registration.setOrder(InterceptorOrder.BODY_GUARD + 1);
        return registration;
    }

    @Bean
    RestfulServerCustomizer validationOnWrite(Store store, WarmValidator validator) {
        return (server, storage) -> {
            CollectingParserErrors errors = new CollectingParserErrors();
            server.getFhirContext().setParserErrorHandler(errors);
            StrictReadingInterceptor reading = new StrictReadingInterceptor(server.getFhirContext(), errors, validator);
            ValidateOperation operation = new ValidateOperation(validator, reading, store.daos());
            server.registerInterceptor(reading);
            server.registerInterceptor(new NormaliseInterceptor());
            server.registerInterceptor(
                    new ValidateInterceptor(validator, new AcceptedContent(server.getFhirContext())));
            server.registerInterceptor(new FindingsInAnswerInterceptor());
            server.registerInterceptor(operation);
            server.registerProvider(operation);
            Stream.concat(store.api().resourceTypes().stream(), Stream.of("Bundle"))
                    .map(type ->
                            server.getFhirContext().getResourceDefinition(type).getImplementingClass())
                    .forEach(type -> server.registerProvider(new ValidateProvider(type, operation)));
            storage.registerInterceptor(new StoredResultInterceptor(validator));
        };
    }
}
