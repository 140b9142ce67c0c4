package id.siklus.projection;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.server.ReadableRows;
import id.siklus.server.TypeRights;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The guide's views, and {@code $run} at the FHIR endpoint. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RunProperties.class)
class ProjectionConfiguration {

    @Bean
    Views guideViews(FhirContext context) {
        return Views.ofGuide(context);
    }

    @Bean
    ServletRegistrationBean<RunDoor> viewRunDoor(
            FhirContext context,
            Views views,
            DataSource dataSource,
            ReadableRows readable,
            TypeRights rights,
            RunProperties properties) {
        RunDoor door = new RunDoor(
                context,
                new RunReader(context, views),
                new StoredResources(context, dataSource, readable),
                rights,
                properties);
        ServletRegistrationBean<RunDoor> registration =
                new ServletRegistrationBean<>(door, RunDoor.PATH + "/*", RunDoor.SYSTEM_PATH);
        registration.setName("views");
        return registration;
    }
}
