package id.siklus.follow;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs the followers that other rooms publish as beans, once a server serves; a command that only opens the store follows nothing. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FollowProperties.class)
class FollowConfiguration {

    @Bean
    Followers followersOfChanges(DataSource dataSource) {
        return new Followers(dataSource);
    }

    @Bean
    FollowersHealth followersHealthIndicator(Followers followers) {
        return new FollowersHealth(followers);
    }

    @Bean
    FollowerThreads followerThreads(
            ObjectProvider<Follower> all,
            DataSource dataSource,
            PlatformTransactionManager transactions,
            FollowProperties properties,
            MeterRegistry meters,
            Followers followers) {
        List<Follower> known = all.orderedStream().toList();
        InTransaction inTransaction = new InTransaction(new TransactionTemplate(transactions), dataSource);
        return new FollowerThreads(known, inTransaction, properties, new FollowMeters(meters), followers);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> followersBegin(FollowerThreads threads) {
        return event -> {
            if (event.getApplicationContext() instanceof WebServerApplicationContext) {
                threads.start();
            }
        };
    }
}
