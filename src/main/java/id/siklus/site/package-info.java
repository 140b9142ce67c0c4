/** The guide as pages that a vendor reads: made of its definitions when the jar is built, served at {@code /ig}, written by {@code siklus ig}. */
@ApplicationModule(allowedDependencies = {"fhir", "server"})
@NullMarked
package id.siklus.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
