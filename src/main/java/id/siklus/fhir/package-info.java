/** What the guide fixes: profile URLs, identifier systems, extensions, and the catalogue of errors; no Spring, no I/O. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.siklus.fhir;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
