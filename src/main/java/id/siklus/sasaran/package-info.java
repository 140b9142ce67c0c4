/** Who is due of what at a Posyandu, Pustu or Puskesmas: {@code Organization/$sasaran} as Bundle and as CSV, and the list of a month to print. */
@ApplicationModule(allowedDependencies = {"fhir", "storage", "server", "careplan"})
@NullMarked
package id.siklus.sasaran;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
