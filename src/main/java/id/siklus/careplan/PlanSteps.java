package id.siklus.careplan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.LinkType;

/** Compares what a person's records ask for with what was written. */
final class PlanSteps {

    private PlanSteps() {}

    /**
     * @param inForce URLs of the plans that are in force
     * @param unread URLs of plans that cannot be evaluated now: what was written by them is left alone, nobody knows whether it is still wanted
     */
    static List<PlanStep> of(
            Person person,
            List<UpkeptPlan> wanted,
            List<WrittenPlan> written,
            Set<String> inForce,
            Set<String> unread) {
        List<PlanStep> steps = new ArrayList<>();
        Set<String> current = wanted.stream().map(plan -> id(plan, written)).collect(Collectors.toSet());
        for (UpkeptPlan plan : wanted) {
            String id = id(plan, written);
            Optional<WrittenPlan> before =
                    written.stream().filter(each -> each.id().equals(id)).findFirst();
            if (before.isEmpty() || !before.get().content().equals(plan.content())) {
                steps.add(new PlanStep.Write(plan, id, before.isEmpty()));
            }
        }
        Set<String> bases = wanted.stream().map(UpkeptPlan::base).collect(Collectors.toSet());
        for (WrittenPlan plan : written) {
            if (!current.contains(plan.id()) && !plan.isEnded() && !unread.contains(plan.url())) {
                steps.add(new PlanStep.End(plan, why(person.patient(), plan, bases, inForce)));
            }
        }
        return steps;
    }

    static List<PlanStep> ofDeleted(Collection<WrittenPlan> written) {
        return written.stream()
                .filter(plan -> !plan.isRemoved())
                .<PlanStep>map(PlanStep.Remove::new)
                .toList();
    }

    /** A resource cannot move to another keeper. Whoever moves has another one there, and finds the first again on the way back. */
    private static String id(UpkeptPlan plan, List<WrittenPlan> written) {
        List<WrittenPlan> same =
                written.stream().filter(each -> each.base().equals(plan.base())).toList();
        return same.stream()
                .filter(each -> each.keeper() == plan.keeper().partition())
                .map(WrittenPlan::id)
                .findFirst()
                .orElse(
                        same.isEmpty()
                                ? plan.base()
                                : plan.base() + "-" + plan.keeper().partition());
    }

    private static PlanEnd why(Patient patient, WrittenPlan plan, Set<String> bases, Set<String> inForce) {
        if (patient.getLink().stream().anyMatch(link -> link.getType() == LinkType.REPLACEDBY)) {
            return PlanEnd.MERGED;
        }
        if (bases.contains(plan.base())) {
            return PlanEnd.MOVED;
        }
        return inForce.contains(plan.url()) ? PlanEnd.UNFOUNDED : PlanEnd.WITHDRAWN;
    }
}
