package id.siklus.server;

import jakarta.servlet.Filter;
import java.util.List;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** What stands between the server and a network: TLS, proxies, browsers. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(SslAutoConfiguration.class)
class NetworkConfiguration {

    /** Bytes of all headers together: a token of two kilobytes beside a URL of eight. */
    private static final int LARGEST_HEADER = 16 * 1024;

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final List<String> ASKED = List.of(
            "Authorization",
            "Content-Type",
            "Accept",
            "Accept-Language",
            "If-Match",
            "If-None-Match",
            "If-None-Exist",
            "If-Modified-Since",
            "If-Range",
            "Range",
            "Prefer",
            "X-Request-ID",
            Caller.BREAK_GLASS_HEADER,
            RequestHeaders.EXTRACT);
    private static final List<String> TOLD = List.of(
            "Location",
            "Content-Location",
            "ETag",
            "Last-Modified",
            "X-Request-ID",
            "Retry-After",
            "X-Progress",
            "X-Export-Status",
            "Preference-Applied",
            "Expires",
            "Accept-Ranges",
            "Content-Range");

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> guardedTomcat(
            ServerProperties properties, SslBundles bundles) {
        return factory -> {
            factory.addConnectorCustomizers(
                    connector -> connector.setProperty("maxHttpRequestHeaderSize", String.valueOf(LARGEST_HEADER)));
            if (!properties.trustedProxies().isEmpty()) {
                factory.addEngineValves(TrustedProxies.valve(properties.trustedProxies()));
            }
            if (!properties.tlsBundle().isBlank()) {
                factory.setSsl(Ssl.forBundle(properties.tlsBundle()));
                factory.setSslBundles(bundles);
            }
        };
    }

    @Bean
    FilterRegistrationBean<AnswerHeadersFilter> answerHeaders() {
        FilterRegistrationBean<AnswerHeadersFilter> registration =
                new FilterRegistrationBean<>(new AnswerHeadersFilter());
        registration.setOrder(InterceptorOrder.ANSWER_HEADERS);
        return registration;
    }

    @Bean
    RequestsUnderWay requestsUnderWay() {
        return new RequestsUnderWay();
    }

    @Bean
    FilterRegistrationBean<Filter> countsRequestsUnderWay(RequestsUnderWay requests) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(requests.filter());
        registration.setName("requestsUnderWay");
        registration.setOrder(InterceptorOrder.UNDER_WAY);
        registration.addUrlPatterns("/fhir/*");
        return registration;
    }

    /** Off unless origins are listed; a cookie or a client certificate of the browser is never accepted for another origin. */
    @Bean
    FilterRegistrationBean<CorsFilter> listedOrigins(ServerProperties properties) {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOrigins(properties.corsOrigins());
        cors.setAllowedMethods(METHODS);
        cors.setAllowedHeaders(ASKED);
        cors.setExposedHeaders(TOLD);
        cors.setAllowCredentials(false);
        UrlBasedCorsConfigurationSource everywhere = new UrlBasedCorsConfigurationSource();
        everywhere.registerCorsConfiguration("/**", cors);
        FilterRegistrationBean<CorsFilter> registration = new FilterRegistrationBean<>(new CorsFilter(everywhere));
        registration.setOrder(InterceptorOrder.CORS);
        registration.setEnabled(!properties.corsOrigins().isEmpty());
        return registration;
    }
}
