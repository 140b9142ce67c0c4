/** Bulk export: everything a caller may read, or everything since, as files of NDJSON or of flat tables, exact to the record. */
@ApplicationModule(allowedDependencies = {"fhir", "storage", "server", "projection"})
@NullMarked
package id.siklus.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
