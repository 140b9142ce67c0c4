/** The access trail: one row for each interaction, durable before its answer leaves, sealed by a hash chain, readable as FHIR AuditEvent. */
@ApplicationModule(allowedDependencies = {"fhir", "storage", "server"})
@NullMarked
package id.siklus.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
