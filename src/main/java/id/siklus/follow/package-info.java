/** Work that follows the change log: each follower in the order of commits, with a cursor of its own, nothing missed and nothing twice. */
@ApplicationModule(allowedDependencies = {"fhir", "storage", "server"})
@NullMarked
package id.siklus.follow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
