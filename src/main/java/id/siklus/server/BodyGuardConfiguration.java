package id.siklus.server;

import ca.uhn.fhir.context.FhirContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The guard stands before the FHIR servlet. */
@Configuration(proxyBeanMethods = false)
class BodyGuardConfiguration {

    @Bean
    FilterRegistrationBean<BodyGuardFilter> bodyGuard(FhirContext context) {
        FilterRegistrationBean<BodyGuardFilter> registration =
                new FilterRegistrationBean<>(new BodyGuardFilter(context));
        registration.addUrlPatterns("/fhir", "/fhir/*");
        registration.setOrder(InterceptorOrder.BODY_GUARD);
        return registration;
    }
}
