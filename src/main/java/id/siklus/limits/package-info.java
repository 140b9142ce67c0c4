/** How much one caller may ask for: requests in a time, and what one request may cost. */
@ApplicationModule(allowedDependencies = {"fhir", "server"})
@NullMarked
package id.siklus.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
