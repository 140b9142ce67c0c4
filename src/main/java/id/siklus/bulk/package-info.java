/** Bulk export: everything a caller may read, or everything since, as files of NDJSON, exact to the record. */
@ApplicationModule(allowedDependencies = {"fhir", "storage", "server"})
@NullMarked
package id.siklus.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
