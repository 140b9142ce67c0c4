/** Who calls and what it may do: the token service and its clients, the bearer token of each request, and the scopes. */
@ApplicationModule(allowedDependencies = {"fhir", "storage", "server"})
@NullMarked
package id.siklus.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
