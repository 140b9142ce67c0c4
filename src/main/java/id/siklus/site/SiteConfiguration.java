package id.siklus.site;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The guide's pages below {@code /ig}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteProperties.class)
class SiteConfiguration {

    @Bean
    ServletRegistrationBean<GuideServlet> guidePages(SiteProperties properties) {
        GuideServlet servlet = new GuideServlet(() -> SiteArchive.open(properties.archive()));
        ServletRegistrationBean<GuideServlet> registration = new ServletRegistrationBean<>(servlet, "/ig", "/ig/*");
        registration.setName("guide");
        return registration;
    }
}
