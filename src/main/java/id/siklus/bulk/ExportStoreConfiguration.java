package id.siklus.bulk;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where the files of exports lie. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExportStoreProperties.class)
class ExportStoreConfiguration {

    @Bean
    FileStore exportFiles(ExportStoreProperties properties, Environment settings) {
        return new LocalFiles(properties.folder(settings));
    }
}
