package id.siklus.fulltext;

import id.siklus.server.RestfulServerCustomizer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.SharedEntityManagerCreator;

/** The switch, what it adds to writes and searches, and the words of what was written before it was on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FullTextProperties.class)
class FullTextConfiguration {

    @Bean
    RecordText recordText(DataSource dataSource, FullTextProperties properties) {
        return new RecordText(new Words(new JdbcTemplate(dataSource)), properties.recordText());
    }

    @Bean
    RestfulServerCustomizer recordTextCustomizer(
            RecordText text, DataSource dataSource, EntityManagerFactory entityManagerFactory) {
        EntityManager entities = SharedEntityManagerCreator.createSharedEntityManager(entityManagerFactory);
        RecordTextInterceptor interceptor =
                new RecordTextInterceptor(text, new Words(new JdbcTemplate(dataSource)), entities);
        return (server, storage) -> {
            server.registerInterceptor(new RecordTextStatement(text));
            storage.registerInterceptor(interceptor);
        };
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> recordTextAtStart(RecordText text) {
        return event -> {
            if (event.getApplicationContext() instanceof WebServerApplicationContext) {
                text.fillInBackground();
            }
        };
    }
}
