/** Copies the embedded database into one file while it works, and makes a database of such a file again. */
@ApplicationModule(allowedDependencies = {"fhir", "storage"})
@NullMarked
package id.siklus.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
