/** A synthetic Puskesmas with a believable population and its days of visits, and a SIMPUS that pushes them; for demos, tests and benchmarks. */
@ApplicationModule(allowedDependencies = {"fhir", "push"})
@NullMarked
package id.siklus.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
