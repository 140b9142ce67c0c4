package id.siklus.bench;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/**
 * The product without its room {@code validation}, to show what storing alone costs. The product itself has no such switch: only this class, started by the
 * benchmark on a database of its own, leaves that room out of the scan.
 *
 * <p>Not a {@code @Configuration}: the product's scan must not find it.
 */
@ComponentScan(
        basePackages = "id.siklus",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Configuration.class),
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "id\\.siklus\\.(SiklusApplication|validation\\..*)"))
class UnvalidatedServer {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(UnvalidatedServer.class);
        application.setAllowCircularReferences(true);
        application.setAllowBeanDefinitionOverriding(true);
        application.setBannerMode(Banner.Mode.OFF);
        // The product's readiness waits for its validator, which is not here.
        application.setDefaultProperties(Map.of("management.endpoint.health.validate-group-membership", "false"));
        application.run(args);
    }
}
