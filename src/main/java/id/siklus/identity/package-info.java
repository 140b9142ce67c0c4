/** Who is who: newborns until they have a NIK of their own, {@code $match}, suspected doubles, {@code $merge} and its undoing. */
@ApplicationModule(allowedDependencies = {"fhir", "storage", "server"})
@NullMarked
package id.siklus.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
