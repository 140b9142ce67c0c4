package id.siklus.limits;

import id.siklus.server.InterceptorOrder;
import id.siklus.server.RestfulServerCustomizer;
import id.siklus.server.Strangers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The limits in front of HAPI and inside of it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LimitsProperties.class, SearchLimits.class, AttachmentLimits.class})
class LimitsConfiguration {

    @Bean
    FilterRegistrationBean<TokenRateFilter> tokenRateFilter(LimitsProperties limits) {
        FilterRegistrationBean<TokenRateFilter> registration =
                new FilterRegistrationBean<>(new TokenRateFilter(limits));
        registration.addUrlPatterns("/oauth2/*");
        registration.setOrder(InterceptorOrder.TOKEN_RATE);
        return registration;
    }

    @Bean
    Strangers refusedStrangers(LimitsProperties limits) {
        return new RefusedStrangers(limits.unauthenticatedPerMinute());
    }

    @Bean
    FilterRegistrationBean<LongUrlFilter> longUrlFilter(SearchLimits limits) {
        FilterRegistrationBean<LongUrlFilter> registration =
                new FilterRegistrationBean<>(new LongUrlFilter(limits.longestUrl()));
        registration.addUrlPatterns("/fhir", "/fhir/*", "/bulk/*", "/sasaran/*");
        registration.setOrder(InterceptorOrder.TOKEN_RATE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<RateLimitFilter> rateLimitFilter(LimitsProperties limits) {
        FilterRegistrationBean<RateLimitFilter> registration =
                new FilterRegistrationBean<>(new RateLimitFilter(Math.max(1, limits.requestsPerSecond())));
        registration.addUrlPatterns("/fhir", "/fhir/*", "/bulk/*", "/sasaran/*", "/ig", "/ig/*");
        registration.setOrder(InterceptorOrder.RATE);
        registration.setEnabled(limits.requestsPerSecond() > 0);
        return registration;
    }

    @Bean
    RestfulServerCustomizer attachmentGuard(AttachmentLimits limits) {
        return (server, storage) -> storage.registerInterceptor(new AttachmentGuard(limits));
    }

    @Bean
    RestfulServerCustomizer patchPathGuard() {
        return (server, storage) -> storage.registerInterceptor(new PatchPathGuard());
    }

    @Bean
    RestfulServerCustomizer searchCaps(SearchLimits limits) {
        return (server, storage) -> server.registerInterceptor(new SearchCaps(limits));
    }
}
