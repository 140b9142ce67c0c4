package id.siklus.careplan;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.definitions.GuidePackage;
import id.siklus.server.RestfulServerCustomizer;
import id.siklus.server.TypeRights;
import id.siklus.storage.Store;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What plans add to the server. */
@Configuration(proxyBeanMethods = false)
class CarePlanConfiguration {

    @Bean
    RestfulServerCustomizer carePlanCustomizer(
            FhirContext context, GuidePackage guide, Store store, TypeRights rights, Clock clock) {
        Criteria criteria = new Criteria(context);
        PlanCompiler compiler = new PlanCompiler(context, new StoredDefinitions(guide, store), criteria);
        Application application =
                new Application(store.daos(), new PersonRecords(store.daos(), rights), compiler, criteria, clock);
        return (server, storage) -> {
            server.registerProvider(new ApplyOperation(application));
            storage.registerInterceptor(new PlanGuard(compiler));
        };
    }
}
