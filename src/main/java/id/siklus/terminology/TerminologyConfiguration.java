package id.siklus.terminology;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import id.siklus.definitions.DefinitionsRevision;
import id.siklus.server.RestfulServerCustomizer;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operations on codes. They are registered after HAPI's own of the same names, and so come before them. */
@Configuration(proxyBeanMethods = false)
class TerminologyConfiguration {

    @Bean
    StoredTerminology storedTerminology(
            FhirContext context,
            DataSource dataSource,
            DefinitionsRevision revisions,
            DefaultProfileValidationSupport core,
            ObjectProvider<LargeSystems> large) {
        return new StoredTerminology(
                context, dataSource, revisions, core, large.getIfAvailable(() -> LargeSystems.NONE));
    }

    @Bean
    RestfulServerCustomizer terminologyOperations(StoredTerminology stored) {
        return (server, storage) -> {
            server.registerProvider(new CodeSystemOperations(stored));
            server.registerProvider(new ValueSetOperations(stored));
            server.registerProvider(new ConceptMapOperations(stored));
        };
    }
}
