/** Makes resources flat: runs the guide's ViewDefinitions (SQL on FHIR v2), so that tables, files and indicators all see the same rows. */
@ApplicationModule(allowedDependencies = {"fhir", "storage", "server", "follow"})
@NullMarked
package id.siklus.projection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
