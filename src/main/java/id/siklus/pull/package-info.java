/** Takes bulk exports of a server into a folder over HTTP: several files at once, resumable, each one counted and hashed, full and since the last one; no Spring. */
@ApplicationModule(allowedDependencies = {"push"})
@NullMarked
package id.siklus.pull;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
