package id.siklus.access;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import id.siklus.server.Caller;
import id.siklus.server.CallerRole;
import id.siklus.server.InterceptorOrder;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.hl7.fhir.r4.model.Organization;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stands in for the bearer filter: believes what {@code X-Test-Caller} says, as {@code client role organization scope scope}. */
@Configuration(proxyBeanMethods = false)
class CallerByHeader {

    static final String HEADER = "X-Test-Caller";

    private static final Caller OTHERS = new Caller(
            "uji", "uji", CallerRole.PUSKESMAS, Set.of("system/*.cruds", Caller.ADMIN, Caller.SENSITIVE));

    @Bean
    FilterRegistrationBean<Filter> callerByHeaderFilter() {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) -> {
            request.setAttribute(Caller.ATTRIBUTE, caller(((HttpServletRequest) request).getHeader(HEADER)));
            chain.doFilter(request, response);
        });
        registration.setOrder(InterceptorOrder.WHO_IS_IT);
        return registration;
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> organizationOfOthers(DaoRegistry daos) {
        return event -> {
            Organization organization = new Organization().setActive(true).setName("Puskesmas Uji");
            organization.setId("uji");
            organization
                    .addType()
                    .addCoding()
                    .setSystem("http://terminology.kemkes.go.id/CodeSystem/organization-type")
                    .setCode("102");
            daos.getResourceDao(Organization.class).update(organization, new SystemRequestDetails());
        };
    }

    private static Caller caller(String header) {
        if (header == null) {
            return OTHERS;
        }
        String[] parts = header.split(" ");
        return new Caller(
                parts[0],
                parts[2].equals("-") ? "" : parts[2],
                CallerRole.ofCode(parts[1]).orElseThrow(),
                Set.of(java.util.Arrays.copyOfRange(parts, 3, parts.length)));
    }
}
