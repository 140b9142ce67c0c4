package id.siklus.projection;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.follow.Follower;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The flat tables' upkeep; {@code siklus.flat.enabled=false} does without them. */
@Configuration(proxyBeanMethods = false)
class FlatConfiguration {

    @Bean
    @ConditionalOnProperty(name = "siklus.flat.enabled", matchIfMissing = true)
    Follower flatTables(FhirContext context) {
        FlatSource source = new FlatSource(context, ZoneId.systemDefault());
        return new FlatFollower(FlatTables.ofGuide(context), source);
    }
}
