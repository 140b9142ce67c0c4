package id.siklus.bulk;

import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where the files of exports lie. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ExportStoreProperties.class, S3Properties.class})
class ExportStoreConfiguration {

    @Bean
    FileStore exportFiles(ExportStoreProperties properties, S3Properties s3, Environment settings) {
        Path folder = properties.folder(settings);
        return s3.isChosen() ? new S3Files(new S3Bucket(s3), s3.prefix(), folder) : new LocalFiles(folder);
    }
}
