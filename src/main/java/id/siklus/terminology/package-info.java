/** Answers about codes: {@code $expand}, {@code $lookup}, {@code $validate-code}, {@code $translate}, from definitions kept in memory. */
@ApplicationModule(allowedDependencies = {"fhir", "storage", "server", "definitions"})
@NullMarked
package id.siklus.terminology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
