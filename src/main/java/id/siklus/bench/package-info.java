/** Measures a FHIR server from outside, beside HAPI as its makers ship it, and writes the figures into docs/benchmark.md. */
@ApplicationModule(allowedDependencies = {"demo", "launch", "push"})
@NullMarked
package id.siklus.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
