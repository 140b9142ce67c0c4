/** What an answered questionnaire says as Observations: {@code QuestionnaireResponse/$extract}, and the same beside the answers in one transaction. */
@ApplicationModule(allowedDependencies = {"fhir", "storage", "server"})
@NullMarked
package id.siklus.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
