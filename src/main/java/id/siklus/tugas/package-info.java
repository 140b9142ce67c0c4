/** What somebody must do now: home visits to people who missed services, and danger signs that were seen at home. */
@ApplicationModule(allowedDependencies = {"fhir", "storage", "server", "follow", "questionnaire"})
@NullMarked
package id.siklus.tugas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
