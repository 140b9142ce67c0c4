/** The commands of {@code siklus}. */
@ApplicationModule(
        allowedDependencies = {
            "fhir",
            "storage",
            "server",
            "security",
            "facility",
            "definitions",
            "audit",
            "follow",
            "codesystem",
            "backup",
            "demo",
            "push",
            "pull",
            "bench",
            "chaos",
            "launch",
            "site"
        })
@NullMarked
package id.siklus.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
