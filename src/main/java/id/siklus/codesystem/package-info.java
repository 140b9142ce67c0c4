/** Whole code systems that an owner imports, such as ICD-10 or KFA: their import, their concepts in PostgreSQL, and the index that finds them as one types. */
@ApplicationModule(allowedDependencies = {"fhir", "storage", "terminology"})
@NullMarked
package id.siklus.codesystem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
