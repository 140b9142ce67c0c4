package id.siklus;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.modulith.Modulithic;

/**
 * The server as a Spring application: it finds each room by the one {@code @Configuration} class that the room brings, and names none of them.
 *
 * <p>Nothing is auto-configured. What is used of Spring Boot is imported where it is needed, which keeps a start short and a surprise rare.
 */
@Modulithic(systemName = "Siklus")
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan(
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Configuration.class))
public class SiklusApplication {}
