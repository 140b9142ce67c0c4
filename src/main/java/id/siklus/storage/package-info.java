/** HAPI's JPA store on PostgreSQL, embedded or external: its schema, its settings, and which search parameters are active. */
@ApplicationModule(allowedDependencies = "fhir")
@NullMarked
package id.siklus.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
