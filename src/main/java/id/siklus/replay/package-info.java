/** A write takes effect once: business identifiers that only one resource may hold, races settled inside, replays that change nothing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"fhir", "server", "storage"})
package id.siklus.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
