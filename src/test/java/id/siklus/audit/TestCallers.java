package id.siklus.audit;

import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import id.siklus.server.InterceptorOrder;
import java.net.http.HttpRequest;
import java.util.Set;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says who asks by a header, until tokens do. */
@Configuration(proxyBeanMethods = false)
class TestCallers {

    private static final String HEADER = "X-Test-Caller";

    @Bean
    FilterRegistrationBean<jakarta.servlet.Filter> callersByHeader() {
        FilterRegistrationBean<jakarta.servlet.Filter> registration =
                new FilterRegistrationBean<>((request, response, chain) -> {
                    String header = ((jakarta.servlet.http.HttpServletRequest) request).getHeader(HEADER);
                    if (header != null) {
                        String[] parts = header.split("\\|", -1);
                        request.setAttribute(
                                Caller.ATTRIBUTE,
                                new Caller(
                                        parts[0],
                                        parts[1],
                                        CallerRole.ofCode(parts[2]).orElseThrow(),
                                        Set.of(parts[3].split(" "))));
                    }
                    chain.doFilter(request, response);
                });
        registration.addUrlPatterns("/fhir", "/fhir/*");
        registration.setOrder(InterceptorOrder.WHO_IS_IT);
        return registration;
    }

    static HttpRequest.Builder as(HttpRequest.Builder request, String client, String organization, CallerRole role) {
        return request.header(HEADER, client + "|" + organization + "|" + role.code() + "|system/*.cruds");
    }
}
