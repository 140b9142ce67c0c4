/** Words in records, {@code _content} and {@code _text}: where an owner switches them on, in PostgreSQL, in the transaction of each write. */
@ApplicationModule(allowedDependencies = {"fhir", "storage", "server"})
@NullMarked
package id.siklus.fulltext;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
