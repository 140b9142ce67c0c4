/** Both trees, facilities and administrative areas: what makes them trees, {@code :below} and {@code :above}, {@code $hierarchy}, and the import of areas. */
@ApplicationModule(allowedDependencies = {"fhir", "storage", "server"})
@NullMarked
package id.siklus.facility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
