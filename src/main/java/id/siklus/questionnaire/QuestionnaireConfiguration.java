package id.siklus.questionnaire;

import id.siklus.server.RestfulServerCustomizer;
import id.siklus.storage.Store;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What answered questionnaires add to the server. */
@Configuration(proxyBeanMethods = false)
class QuestionnaireConfiguration {

    @Bean
    RestfulServerCustomizer questionnaireCustomizer(Store store) {
        Results results = new Results(new Forms(store.daos().getResourceDao(Questionnaire.class)));
        return (server, storage) -> {
            server.registerProvider(
                    new ExtractOperation(store.daos().getResourceDao(QuestionnaireResponse.class), results));
            server.registerInterceptor(new ExtractInterceptor(
                    results, new EarlierResults(store.daos().getResourceDao(Observation.class))));
        };
    }
}
