package id.siklus.server;

import ca.uhn.fhir.context.FhirContext;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The guard stands before the FHIR servlet. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BodyLimits.class)
class BodyGuardConfiguration {

    @Bean
    FilterRegistrationBean<BodyGuardFilter> bodyGuard(FhirContext context, BodyLimits limits) {
        FilterRegistrationBean<BodyGuardFilter> registration =
                new FilterRegistrationBean<>(new BodyGuardFilter(context, limits));
        registration.addUrlPatterns("/fhir", "/fhir/*");
        registration.setOrder(InterceptorOrder.BODY_GUARD);
        return registration;
    }
}
