/** Checks every write against the ILP profile of its type, makes dirty URLs canonical before that, and says in Indonesian what is wrong. */
@ApplicationModule(allowedDependencies = {"fhir", "storage", "server", "definitions"})
@NullMarked
package id.siklus.validation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
