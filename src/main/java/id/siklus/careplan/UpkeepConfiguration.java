package id.siklus.careplan;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.definitions.GuidePackage;
import id.siklus.follow.Follower;
import id.siklus.follow.Followers;
import id.siklus.server.RestfulServerCustomizer;
import id.siklus.storage.Store;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.SharedEntityManagerCreator;

/** Everybody's CarePlans, kept up to date; {@code siklus.careplan.upkeep=false} does without. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UpkeepProperties.class)
class UpkeepConfiguration {

    private static final String ON = "siklus.careplan.upkeep";

    @Bean
    @ConditionalOnProperty(name = ON, matchIfMissing = true)
    Follower carePlanUpkeep(
            FhirContext context,
            GuidePackage guide,
            Store store,
            DataSource dataSource,
            EntityManagerFactory entityManagerFactory,
            Clock clock) {
        return follower(context, guide, store, dataSource, entityManagerFactory, clock);
    }

    static PlanFollower follower(
            FhirContext context,
            GuidePackage guide,
            Store store,
            DataSource dataSource,
            EntityManagerFactory entityManagerFactory,
            Clock clock) {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        Criteria criteria = new Criteria(context);
        PlanCompiler compiler = new PlanCompiler(context, new StoredDefinitions(guide, store), criteria);
        StoredPlans plans = new StoredPlans(jdbc, context, compiler, criteria);
        StoredPlaces places = new StoredPlaces(jdbc);
        PlanUpkeep upkeep = new PlanUpkeep(plans, places, new PersonSource(context), clock);
        PlanStore writing =
                new PlanStore(store.daos(), SharedEntityManagerCreator.createSharedEntityManager(entityManagerFactory));
        return new PlanFollower(jdbc, store.api().resourceTypes(), plans, places, upkeep, writing);
    }

    @Bean
    @ConditionalOnProperty(name = ON, matchIfMissing = true)
    DailyPass dailyPassOverCarePlans(Followers followers, UpkeepProperties properties, Clock clock) {
        return new DailyPass(followers, properties, clock);
    }

    @Bean
    @ConditionalOnProperty(name = ON, matchIfMissing = true)
    ApplicationListener<ApplicationReadyEvent> dailyPassBegins(DailyPass pass) {
        return event -> {
            if (event.getApplicationContext() instanceof WebServerApplicationContext) {
                pass.start();
            }
        };
    }

    @Bean
    RestfulServerCustomizer ownCarePlans() {
        return (server, storage) -> storage.registerInterceptor(new OwnPlansGuard());
    }
}
