package id.siklus.server;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The guard stands before the FHIR servlet. */
@Configuration(proxyBeanMethods = false)
class BodyGuardConfiguration {

    @Bean
    FilterRegistrationBean<BodyGuardFilter> bodyGuard() {
        FilterRegistrationBean<BodyGuardFilter> registration = new FilterRegistrationBean<>(new BodyGuardFilter());
        registration.addUrlPatterns("/fhir", "/fhir/*");
        registration.setOrder(InterceptorOrder.BODY_GUARD);
        return registration;
    }
}
