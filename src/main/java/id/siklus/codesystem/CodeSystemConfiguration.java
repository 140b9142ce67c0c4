package id.siklus.codesystem;

import id.siklus.terminology.LargeSystems;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What imported code systems add to the server: they answer the terminology operations, and their index is looked at after the start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchProperties.class)
class CodeSystemConfiguration {

    @Bean
    ServedIndex servedIndex(DataSource dataSource, SearchProperties properties, Environment settings) {
        ConceptTable table = new ConceptTable(dataSource);
        return new ServedIndex(table, new IndexBuilder(IndexSettings.of(properties, settings), table));
    }

    @Bean
    LargeSystems importedSystems(DataSource dataSource, ServedIndex index) {
        ConceptTable table = new ConceptTable(dataSource);
        return url -> table.edition(url).map(edition -> new ImportedSystem(edition, table, index));
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> indexAtStart(ServedIndex index) {
        return event -> {
            if (event.getApplicationContext() instanceof WebServerApplicationContext) {
                index.refresh();
            }
        };
    }
}
