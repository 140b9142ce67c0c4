/** What care each person is due, and when: compiles the PlanDefinitions of the guide, evaluates them from a person's records, keeps everybody's CarePlans up to date, and answers {@code PlanDefinition/$apply}. */
@ApplicationModule(allowedDependencies = {"fhir", "storage", "server", "definitions", "follow"})
@NullMarked
package id.siklus.careplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
