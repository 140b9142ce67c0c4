/** Pushes files of FHIR Bundles or NDJSON to a server over HTTP: parallel, resumable, patient with a busy server; no Spring. */
@ApplicationModule(allowedDependencies = {"fhir"})
@NullMarked
package id.siklus.push;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
