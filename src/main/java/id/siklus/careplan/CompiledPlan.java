package id.siklus.careplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.jspecify.annotations.Nullable;

/**
 * A PlanDefinition as the engine walks it. Immutable; made by {@link PlanCompiler}.
 *
 * @param subjectType {@code Patient} or {@code Group}
 * @param force when it is in force
 * @param anchors in the order of the plan; the first is the main one
 * @param inputs what conditions read, by the name of the variable
 * @param services of all stages, each after those that must precede it
 */
record CompiledPlan(
        String url,
        String version,
        String title,
        String subjectType,
        Force force,
        List<Anchor> anchors,
        Map<String, Requirement> inputs,
        List<Stage> stages,
        List<Service> services) {

    Anchor main() {
        return anchors.get(0);
    }

    String canonical() {
        return url + '|' + version;
    }

    Anchor anchor(String id) {
        return anchors.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /** @return the types of resources that it reads of a person */
    Set<String> types() {
        Stream<Requirement> closing = services.stream().flatMap(service -> service.closings().stream());
        Stream<Requirement> anchoring = anchors.stream().flatMap(anchor -> anchor.sources().stream());
        return Stream.of(closing, anchoring, inputs.values().stream())
                .flatMap(each -> each)
                .map(Requirement::type)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Days on which something is in force.
     *
     * @param last null while no end is known
     */
    record Force(LocalDate first, @Nullable LocalDate last) {

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && (last == null || !day.isAfter(last));
        }
    }

    /** A group of services: its windows and conditions hold for all of them. */
    record Stage(
            String id,
            String title,
            @Nullable Coding code,
            List<Bound> bounds,
            List<String> until,
            List<Criterion> conditions,
            List<Criterion> stops) {}

    /** FHIRPath with what it means, in words. */
    record Criterion(String text, String expression) {}

    /**
     * A window counted from an anchor.
     *
     * @param high null for a window without an end
     * @param backwards whether it lies before the anchor
     */
    record Bound(
            String anchor,
            boolean backwards,
            Offset low,
            @Nullable Offset high) {

        Window from(Moment moment) {
            if (!backwards) {
                return new Window(low.start(moment), high == null ? Window.NEVER_ENDS : high.end(moment));
            }
            return new Window(
                    high == null ? Window.NEVER_BEGAN : high.before(moment).atStartOfDay(),
                    low.before(moment).atTime(java.time.LocalTime.MAX));
        }
    }
}
