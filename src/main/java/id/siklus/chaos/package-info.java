/** Breaks a server and its database on purpose, again and again, and looks whether the promises of docs/reliability.md hold. */
@ApplicationModule(allowedDependencies = {"backup", "demo", "follow", "launch", "push", "storage"})
@NullMarked
package id.siklus.chaos;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
