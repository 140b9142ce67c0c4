package id.siklus.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.boot.web.servlet.server.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The HTTP server, bound to loopback unless somebody chose another address. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({PropertyPlaceholderAutoConfiguration.class, ServletWebServerFactoryAutoConfiguration.class})
class WebConfiguration {

    private static final Logger log = LoggerFactory.getLogger(WebConfiguration.class);

    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> bindAddress(ServerProperties properties) {
        InetAddress address = address(properties);
        return factory -> {
            factory.setAddress(address);
            factory.setPort(properties.port());
            factory.setShutdown(Shutdown.GRACEFUL);
        };
    }

    /**
     * Vendors send {@code identifier=system|value} as it stands, though RFC 3986 wants the bar encoded; and no page of Tomcat's shows a stack trace.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> forgivingAndQuietTomcat() {
        return factory -> {
            factory.addConnectorCustomizers(connector -> connector.setProperty("relaxedQueryChars", "|^{}[]<>\"\\`"));
            factory.addContextCustomizers(context -> {
                ErrorReportValve errors = new ErrorReportValve();
                errors.setShowReport(false);
                errors.setShowServerInfo(false);
                context.getPipeline().addValve(errors);
            });
        };
    }

    @Bean
    ServletRegistrationBean<LandingPage> landingPage() throws IOException {
        ServletRegistrationBean<LandingPage> registration = new ServletRegistrationBean<>(new LandingPage(), "");
        registration.setName("landing");
        return registration;
    }

    private static InetAddress address(ServerProperties properties) {
        InetAddress address;
        try {
            address = InetAddress.getByName(properties.address());
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("siklus.server.address: " + properties.address() + " is unknown", e);
        }
        if (crossesTheNetworkInClear(address, properties)) {
            log.warn(
                    "siklus.server.address={}: token dan data lewat jaringan tanpa TLS; setel siklus.server.tls-bundle atau pasang proksi di depannya"
                            + " / tokens and records cross the network without TLS; set siklus.server.tls-bundle or put a proxy before it",
                    properties.address());
        }
        return address;
    }

    static boolean crossesTheNetworkInClear(InetAddress address, ServerProperties properties) {
        return !address.isLoopbackAddress() && properties.tlsBundle().isBlank();
    }
}
