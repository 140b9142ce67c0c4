/** Whose records a request may read and write: one partition for each keeper of records, and the guards that HAPI's partitions need. */
@ApplicationModule(allowedDependencies = {"fhir", "storage", "server", "facility"})
@NullMarked
package id.siklus.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
