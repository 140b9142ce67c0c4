/** The FHIR endpoint: servlet, paging, CapabilityStatement, error answers, and the seam by which features join it. */
@ApplicationModule(allowedDependencies = {"fhir", "storage"})
@NullMarked
package id.siklus.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
