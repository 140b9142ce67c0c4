/** Starts servers as processes of their own on databases of their own, and watches what they use; for benchmarks and for tests of faults. */
@ApplicationModule(allowedDependencies = {"push", "security", "server", "storage"})
@NullMarked
package id.siklus.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
