/** Which definitions the server holds: the guide's own, installed at start, and packages of other guides, imported by command; each whole or not at all. */
@ApplicationModule(allowedDependencies = {"fhir", "storage"})
@NullMarked
package id.siklus.definitions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
